import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordContact } from '../../../../../shared/api/correspondence.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { Columns } from '../../../../ui/Page.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useCaseSearch, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

const channels = ['phone', 'counter', 'letter'] as const
const purposes = ['receipt', 'restatement', 'update', 'answer', 'other'] as const
type Draft = {
  channel: (typeof channels)[number]
  direction: 'in' | 'out'
  purpose: (typeof purposes)[number]
  summary: string
}

/** A call, a talk or a letter outside of Redress: what was said, and which clock it meets. */
export function ContactPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const { part } = useCaseSearch()
  const reason = useReason('message')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<Draft>('contactRecord', {
    channel: 'phone',
    direction: 'out',
    purpose: purposes.find((one) => one === part) ?? 'other',
    summary: '',
  })
  const command = useCaseCommand(recordContact, {
    done: 'case.done.contactRecorded',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const submit = () => {
    const found = missingOf({ summary: !value.summary.trim() })
    setMissing(found)
    if (!found) command.send({ params: { complaintId: id }, body: value })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.contact.submit')}
      onSubmit={submit}
    >
      <Columns min="9rem">
        <RadioGroup
          name="channel"
          label={t('case.contact.channel')}
          options={channels.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
          value={value.channel}
          onChange={(channel) => change({ channel })}
        />
        <RadioGroup
          name="direction"
          label={t('case.contact.direction')}
          options={(['out', 'in'] as const).map((one) => ({
            value: one,
            label: t(`case.contact.direction.${one}`),
          }))}
          value={value.direction}
          onChange={(direction) => change({ direction })}
        />
      </Columns>
      <Select
        name="purpose"
        label={t('case.contact.purpose')}
        hint={t('case.contact.purpose.hint')}
        options={purposes.map((one) => ({ value: one, label: t(`purpose.${one}`) }))}
        value={value.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <TextArea
        name="summary"
        label={t('case.contact.summary')}
        isRequired
        rows={4}
        maxLength={5000}
        value={value.summary}
        onChange={(summary) => change({ summary })}
      />
    </CaseForm>
  )
}
