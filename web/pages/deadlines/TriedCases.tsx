import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { channels, kinds, type Channel, type Kind } from '../../../shared/statuses.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { countriesIn } from '../settings/countries.ts'

export type CasesTried = {
  readonly from: 'last' | 'madeUp'
  readonly receivedOn: string
  readonly receivedAt: string
  readonly country: string
  readonly channel: Channel
  readonly kind: Kind
}

/** On which cases it is tried: the newest ones, or one that nobody filed. */
export function TriedCases({
  cases,
  onChange,
}: {
  readonly cases: CasesTried
  readonly onChange: (changed: Partial<CasesTried>) => void
}) {
  const { t, i18n } = useTranslation()
  const countries = useMemo(() => countriesIn(i18n.language), [i18n.language])
  return (
    <Section title={t('whatIf.cases')}>
      <RadioGroup
        name="cases"
        label={t('whatIf.cases.from')}
        options={(['last', 'madeUp'] as const).map((value) => ({ value, label: t(`whatIf.cases.${value}`) }))}
        value={cases.from}
        onChange={(from) => onChange({ from })}
      />
      {cases.from === 'madeUp' && (
        <Row align="end">
          <DateField
            name="cases.receivedOn"
            label={t('whatIf.receivedOn')}
            isRequired
            value={cases.receivedOn}
            onChange={(on) => on && onChange({ receivedOn: on })}
          />
          <TextField
            name="cases.receivedAt"
            label={t('whatIf.receivedAt')}
            hint={t('whatIf.receivedAt.hint')}
            width={5}
            isRequired
            value={cases.receivedAt}
            onChange={(receivedAt) => onChange({ receivedAt })}
          />
          <ComboBox
            name="cases.country"
            label={t('whatIf.country')}
            isRequired
            options={countries}
            value={cases.country}
            onChange={(country) => country && onChange({ country })}
          />
          <Select
            label={t('whatIf.channel')}
            options={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
            value={cases.channel}
            onChange={(channel) => onChange({ channel })}
          />
          <Select
            label={t('whatIf.kind')}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={cases.kind}
            onChange={(kind) => onChange({ kind })}
          />
        </Row>
      )}
    </Section>
  )
}
