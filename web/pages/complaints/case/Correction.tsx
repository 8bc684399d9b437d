import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useCase, useGo } from './case-context.ts'

/** The complainant corrected our restatement: as long as nothing is decided, it can be said anew. */
export function Correction() {
  const { t } = useTranslation()
  const { restatement, may } = useCase()
  const go = useGo()
  if (restatement?.answer !== 'corrected' || !may.restate.allowed) return null
  return (
    <Banner
      meaning="soon"
      title={t('case.corrected')}
      action={<Button onPress={() => go({ panel: 'restate' })}>{t('case.action.restate')}</Button>}
    >
      {restatement.correction}
    </Banner>
  )
}
