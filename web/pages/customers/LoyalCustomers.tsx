import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listLoyal, listRetention, readLoyalty } from '../../../shared/api/loyalty.ts'
import { Problem } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiPages, apiQuery, rowsOf } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { Link } from '../../ui/Link.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Day, Time } from '../../ui/Time.tsx'
import { useMoney } from './use-money.ts'
import { typeCut, type LoyaltySearch } from './loyalty-search.ts'

/** The customers behind a figure, in front of the page that shows it. */
export function LoyalCustomers() {
  const { t } = useTranslation()
  const router = useRouter()
  const search = useSearch({ from: '/shell/customers/loyalty' })
  const { by, ratio, customerType, customerTypeAt, segment, state, those, group } = search
  const close = () => router.history.push(paths.loyalty({ by, ratio, customerType, customerTypeAt }))
  return (
    <Drawer
      title={t('loyalty.behind')}
      isOpen={[segment, state, those, group].some((one) => one !== undefined)}
      onOpenChange={close}
    >
      {group === undefined ? (
        <Loyal search={search} />
      ) : (
        <Followed by={by ?? typeCut(search)} group={group} />
      )}
    </Drawer>
  )
}

function Loyal({
  search: { segment, state, on, those, customerType, customerTypeAt },
}: {
  readonly search: LoyaltySearch
}) {
  const { t } = useTranslation()
  const money = useMoney()
  const query = useInfiniteQuery(
    apiPages(listLoyal, { query: { segment, state, on, those, customerType, customerTypeAt } }),
  )
  const currency =
    useQuery({ ...apiQuery(readLoyalty, { query: { customerType, customerTypeAt } }), staleTime: 60_000 })
      .data?.currency ?? 'EUR'
  // Without a connection what was read stays.
  if (query.isError && !query.data)
    return <Problem problem={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Loading />
  return (
    <>
      {on && (
        <p className="quiet">
          <Day on={on} />: {t('loyalty.noted')}
        </p>
      )}
      <ul className="plain-list">
        {rowsOf(query.data).map((row) => (
          <li key={row.id}>
            <Link href={paths.customer(row.id)}>{row.name ?? t('case.who.unnamed')}</Link>
            <span className="quiet">
              <Badge>{t(`loyalty.state.${row.state}`)}</Badge>{' '}
              {row.value === null ? t('loyalty.noAmount') : money(row.value, currency)} ·{' '}
              {t('customers.lastPurchase')}: <Day on={row.lastPurchaseOn} /> ·{' '}
              {t('loyalty.scores', { ...row.scores, monetary: row.scores.monetary ?? '–' })}
            </span>
          </li>
        ))}
      </ul>
      <More list={query} />
    </>
  )
}

function Followed({ by, group }: { readonly by: LoyaltySearch['by']; readonly group: string }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(apiPages(listRetention, { query: { by, group } }))
  // Without a connection what was read stays.
  if (query.isError && !query.data)
    return <Problem problem={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Loading />
  return (
    <>
      <ul className="plain-list">
        {rowsOf(query.data).map((row) => (
          <li key={row.id}>
            <Link href={paths.customer(row.id)}>{row.name ?? t('case.who.unnamed')}</Link>
            <span className="quiet">
              {t(row.hasLeft ? 'loyalty.left' : 'loyalty.stillThere', { count: row.days })} ·{' '}
              <Time at={row.from} />
            </span>
          </li>
        ))}
      </ul>
      <More list={query} />
    </>
  )
}

function More({
  list,
}: {
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
  }
}) {
  const { t } = useTranslation()
  if (!list.hasNextPage) return null
  return (
    <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
      {t('register.more')}
    </Button>
  )
}
