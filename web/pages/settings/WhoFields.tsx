import { useTranslation } from 'react-i18next'
import { Columns, Section } from '../../ui/Page.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ChangedLast } from './Changes.tsx'
import type { FieldsProps } from './organization-fields.ts'

const lines = ['phone', 'email', 'website'] as const

/** Name and ways to reach the organization, as they stand on pages and letters. */
export function WhoFields({ fields, change }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('settings.organization.who')}>
      <TextField
        name="name"
        label={t('settings.name')}
        isRequired
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <TextArea
        name="address"
        label={t('settings.address')}
        value={fields.address}
        onChange={(address) => change({ address })}
      />
      <Columns min="14rem">
        {lines.map((line) => (
          <TextField
            key={line}
            name={line}
            label={t(`settings.${line}`)}
            value={fields[line]}
            onChange={(value) => change({ [line]: value })}
          />
        ))}
      </Columns>
      <TextArea
        name="privacyContact"
        label={t('settings.organization.privacyContact')}
        hint={t('settings.organization.privacyContact.hint')}
        rows={2}
        value={fields.privacyContact}
        onChange={(privacyContact) => change({ privacyContact })}
      />
      <ChangedLast
        area="organization"
        fields={['name', 'address', 'phone', 'email', 'website', 'privacyContact']}
      />
    </Section>
  )
}
