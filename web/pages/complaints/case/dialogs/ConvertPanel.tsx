import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { convert } from '../../../../../shared/api/complaints.ts'
import { kinds, type Kind } from '../../../../../shared/statuses.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

/** Another kind of feedback after all; reference and receipt date stay. */
export function ConvertPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, version, kind: current } = useCase()
  const verdict = useReason('convert')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft<{ kind: Kind | null; reason: string }>('convert', {
    kind: null,
    reason: '',
  })
  const command = useCaseCommand(convert, {
    done: 'case.done.converted',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const submit = () => {
    const { kind, reason } = value
    const found = missingOf({ kind: kind === null, reason: !reason.trim() })
    setMissing(found)
    if (kind && !found) command.send({ params: { complaintId: id }, body: { version, kind, reason } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={verdict}
      kept={kept}
      action={t('case.convert.submit')}
      onSubmit={submit}
    >
      <p className="quiet">{t('case.convert.intro')}</p>
      <RadioGroup
        name="kind"
        label={t('case.convert.kind')}
        options={kinds
          .filter((kind) => kind !== current)
          .map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextArea
        name="reason"
        label={t('case.reason')}
        isRequired
        rows={2}
        maxLength={1000}
        value={value.reason}
        onChange={(reason) => change({ reason })}
      />
    </CaseForm>
  )
}
