import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/Button.tsx'
import { DateField } from '../../../../ui/DateField.tsx'
import { Columns } from '../../../../ui/Page.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { FieldSet } from '../../../../ui/FieldSet.tsx'
import { Frame } from '../../../../ui/Frame.tsx'
import { useCase, useChoices } from '../case-context.ts'
import { optionsOf } from '../choice-options.ts'
import { noRemedy, type RemedyDraft } from './decision-draft.ts'

const mostRemedies = 10

/** What puts it right: from the catalogue, in words that the complainant understands, with cost and date. */
export function RemediesEditor({
  remedies,
  onChange,
}: {
  readonly remedies: readonly RemedyDraft[]
  readonly onChange: (remedies: readonly RemedyDraft[]) => void
}) {
  const { t } = useTranslation()
  const { remedySought, preferredRemedy } = useCase()
  const wish = preferredRemedy?.name ?? remedySought
  return (
    <FieldSet label={t('case.decide.remedies')} hint={wish && t('case.decide.remedies.wish', { wish })}>
      {remedies.map((remedy, index) => (
        <RemedyFields
          key={index}
          index={index}
          remedy={remedy}
          onChange={(changed) => onChange(remedies.map((other, at) => (at === index ? changed : other)))}
          onRemove={() => onChange(remedies.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button
          size="small"
          icon="plus"
          disabledReason={
            remedies.length >= mostRemedies ? t('case.decide.remedies.most', { count: mostRemedies }) : null
          }
          onPress={() => onChange([...remedies, { ...noRemedy, remedyId: preferredRemedy?.id ?? null }])}
        >
          {t('case.decide.remedies.add')}
        </Button>
      </div>
    </FieldSet>
  )
}

function RemedyFields({
  index,
  remedy,
  onChange,
  onRemove,
}: {
  readonly index: number
  readonly remedy: RemedyDraft
  readonly onChange: (remedy: RemedyDraft) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const choices = useChoices()
  return (
    <Frame>
      <Columns min="9rem">
        <Select
          name={`remedies.${index}.remedyId`}
          label={t('case.decide.remedy')}
          options={optionsOf(choices.remedies)}
          value={remedy.remedyId}
          onChange={(remedyId) => onChange({ ...remedy, remedyId })}
        />
        <TextField
          name={`remedies.${index}.cost`}
          label={t('case.decide.cost', { currency: choices.currency })}
          inputMode="decimal"
          value={remedy.cost}
          onChange={(cost) => onChange({ ...remedy, cost })}
        />
        <DateField
          name={`remedies.${index}.dueOn`}
          label={t('case.decide.dueOn')}
          value={remedy.dueOn}
          onChange={(dueOn) => onChange({ ...remedy, dueOn })}
        />
      </Columns>
      <TextField
        name={`remedies.${index}.description`}
        label={t('case.decide.promise')}
        hint={t('case.decide.promise.hint')}
        isRequired
        value={remedy.description}
        onChange={(description) => onChange({ ...remedy, description })}
      />
      <div>
        <Button kind="quiet" size="small" icon="trash" onPress={onRemove}>
          {t('case.decide.remedies.remove', { number: index + 1 })}
        </Button>
      </div>
    </Frame>
  )
}
