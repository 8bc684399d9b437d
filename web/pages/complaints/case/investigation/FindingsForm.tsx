import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recordFindings } from '../../../../../shared/api/investigations.ts'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useGo, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'
import { useMissing } from '../use-missing.ts'

/** What was found, and why it came about. */
export function FindingsForm() {
  const { t } = useTranslation()
  const { id, version, investigation } = useCase()
  const reason = useReason('investigate')
  const go = useGo()
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const { value, change, clear, kept } = useDraft('findings', {
    findings: investigation?.findings ?? '',
    cause: investigation?.cause ?? '',
  })
  const command = useCaseCommand(recordFindings, {
    done: 'case.done.findings',
    onDone: () => {
      clear()
      go({ part: 'decision' })
    },
  })
  const submit = () => {
    const found = missingOf({ findings: !value.findings.trim() })
    setMissing(found)
    if (!found) command.send({ params: { complaintId: id }, body: { version, ...value } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      kept={kept}
      action={t('case.investigate.findings.save')}
      onSubmit={submit}
    >
      <TextArea
        name="findings"
        label={t('case.investigate.findings')}
        hint={t('case.investigate.findings.hint')}
        isRequired
        rows={4}
        maxLength={10_000}
        value={value.findings}
        onChange={(findings) => change({ findings })}
      />
      <TextArea
        name="cause"
        label={t('case.investigate.cause')}
        hint={t('case.investigate.cause.hint')}
        rows={2}
        maxLength={2000}
        value={value.cause}
        onChange={(cause) => change({ cause })}
      />
    </CaseForm>
  )
}
