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

/** Messages that wait for the time that was chosen for them; not there while none waits. */
export function LaterSection() {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const items = useQuery(apiQuery(listLater, {})).data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('later.section')}>
      <ul className="plain-list">
        {items.map(({ id, complaintId, reference, subject, writer, dueAt, refusal }) => (
          <li key={id}>
            <Link href={paths.complaint(complaintId)}>{subject || groupReference(reference)}</Link>{' '}
            {refusal && <Badge meaning="late">{t('later.refused.short')}</Badge>}
            <span className="quiet">
              {' '}
              <bdi>{groupReference(reference)}</bdi> · {format.time(dueAt, now)} · {writer.name}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
