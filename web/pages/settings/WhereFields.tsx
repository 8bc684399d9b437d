import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageNames, languages } from '../../../shared/languages.ts'
import { CheckboxGroup } from '../../ui/Checkbox.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Columns, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { ChangedLast } from './Changes.tsx'
import { countriesIn, currenciesIn } from './countries.ts'
import type { FieldsProps } from './organization-fields.ts'
import { TimeZoneField } from './TimeZoneField.tsx'

/** Country, zone, money and languages. */
export function WhereFields({ fields, change }: FieldsProps) {
  const { t, i18n } = useTranslation()
  const countries = useMemo(() => countriesIn(i18n.language), [i18n.language])
  const currencies = useMemo(() => currenciesIn(i18n.language), [i18n.language])
  return (
    <Section title={t('settings.organization.where')}>
      <Columns min="14rem">
        <ComboBox
          name="country"
          label={t('settings.organization.country')}
          isRequired
          options={countries}
          value={fields.country}
          onChange={(country) => change({ country })}
        />
        <TimeZoneField
          name="timeZone"
          isRequired
          value={fields.timeZone}
          onChange={(timeZone) => change({ timeZone })}
        />
        <ComboBox
          name="currency"
          label={t('settings.organization.currency')}
          isRequired
          options={currencies}
          value={fields.currency}
          onChange={(currency) => change({ currency })}
        />
      </Columns>
      <CheckboxGroup
        name="languages"
        label={t('settings.organization.languages')}
        orientation="horizontal"
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        value={fields.languages}
        onChange={(values) => change({ languages: languages.filter((one) => values.includes(one)) })}
      />
      <Select
        name="defaultLanguage"
        label={t('settings.organization.defaultLanguage')}
        options={fields.languages.map((language) => ({ value: language, label: languageNames[language] }))}
        value={fields.defaultLanguage}
        onChange={(defaultLanguage) => change({ defaultLanguage })}
      />
      <ChangedLast
        area="organization"
        fields={['country', 'timeZone', 'currency', 'languages', 'defaultLanguage']}
      />
    </Section>
  )
}
