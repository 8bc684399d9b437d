import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { carryOutRemedy } from '../../../../../shared/api/investigations.ts'
import { DateField } from '../../../../ui/DateField.tsx'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { Columns, Stack } from '../../../../ui/Page.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { Day } from '../../../../ui/Time.tsx'
import { Item } from '../../../../ui/Item.tsx'
import { useCase, useChoices, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { amountOf } from '../decision/decision-draft.ts'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

type Remedy = CaseView['decisions'][number]['remedies'][number]

/** 7.9: what was promised is carried out, one by one. */
export function CarryOutStep() {
  const { decisions } = useCase()
  const remedies = decisions.at(-1)?.remedies ?? []
  return (
    <Stack>
      {remedies
        .filter((remedy) => remedy.carriedOutOn === null)
        .map((remedy) => (
          <CarryOut key={remedy.id} remedy={remedy} />
        ))}
    </Stack>
  )
}

function CarryOut({ remedy }: { readonly remedy: Remedy }) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = format.dayOf(useNow())
  const { id, version } = useCase()
  const { currency } = useChoices()
  const reason = useReason('carryOut')
  const { value, change, clear, kept } = useDraft(`remedy.${remedy.id}`, {
    carriedOutOn: today,
    cost: remedy.cost > 0 ? String(remedy.cost) : '',
    note: '',
  })
  const command = useCaseCommand(carryOutRemedy, { done: 'case.done.carriedOut', onDone: clear })
  const cost = amountOf(value.cost)
  return (
    <Item>
      <p>
        <strong>{remedy.name}</strong>: {remedy.description}{' '}
        {remedy.dueOn && (
          <span className="quiet">
            {t('case.decision.due')} <Day on={remedy.dueOn} />
          </span>
        )}
      </p>
      <CaseForm
        command={command}
        reason={reason ?? (Number.isNaN(cost) ? t('error.field.number') : null)}
        kept={kept}
        action={t('case.carryOut.submit')}
        onSubmit={() =>
          command.send({
            params: { complaintId: id, givenRemedyId: remedy.id },
            body: { version, carriedOutOn: value.carriedOutOn, cost, note: value.note },
          })
        }
      >
        <Columns min="10rem">
          <DateField
            name="carriedOutOn"
            label={t('case.carryOut.on')}
            isRequired
            latest={today}
            value={value.carriedOutOn}
            onChange={(on) => change({ carriedOutOn: on ?? today })}
          />
          <TextField
            name="cost"
            label={t('case.carryOut.cost', { currency })}
            inputMode="decimal"
            value={value.cost}
            onChange={(typed) => change({ cost: typed })}
          />
        </Columns>
        <TextArea
          name="note"
          label={t('case.carryOut.note')}
          rows={1}
          value={value.note}
          onChange={(note) => change({ note })}
        />
      </CaseForm>
    </Item>
  )
}
