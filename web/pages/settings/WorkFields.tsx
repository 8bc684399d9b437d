import { useTranslation } from 'react-i18next'
import { wordSets } from '../../../shared/i18n/keys.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Columns, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ChangedLast } from './Changes.tsx'
import { decidingRoles, type FieldsProps } from './organization-fields.ts'

/** One person or several, their words, and what each role may grant. */
export function WorkFields({ fields, change }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('settings.organization.work')}>
      <Select
        name="wordSet"
        label={t('settings.organization.wordSet')}
        options={wordSets.map((wordSet) => ({ value: wordSet, label: t(`wordSet.${wordSet}`) }))}
        value={fields.wordSet}
        onChange={(wordSet) => change({ wordSet })}
      />
      <Checkbox
        isSelected={fields.isOnePerson}
        onChange={(isOnePerson) => change({ isOnePerson })}
        hint={t('settings.organization.isOnePerson.hint')}
      >
        {t('settings.organization.isOnePerson')}
      </Checkbox>
      <Section
        level={3}
        title={t('settings.organization.limits')}
        intro={t('settings.organization.limits.hint', { currency: fields.currency ?? '' })}
      >
        <Columns min="12rem">
          {decidingRoles.map((role) => (
            <TextField
              key={role}
              name={`approvalLimits.${role}`}
              label={t(`role.${role}`)}
              inputMode="decimal"
              width={12}
              value={fields.limits[role] ?? ''}
              onChange={(text) => change({ limits: { ...fields.limits, [role]: text } })}
            />
          ))}
        </Columns>
      </Section>
      <ChangedLast area="organization" fields={['wordSet', 'isOnePerson', 'approvalLimits']} />
    </Section>
  )
}
