import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/Button.tsx'
import { Row } from '../../../../ui/Page.tsx'
import { useGo, useReason } from '../case-context.ts'

/** Nothing is to be done; the case can be taken up again. */
export function ClosedStep() {
  const { t } = useTranslation()
  const reason = useReason('reopen')
  const go = useGo()
  return (
    <Row>
      <Button disabledReason={reason} onPress={() => go({ panel: 'reopen' })}>
        {t('case.action.reopen')}
      </Button>
    </Row>
  )
}
