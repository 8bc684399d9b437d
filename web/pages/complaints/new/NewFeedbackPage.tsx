import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { registerComplaint } from '../../../../shared/api/complaints.ts'
import { useDraft } from '../../../draft.ts'
import { useFormProblem } from '../../../problem-text.ts'
import { useCommand } from '../../../queries.ts'
import { useMe } from '../../../session.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Form, type FormProblem } from '../../../ui/Form.tsx'
import { Page } from '../../../ui/Page.tsx'
import { AboutFields } from './AboutFields.tsx'
import { HowFields } from './HowFields.tsx'
import { MatterFields } from './MatterFields.tsx'
import './NewFeedback.css'
import { bodyOf, canBeReached, nothingTold } from './new-feedback.ts'
import { Registered } from './Registered.tsx'
import { WhoFields } from './WhoFields.tsx'

/** Taking in what somebody says by phone, at the counter or in writing. */
export function NewFeedbackPage() {
  const { t } = useTranslation()
  const { defaultLanguage } = useMe().organization
  const [empty] = useState(() => nothingTold(defaultLanguage))
  const [told, tell, { isKept, forget }] = useDraft('new-feedback', empty)
  const command = useCommand(registerComplaint, { onDone: forget })
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const refused = useFormProblem(command.problem)
  if (command.answer) return <Registered receipt={command.answer} onAnother={command.reset} />

  const submit = () => {
    const isTold = told.narrative.trim() !== ''
    setMissing(isTold ? null : { text: '', fields: { narrative: t('new.narrative.required') } })
    if (isTold) command.send({ body: bodyOf(told) })
  }
  return (
    <Page title={t('new.title')} intro={t('new.intro')} width="reading">
      <Form
        problem={missing ?? refused}
        onSubmit={submit}
        actions={
          <>
            <Button kind="primary" type="submit" isPending={command.isPending}>
              {t('new.submit')}
            </Button>
            {isKept && (
              <>
                <Button onPress={forget}>{t('new.clear')}</Button>
                <span className="new-kept">{t('new.kept')}</span>
              </>
            )}
          </>
        }
      >
        <HowFields told={told} tell={tell} />
        <MatterFields told={told} tell={tell} />
        <WhoFields told={told} tell={tell} />
        <AboutFields told={told} tell={tell} />
        {!canBeReached(told) && told.narrative !== '' && <Banner>{t('new.unreachable')}</Banner>}
      </Form>
    </Page>
  )
}
