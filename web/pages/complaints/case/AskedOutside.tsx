import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listOutside } from '../../../../shared/api/outside.ts'
import { apiQuery } from '../../../queries.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Section } from '../../../ui/Page.tsx'
import { useCase } from './case-context.ts'

/** Experts outside who were asked, and whether they answered; their answers stand among the mails. */
export function AskedOutside() {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { id } = useCase()
  const items = useQuery(apiQuery(listOutside, { params: { complaintId: id } })).data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('outside.title')}>
      <ul className="plain-list">
        {items.map((expert) => (
          <li key={expert.id}>
            {expert.name} <bdi className="quiet">{expert.address}</bdi>{' '}
            <Badge meaning={expert.answeredAt ? 'fine' : 'note'}>
              {expert.answeredAt
                ? t('outside.answered', { time: format.time(expert.answeredAt, now) })
                : t('outside.waiting')}
            </Badge>
            <span className="quiet">
              {t('outside.asked', { time: format.time(expert.askedAt, now), name: expert.byName ?? '–' })}
              {expert.dueOn && !expert.answeredAt && (
                <> · {t('outside.due', { day: format.day(expert.dueOn, now) })}</>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
