import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { likeCases } from '../../../../../shared/api/investigations.ts'
import { Loaded } from '../../../../Loaded.tsx'
import { paths } from '../../../../paths.ts'
import { apiQuery } from '../../../../queries.ts'
import { useFormat } from '../../../../ui/FormatContext.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Skeleton } from '../../../../ui/Loading.tsx'
import { Section } from '../../../../ui/Page.tsx'
import { Time } from '../../../../ui/Time.tsx'
import { useCase, useChoices } from '../case-context.ts'
import { ResultBadge } from '../DecisionView.tsx'

/** How like cases were decided and what was given: equal matters are treated equally. */
export function LikeCases() {
  const { t } = useTranslation()
  const format = useFormat()
  const { id } = useCase()
  const { currency } = useChoices()
  const query = useQuery(apiQuery(likeCases, { params: { complaintId: id } }))
  return (
    <Section title={t('case.like')} level={3}>
      <Loaded query={query} waiting={<Skeleton lines={3} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('case.like.none')}</p>
          ) : (
            <ul className="plain-list">
              {items.map((like) => (
                <li key={like.id}>
                  <Link href={paths.complaint(like.id)}>{like.title}</Link>
                  <span>
                    {like.results.map((result, index) => (
                      <ResultBadge key={index} result={result} />
                    ))}
                  </span>
                  <span className="quiet">
                    {like.remedies.length > 0 ? format.list(like.remedies) : t('case.like.nothing')}
                    {like.cost > 0 && ` · ${format.money(like.cost, currency)}`} ·{' '}
                    <Time at={like.decidedAt} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}
