import { useTranslation } from 'react-i18next'
import { contactChannels } from '../../../../shared/statuses.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Columns, Section, Stack } from '../../../ui/Page.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { ToldProps } from './HowFields.tsx'

/** Who says it, how they are answered, and who speaks for them. */
export function WhoFields({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('new.who')} intro={t('new.who.intro')}>
      <Columns min="14rem">
        <TextField
          name="contact.name"
          label={t('new.name')}
          autoComplete="off"
          value={told.name}
          onChange={(name) => tell({ name })}
        />
        <TextField
          name="contact.phone"
          type="tel"
          label={t('new.phone')}
          autoComplete="off"
          value={told.phone}
          onChange={(phone) => tell({ phone })}
        />
        <TextField
          name="contact.email"
          type="email"
          label={t('new.email')}
          autoComplete="off"
          value={told.email}
          onChange={(email) => tell({ email })}
        />
        <Select
          name="preferredChannel"
          label={t('new.preferredChannel')}
          isOptional
          options={contactChannels.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
          value={told.preferredChannel}
          onChange={(preferredChannel) => tell({ preferredChannel })}
        />
      </Columns>
      <TextArea
        name="contact.address"
        label={t('new.address')}
        rows={2}
        value={told.address}
        onChange={(address) => tell({ address })}
      />
      <TextArea
        name="accessibilityNeeds"
        label={t('new.accessibilityNeeds')}
        hint={t('new.accessibilityNeeds.hint')}
        rows={1}
        value={told.accessibilityNeeds}
        onChange={(accessibilityNeeds) => tell({ accessibilityNeeds })}
      />
      <Representative told={told} tell={tell} />
    </Section>
  )
}

function Representative({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  return (
    <Disclosure
      title={t('new.representative')}
      summary={told.representativeName}
      isOpenAtFirst={told.representativeName !== '' || told.affectedParties !== ''}
    >
      <Stack>
        <Columns min="14rem">
          <TextField
            name="representativeName"
            label={t('new.representativeName')}
            autoComplete="off"
            value={told.representativeName}
            onChange={(representativeName) => tell({ representativeName })}
          />
          <TextField
            name="representativeRole"
            label={t('new.representativeRole')}
            hint={t('new.representativeRole.hint')}
            value={told.representativeRole}
            onChange={(representativeRole) => tell({ representativeRole })}
          />
        </Columns>
        <TextField
          name="representativeAuthority"
          label={t('new.representativeAuthority')}
          hint={t('new.representativeAuthority.hint')}
          value={told.representativeAuthority}
          onChange={(representativeAuthority) => tell({ representativeAuthority })}
        />
        <TextField
          name="affectedParties"
          label={t('new.affectedParties')}
          value={told.affectedParties}
          onChange={(affectedParties) => tell({ affectedParties })}
        />
      </Stack>
    </Disclosure>
  )
}
