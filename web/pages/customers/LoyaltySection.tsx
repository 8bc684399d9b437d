import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readCustomerLoyalty } from '../../../shared/api/loyalty.ts'
import { Loaded } from '../../Loaded.tsx'
import { apiQuery } from '../../queries.ts'
import { Badge, type Meaning } from '../../ui/Badge.tsx'
import { Section } from '../../ui/Page.tsx'
import { Day } from '../../ui/Time.tsx'
import type { states } from './loyalty-search.ts'

const meanings: Readonly<Partial<Record<(typeof states)[number], Meaning>>> = {
  created: 'fine',
  kept: 'fine',
  strengthened: 'fine',
  lost: 'note',
}

/** How the loyalty of a customer stands, what that means, and the day of each change. */
export function LoyaltySection({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(readCustomerLoyalty, { params: { customerId } }))
  return (
    <Section title={t('loyalty.one')}>
      <Loaded query={query}>
        {({ now, history, formerDays }) =>
          now === null ? (
            <p className="quiet">{t('loyalty.one.none')}</p>
          ) : (
            <>
              <p>
                <State of={now.state} /> {t(`loyalty.segment.${now.segment}`)} ·{' '}
                {t('loyalty.one.bought', { count: now.purchaseDays })} <Day on={now.lastPurchaseOn} />
              </p>
              <ol className="plain-list" aria-label={t('loyalty.one.history')}>
                {history.map(({ state, since }) => (
                  <li key={since}>
                    <State of={state} />
                    <span className="quiet">
                      <Day on={since} />
                    </span>
                  </li>
                ))}
              </ol>
              <p className="quiet">{t('loyalty.states.means', { count: formerDays })}</p>
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

function State({ of: state }: { readonly of: (typeof states)[number] }) {
  const { t } = useTranslation()
  const meaning = meanings[state]
  return <Badge {...(meaning && { meaning })}>{t(`loyalty.state.${state}`)}</Badge>
}
