import { useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listLoyal, listRetention, readLoyalty } from '../../../shared/api/loyalty.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { Link } from '../../ui/Link.tsx'
import { Time } from '../../ui/Time.tsx'
import { useMoney } from './use-money.ts'
import type { LoyaltySearch } from './loyalty-search.ts'

/** The customers behind a figure, in front of the page that shows it. */
export function LoyalCustomers() {
  const { t } = useTranslation()
  const router = useRouter()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  const { by, ratio, segment, state, isRepeat, group } = search
  const close = () => router.history.push(paths.loyalty({ by, ratio }))
  return (
    <Drawer
      title={t('loyalty.behind')}
      isOpen={[segment, state, isRepeat, group].some((one) => one !== undefined)}
      onOpenChange={close}
    >
      {group === undefined ? <Loyal search={search} /> : <Followed by={by} group={group} />}
    </Drawer>
  )
}

function Loyal({ search: { segment, state, isRepeat } }: { readonly search: LoyaltySearch }) {
  const { t } = useTranslation()
  const money = useMoney()
  const query = useQuery(apiQuery(listLoyal, { query: { segment, state, isRepeat } }))
  const currency = useQuery({ ...apiQuery(readLoyalty), staleTime: 60_000 }).data?.currency ?? 'EUR'
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ul className="plain-list">
          {items.map((row) => (
            <li key={row.id}>
              <Link href={paths.customer(row.id)}>{row.name ?? t('case.who.unnamed')}</Link>
              <span className="quiet">
                <Badge>{t(`loyalty.state.${row.state}`)}</Badge> {money(row.value, currency)} ·{' '}
                {t('customers.lastPurchase')}: <Time at={row.lastPurchaseOn} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

function Followed({ by, group }: { readonly by: LoyaltySearch['by']; readonly group: string }) {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listRetention, { query: { by, group } }))
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ul className="plain-list">
          {items.map((row) => (
            <li key={row.id}>
              <Link href={paths.customer(row.id)}>{row.name ?? t('case.who.unnamed')}</Link>
              <span className="quiet">
                {t(row.hasLeft ? 'loyalty.left' : 'loyalty.stillThere', { count: row.days })} ·{' '}
                <Time at={row.from} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}
