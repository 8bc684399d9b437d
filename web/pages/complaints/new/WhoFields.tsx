import { useTranslation } from 'react-i18next'
import { contactChannels } from '../../../../shared/statuses.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Columns, Section, Stack } from '../../../ui/Page.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { ToldProps } from './HowFields.tsx'
import { ChosenPerson, KnownPeople, reachKnown } from './KnownPeople.tsx'
import type { KnownPerson } from './use-known.ts'

/** Who says it, recognised while it is typed; how they are answered, and who speaks for them. */
export function WhoFields({ told, tell, people }: ToldProps & { readonly people: readonly KnownPerson[] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('new.who')} intro={t('new.who.intro')}>
      {told.isKnown ? (
        <ChosenPerson told={told} tell={tell} />
      ) : (
        <Stack>
          <div role="presentation" onKeyDown={reachKnown}>
            <KeyFields told={told} tell={tell} />
          </div>
          <KnownPeople people={people} told={told} tell={tell} />
          <MoreFields told={told} tell={tell} />
        </Stack>
      )}
      <Representative told={told} tell={tell} />
    </Section>
  )
}

/** What somebody is recognised by. */
function KeyFields({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  return (
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
      <TextField
        name="orderNumber"
        label={t('new.orderNumber')}
        autoComplete="off"
        value={told.orderNumber}
        onChange={(orderNumber) => tell({ orderNumber })}
      />
    </Columns>
  )
}

function MoreFields({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  return (
    <Disclosure
      title={t('new.reach')}
      summary={told.preferredChannel && t(`channel.${told.preferredChannel}`)}
      isOpenAtFirst={told.address !== '' || told.accessibilityNeeds !== '' || told.preferredChannel !== null}
    >
      <Stack>
        <Columns min="14rem">
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
      </Stack>
    </Disclosure>
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
