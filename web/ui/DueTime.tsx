import { useTranslation } from 'react-i18next'
import './DueTime.css'
import { useFormat, useNow } from './FormatContext.tsx'
import { Icon } from './Icon.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const soonMs = 2 * 86_400_000

/**
 * Until when something is due, as long from now as it is: “in 2 days”. Red and marked when it has passed.
 * The exact time stands in its title, and in its place while its row of a table has the focus.
 */
export function DueTime({
  at,
  titleOf = (exact) => exact,
}: {
  readonly at: string
  /** What its title says, given the exact time in words. */
  readonly titleOf?: (exact: string) => string
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const left = Date.parse(at) - now.getTime()
  const meaning = left < 0 ? 'late' : left < soonMs ? 'soon' : 'later'
  return (
    <time dateTime={at} className={`ui-due ui-due-${meaning}`} title={titleOf(format.exact(at))}>
      {left < 0 && (
        <>
          <Icon name="late" size={12} />
          <VisuallyHidden>{t('ui.late')}</VisuallyHidden>
        </>
      )}
      <span className="ui-due-relative">{format.relative(at, now)}</span>
      <span className="ui-due-exact" aria-hidden="true">
        {format.time(at, now)}
      </span>
    </time>
  )
}
