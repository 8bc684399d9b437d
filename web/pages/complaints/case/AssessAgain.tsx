import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useCase, useChoices, useGo, useReason } from './case-context.ts'

/** Something has come up since the assessment that may make it too low; a person looks at it again. */
export function AssessAgain() {
  const { t } = useTranslation()
  const { assessment, category } = useCase()
  const { categories } = useChoices()
  const go = useGo()
  const reason = useReason('assess')
  if (!assessment || assessment.doubts.length === 0) return null
  const floor = categories.find(({ id }) => id === category?.id)?.severityFloor ?? assessment.severity
  const values = { severity: t(`severity.${assessment.severity}`), floor: t(`severity.${floor}`) }
  return (
    <Banner
      meaning="soon"
      title={t('case.again.title')}
      action={
        <Button disabledReason={reason} onPress={() => go({ panel: 'assess' })}>
          {t('case.again.submit')}
        </Button>
      }
    >
      {assessment.doubts.map((doubt) => (
        <p key={doubt}>{t(`case.again.${doubt}`, values)}</p>
      ))}
    </Banner>
  )
}
