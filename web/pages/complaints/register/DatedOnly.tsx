import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Row } from '../../../ui/Page.tsx'
import { useGo } from './register-state.ts'

/** The order by date leaves out what has none: said where somebody may miss it, with the way to see it. */
export function DatedOnly() {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Row>
      {t('register.datedOnly')}
      <Button size="small" onPress={() => go({ sort: undefined })}>
        {t('register.sort.received')}
      </Button>
    </Row>
  )
}
