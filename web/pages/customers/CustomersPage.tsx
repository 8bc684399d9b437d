import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listCustomers } from '../../../shared/api/customers.ts'
import { customerTypes, type CustomerType } from '../../../shared/api/customer-type-names.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Problem } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiPages, rowsOf } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Skeleton } from '../../ui/Loading.tsx'
import { Page, Row } from '../../ui/Page.tsx'
import { LinkTabs } from '../../ui/Tabs.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Time } from '../../ui/Time.tsx'
import { CustomerForm } from './CustomerForm.tsx'
import { TypeBadge } from './TypeBadge.tsx'

type CustomerRow = AnswerOf<typeof listCustomers>['items'][number]

/** Everybody we know, by name: looked for, opened, added. */
export function CustomersPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const { q, edit, type } = useSearch({ from: '/shell/customers' })
  const links = (['all', ...customerTypes] as const).map((one) => ({
    id: one,
    label: t(one === 'all' ? 'customers.type.all' : `customers.type.${one}`),
    href: paths.customers({ q, type: one === 'all' ? undefined : one }),
  }))
  const maySeeFigures = useMay('overview.read')
  const reason = useMay('customer.edit') ? null : t('customers.readOnly')
  return (
    <Page
      title={t('customers.title')}
      intro={t('customers.intro')}
      actions={
        <>
          {maySeeFigures && (
            <>
              <ButtonLink icon="chart" href={paths.loyalty()}>
                {t('loyalty.title')}
              </ButtonLink>
              <ButtonLink href={paths.knowing()}>{t('knowing.title')}</ButtonLink>
            </>
          )}
          {reason === null && (
            <>
              <ButtonLink href={paths.customerImport()}>{t('imports.title')}</ButtonLink>
              <ButtonLink kind="primary" icon="plus" href={paths.customers({ q, edit: 'new' })}>
                {t('customers.add')}
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      <SearchField key={q} q={q ?? ''} />
      <LinkTabs label={t('customers.type')} links={links} current={type ?? 'all'} />
      <Rows q={q} type={type} />
      <Drawer
        title={t('customers.add')}
        isOpen={edit === 'new'}
        onOpenChange={() => router.history.push(paths.customers({ q }))}
      >
        <CustomerForm customer={null} onDone={(id) => router.history.push(paths.customer(id))} />
      </Drawer>
    </Page>
  )
}

function SearchField({ q }: { readonly q: string }) {
  const { t } = useTranslation()
  const router = useRouter()
  const [typed, setTyped] = useState(q)
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          router.history.push(paths.customers({ q: typed.trim() }))
        }}
      >
        <Row align="end">
          <TextField
            name="q"
            type="search"
            label={t('customers.search')}
            isRequired
            width={44}
            value={typed}
            onChange={setTyped}
          />
          <Button type="submit">{t('customers.search.submit')}</Button>
        </Row>
      </form>
    </search>
  )
}

function Rows({ q, type }: { readonly q: string | undefined; readonly type: CustomerType | undefined }) {
  const { t } = useTranslation()
  const list = useInfiniteQuery({
    ...apiPages(listCustomers, { query: { q, type } }),
    placeholderData: keepPreviousData,
  })
  const columns = useColumns()
  // Without a connection what was read stays.
  if (list.isError && !list.data) return <Problem problem={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={12} />
  return (
    <>
      <Table
        label={t('customers.title')}
        rows={rowsOf(list.data)}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => paths.customer(id)}
        columns={columns}
        isStackedOnPhone
        empty={
          <EmptyState icon="people" title={t(q ? 'customers.notFound' : 'customers.none')}>
            {t(q ? 'customers.notFound.hint' : 'customers.none.hint')}
          </EmptyState>
        }
      />
      {list.hasNextPage && (
        <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          {t('register.more')}
        </Button>
      )}
    </>
  )
}

function useColumns(): readonly Column<CustomerRow>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'name',
      header: t('customers.name'),
      cell: (row) => <bdi>{row.name ?? row.email ?? row.phone ?? t('case.who.unnamed')}</bdi>,
    },
    {
      id: 'kind',
      header: t('customers.kind'),
      width: '9rem',
      hideBelow: 'wide',
      cell: (row) => t(`customers.kind.${row.kind}`),
    },
    {
      id: 'type',
      header: t('customers.type'),
      width: '9rem',
      cell: (row) => <TypeBadge type={row.type} />,
    },
    {
      id: 'email',
      header: t('case.who.email'),
      width: '16rem',
      onPhone: 'line',
      cell: (row) => <bdi>{row.email}</bdi>,
    },
    {
      id: 'phone',
      header: t('case.who.phone'),
      width: '11rem',
      onPhone: 'line',
      cell: (row) => <bdi dir="ltr">{row.phone}</bdi>,
    },
    {
      id: 'number',
      header: t('customers.number'),
      width: '9rem',
      hideBelow: 'wide',
      cell: (row) => <bdi>{row.customerNumber}</bdi>,
    },
    {
      id: 'since',
      header: t('customers.since'),
      width: '9rem',
      hideBelow: 'full',
      cell: (row) => <Time at={row.since} />,
    },
  ]
}
