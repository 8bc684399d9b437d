import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { dataText } from '../../data-text.ts'
import './DueDate.css'

const soonMs = 2 * 86_400_000

/**
 * The next date of a case, as long from now as it is: “in 2 days”. Red and marked when it has passed.
 * Which clock it is and the exact time stand in its title, and in its place while the row has the focus.
 */
export function DueDate({ at, clockKey }: { readonly at: string; readonly clockKey: string | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const left = Date.parse(at) - now.getTime()
  const meaning = left < 0 ? 'late' : left < soonMs ? 'soon' : 'later'
  const exact = format.exact(at)
  return (
    <time
      dateTime={at}
      className={`due due-${meaning}`}
      title={clockKey === null ? exact : titleOf(t, { clockKey, exact })}
    >
      {left < 0 && (
        <>
          <Icon name="late" size={12} />
          <VisuallyHidden>{t('ui.late')}</VisuallyHidden>
        </>
      )}
      <span className="due-relative">{format.relative(at, now)}</span>
      <span className="due-exact" aria-hidden="true">
        {format.time(at, now)}
      </span>
    </time>
  )
}

/** Which clock it is, until exactly when, and in one sentence what for. */
function titleOf(t: TFunction, { clockKey, exact }: { clockKey: string; exact: string }): string {
  const clock = dataText(t, `deadlines.clock.${clockKey}`)
  const when = clock ? t('register.due.title', { clock, time: exact }) : exact
  return [when, dataText(t, `deadlines.why.${clockKey}`)].filter(Boolean).join('\n')
}
