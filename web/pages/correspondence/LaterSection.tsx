import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listLater } from '../../../shared/api/sending.ts'
import { groupReference } from '../../../shared/reference.ts'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'

/** What waits for its time, or for a colleague who speaks the language; not there while nothing waits. */
export function LaterSection() {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const items = useQuery(apiQuery(listLater, {})).data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('later.section')}>
      <ul className="plain-list">
        {items.map(({ id, complaintId, reference, action, subject, writer, dueAt, waitsFor, refusal }) => (
          <li key={id}>
            <Link href={paths.complaint(complaintId)}>{subject || t(`outgoing.${action}`)}</Link>{' '}
            {refusal && <Badge meaning="late">{t('later.refused.short')}</Badge>}
            {!refusal && waitsFor.length > 0 && (
              <Badge meaning="note">{t('words.waitsFor', { names: format.list(waitsFor) })}</Badge>
            )}
            <span className="quiet">
              {' '}
              <bdi>{groupReference(reference)}</bdi> · {dueAt && `${format.time(dueAt, now)} · `}
              {writer.name}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
