import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptedThrough, settleComplaint, settlingChoices } from '../../../../../shared/api/first-contact.ts'
import { Loaded } from '../../../../Loaded.tsx'
import { codeText } from '../../../../problem-text.ts'
import { apiQuery } from '../../../../queries.ts'
import type { AnswerOf } from '../../../../api-request.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { Skeleton } from '../../../../ui/Loading.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { SettleFields } from '../../new/SettleFields.tsx'
import { missingOf, nothingSettled, settlementOf, type Settling } from '../../new/settling.ts'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { settlingObstacle } from '../settling-here.ts'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

type Typed = Settling & { readonly acceptedThrough: (typeof acceptedThrough)[number] }

/** A registered complaint that turns out to be settled by a talk: what was agreed, and that they accept it. */
export function SettlePanel({ onDone }: { readonly onDone: () => void }) {
  const query = useQuery({ ...apiQuery(settlingChoices), staleTime: 60_000 })
  return (
    <Loaded query={query} waiting={<Skeleton lines={6} />}>
      {(choices) => <SettleForm choices={choices} onDone={onDone} />}
    </Loaded>
  )
}

function SettleForm({
  choices,
  onDone,
}: {
  readonly choices: AnswerOf<typeof settlingChoices>
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const view = useCase()
  const reason = useReason('settle')
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Typed>('settle', {
    ...nothingSettled,
    isOn: true,
    acceptedThrough: 'phone',
  })
  const command = useCaseCommand(settleComplaint, {
    done: 'case.done.settled',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const obstacle = settlingObstacle(view, value, choices)
  const submit = () => {
    const representativeName = view.complainant.representative?.name ?? ''
    const codes = Object.entries(missingOf(value, { representativeName }))
    const fields = Object.fromEntries(
      // The fields stand alone here, not in the body of a whole registration.
      codes.map(([field, code]) => [field, codeText(t, code)]),
    )
    setMissing(codes.length === 0 ? null : { text: '', fields })
    const settlement = settlementOf(value, value.acceptedThrough)
    if (codes.length === 0 && settlement)
      command.send({ params: { complaintId: view.id }, body: { version: view.version, ...settlement } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason ?? (obstacle && codeText(t, obstacle))}
      kept={kept}
      action={t('case.settle.submit')}
      onSubmit={submit}
    >
      <SettleFields settling={value} settle={change} choices={choices} />
      <RadioGroup
        name="acceptedThrough"
        label={t('case.settle.through')}
        orientation="horizontal"
        options={acceptedThrough.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
        value={value.acceptedThrough}
        onChange={(through) => change({ acceptedThrough: through })}
      />
    </CaseForm>
  )
}
