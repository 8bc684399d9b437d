import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../shared/api/case.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { flagsOf } from './flags.ts'
import { severityMeaning, statusMeaning } from './meanings.ts'

/** Kind, stage, severity and flags as words with shapes. */
export function CaseBadges({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation()
  const status = statusMeaning(view.status)
  const severity = view.assessment?.severity
  const meaning = severity && severityMeaning(severity)
  return (
    <>
      <Badge>{t(`kind.${view.kind}`)}</Badge>
      <Badge {...(status && { meaning: status })}>
        {view.outcome
          ? t('case.closedAs', { outcome: t(`outcome.${view.outcome}`) })
          : t(`status.${view.status}`)}
      </Badge>
      {severity && (
        <Badge {...(meaning && { meaning })}>
          {t('case.severity', { severity: t(`severity.${severity}`) })}
        </Badge>
      )}
      {flagsOf(view).map((flag) => (
        <Badge key={flag} meaning={flag === 'safety' ? 'late' : 'note'}>
          {t(`flag.${flag}`)}
        </Badge>
      ))}
    </>
  )
}
