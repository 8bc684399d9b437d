import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { previewCalendar } from '../../../shared/api/deadlines.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { BodySent } from '../../../shared/api/endpoint.ts'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { apiQuery } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Points } from '../../ui/Written.tsx'
import { clockWord } from './clock-word.ts'

export type PreviewedChange = BodySent<typeof previewCalendar>['change']

/** Which dates of open cases a change of the calendar would move, told before it is made. */
export function MovePreview({
  siteId,
  change,
}: {
  readonly siteId: string | null
  readonly change: PreviewedChange
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { data, error } = useQuery(apiQuery(previewCalendar, { body: { siteId, change } }))
  if (error) return <Banner meaning="late">{problemText(t, error)}</Banner>
  if (!data) return null
  const more = data.movedClocks - data.moves.slice(0, 8).length
  return (
    <Banner meaning={data.movedClocks > 0 ? 'soon' : 'note'} title={t('settings.calendar.preview')}>
      {data.days.length > 0 && <p>{t('settings.calendar.import.days', { count: data.days.length })}</p>}
      {data.movedClocks === 0 ? (
        <p>{t('settings.calendar.preview.none')}</p>
      ) : (
        <>
          <p>{t('settings.calendar.preview.some', { count: data.movedClocks })}</p>
          <Points>
            {data.moves.slice(0, 8).map((move) => (
              <li key={`${move.subjectId} ${move.clockKey} ${move.fromAt}`}>
                <Link href={paths.complaint(move.subjectId)}>
                  {t('settings.calendar.preview.move', {
                    clock: clockWord(t, move.clockKey),
                    reference: groupReference(move.reference),
                    from: format.time(move.fromAt, now),
                    to: format.time(move.toAt, now),
                  })}
                </Link>
              </li>
            ))}
          </Points>
          {more > 0 && <p>{t('settings.calendar.preview.more', { count: more })}</p>}
        </>
      )}
    </Banner>
  )
}
