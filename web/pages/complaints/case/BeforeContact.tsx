import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useCase } from './case-context.ts'

/** What has to be taken into account before somebody writes or calls: said once, before the fields appear. */
export function BeforeContact({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { flags, complainant } = useCase()
  const [isSeen, setSeen] = useState(false)
  const { accessibilityNeeds } = complainant
  if (isSeen || (!flags.isVulnerable && accessibilityNeeds === null)) return <>{children}</>
  return (
    <Banner
      meaning="soon"
      title={t(flags.isVulnerable ? 'adjustments.vulnerable' : 'adjustments.needs')}
      action={
        <Button kind="primary" onPress={() => setSeen(true)}>
          {t('adjustments.seen')}
        </Button>
      }
    >
      {accessibilityNeeds ?? t('adjustments.none')}
    </Banner>
  )
}
