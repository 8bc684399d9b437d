import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { settlingChoices } from '../../../../shared/api/first-contact.ts'
import { pointResults, severities } from '../../../../shared/statuses.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { useFormat } from '../../../ui/FormatContext.tsx'
import { Columns, Section, Stack } from '../../../ui/Page.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Note } from '../../../ui/Note.tsx'
import { optionsOf } from '../desk-choices.ts'
import type { Settling } from './settling.ts'

type SettlingProps = {
  readonly settling: Settling
  readonly settle: (change: Partial<Settling>) => void
}

/** Settled in the talk: how grave it is, what was agreed, and that they accept it. */
export function SettleFields({
  settling,
  settle,
  choices,
}: SettlingProps & { readonly choices: AnswerOf<typeof settlingChoices> }) {
  const { t } = useTranslation()
  useEffect(focusFirst, [])
  return (
    <Section title={t('settle.title')} intro={t('settle.intro')} isFramed>
      <RadioGroup
        name="settlement.severity"
        label={t('settle.severity')}
        orientation="horizontal"
        options={severities.map((value) => ({ value, label: t(`case.assess.severity.${value}`) }))}
        value={settling.severity}
        onChange={(severity) => settle({ severity })}
      />
      <Stack gap={2}>
        <Checkbox isSelected={settling.isSafety} onChange={(isSafety) => settle({ isSafety })}>
          {t('settle.isSafety')}
        </Checkbox>
        <Checkbox isSelected={settling.concernsStaff} onChange={(concernsStaff) => settle({ concernsStaff })}>
          {t('settle.concernsStaff')}
        </Checkbox>
      </Stack>
      <TextArea
        name="settlement.agreed"
        label={t('settle.agreed')}
        hint={t('settle.agreed.hint')}
        isRequired
        rows={2}
        maxLength={2_000}
        value={settling.agreed}
        onChange={(agreed) => settle({ agreed })}
      />
      <RemedyFields settling={settling} settle={settle} choices={choices} />
      <AcceptanceFields settling={settling} settle={settle} />
    </Section>
  )
}

function RemedyFields({
  settling,
  settle,
  choices: { currency, limit, remedies },
}: SettlingProps & { readonly choices: AnswerOf<typeof settlingChoices> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const offered = limit === 0 ? remedies.filter(({ isMonetary }) => !isMonetary) : remedies
  return (
    <>
      <Columns min="12rem">
        <Select
          name="settlement.remedies.0.remedyId"
          label={t('settle.remedy')}
          isRequired
          options={optionsOf(offered)}
          value={settling.remedyId}
          onChange={(remedyId) => settle({ remedyId })}
        />
        {limit !== 0 && (
          <TextField
            name="settlement.remedies.0.cost"
            label={t('settle.cost', { currency })}
            hint={limit === null ? undefined : t('settle.limit', { amount: format.money(limit, currency) })}
            inputMode="decimal"
            value={settling.cost}
            onChange={(cost) => settle({ cost })}
          />
        )}
        {settling.isLater && (
          <DateField
            name="settlement.remedies.0.dueOn"
            label={t('settle.dueOn')}
            value={settling.dueOn}
            onChange={(dueOn) => settle({ dueOn })}
          />
        )}
      </Columns>
      {limit === 0 && <Note>{t('settle.noCost')}</Note>}
      <Checkbox isSelected={settling.isLater} onChange={(isLater) => settle({ isLater })}>
        {t('settle.isLater')}
      </Checkbox>
      <RadioGroup
        name="settlement.result"
        label={t('settle.result')}
        orientation="horizontal"
        options={pointResults.map((value) => ({ value, label: t(`settle.result.${value}`) }))}
        value={settling.result}
        onChange={(result) => settle({ result })}
      />
    </>
  )
}

function AcceptanceFields({ settling, settle }: SettlingProps) {
  const { t } = useTranslation()
  const options = (['complainant', 'representative'] as const).map((value) => ({
    value,
    label: t(`settle.accepted.${value}`),
  }))
  return (
    <>
      <RadioGroup
        name="settlement.acceptedBy"
        label={t('settle.accepted')}
        hint={t('settle.accepted.hint')}
        options={options}
        value={settling.acceptedBy}
        onChange={(acceptedBy) => settle({ acceptedBy })}
      />
      <TextField
        name="settlement.acceptedWords"
        label={t('settle.acceptedWords')}
        value={settling.acceptedWords}
        onChange={(acceptedWords) => settle({ acceptedWords })}
      />
    </>
  )
}

// Where the button was pressed and not where a draft came back, whose writer begins on top.
function focusFirst() {
  if (!(document.activeElement instanceof HTMLInputElement))
    document.querySelector<HTMLElement>('[data-field="settlement.severity"] input')?.focus()
}
