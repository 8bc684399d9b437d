import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupAccessCode } from '../../../../../shared/access-code.ts'
import { reissueAccessCode } from '../../../../../shared/api/complaints.ts'
import { Banner } from '../../../../ui/Banner.tsx'
import type { FormProblem } from '../../../../ui/Form.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { SpokenCode } from '../../../../ui/SpokenCode.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useMissing } from '../use-missing.ts'

/** A new access code after checking who asks. It is shown once: Redress keeps only its hash. */
export function AccessCodePanel() {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('reissueAccessCode')
  const missingOf = useMissing()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const [identityCheck, setIdentityCheck] = useState('')
  const command = useCaseCommand(reissueAccessCode, { done: 'case.done.accessCode' })
  if (command.answer)
    return (
      <>
        <Banner meaning="soon" title={t('case.accessCode.once')}>
          {t('case.accessCode.tell')}
        </Banner>
        <SpokenCode label={t('new.done.accessCode')} code={groupAccessCode(command.answer.accessCode)} />
      </>
    )
  const submit = () => {
    const found = missingOf({ identityCheck: !identityCheck.trim() })
    setMissing(found)
    if (!found) command.send({ params: { complaintId: id }, body: { identityCheck } })
  }
  return (
    <CaseForm
      command={command}
      missing={missing}
      reason={reason}
      action={t('case.accessCode.submit')}
      onSubmit={submit}
    >
      <p className="quiet">{t('case.accessCode.intro')}</p>
      <TextArea
        name="identityCheck"
        label={t('case.accessCode.check')}
        hint={t('case.accessCode.check.hint')}
        isRequired
        rows={2}
        maxLength={1000}
        value={identityCheck}
        onChange={setIdentityCheck}
      />
    </CaseForm>
  )
}
