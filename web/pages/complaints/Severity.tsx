import { useTranslation } from 'react-i18next'
import { severities, type Severity as Level } from '../../../shared/statuses.ts'
import { Scale } from '../../ui/Scale.tsx'

const meanings: Partial<Record<Level, 'soon' | 'late'>> = { high: 'soon', critical: 'late' }

/** How severe a matter is: its word, as many bars as its rank, and a colour for the upper two. */
export function Severity({ level }: { readonly level: Level }) {
  const { t } = useTranslation()
  return (
    <Scale rank={severities.indexOf(level)} of={severities.length} meaning={meanings[level]}>
      {t(`severity.${level}`)}
    </Scale>
  )
}
