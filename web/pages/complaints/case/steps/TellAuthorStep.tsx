import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/Button.tsx'
import { Row } from '../../../../ui/Page.tsx'
import { useGo, useReason } from '../case-context.ts'
import { CloseForm } from '../CloseForm.tsx'

/** The author of a suggestion learns what became of it; then it is closed. */
export function TellAuthorStep() {
  const { t } = useTranslation()
  const reason = useReason('message')
  const go = useGo()
  return (
    <>
      <Row>
        <Button icon="reply" disabledReason={reason} onPress={() => go({ panel: 'message' })}>
          {t('case.tellAuthor.write')}
        </Button>
      </Row>
      <CloseForm />
    </>
  )
}
