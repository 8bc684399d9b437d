import { useTranslation } from 'react-i18next'
import { languageNames } from '../../../../shared/languages.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { paths } from '../../../paths.ts'
import { Table, type Column, type Sort } from '../../../ui/Table.tsx'
import { RelativeTime } from '../../../ui/Time.tsx'
import { DueDate } from '../DueDate.tsx'
import { MatterLine, type RegisterRow } from '../MatterLine.tsx'
import { Severity } from '../Severity.tsx'
import type { RegisterSearch } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

/** One line for each case. */
export function RegisterTable({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const { t } = useTranslation()
  const { sort } = useRegisterSearch()
  const go = useGo()
  return (
    <Table
      label={t('register.title')}
      rows={rows}
      keyOf={(row) => row.id}
      hrefOf={(row) => paths.complaint(row.id)}
      nameOf={(row) => groupReference(row.reference)}
      columns={useColumns(sort)}
      sort={directions[sort ?? 'received']}
      // Asked for a second time, the usual order comes back.
      onSort={({ column }) => go({ sort: orders[column] === sort ? undefined : orders[column] })}
      isStackedOnPhone
    />
  )
}

const directions: Readonly<Record<NonNullable<RegisterSearch['sort']>, Sort>> = {
  received: { column: 'received', direction: 'descending' },
  updated: { column: 'updated', direction: 'descending' },
  due: { column: 'due', direction: 'ascending' },
}

const orders: Readonly<Record<string, RegisterSearch['sort']>> = {
  received: undefined,
  updated: 'updated',
  due: 'due',
}

function useColumns(sort: RegisterSearch['sort']): readonly Column<RegisterRow>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'reference',
      header: t('register.column.reference'),
      width: '9.25rem',
      cell: (row) => <bdi className="register-reference">{groupReference(row.reference)}</bdi>,
    },
    {
      id: 'matter',
      header: t('register.column.matter'),
      onPhone: 'line',
      cell: (row) => <MatterLine row={row} />,
    },
    {
      id: 'customer',
      header: t('register.column.customer'),
      width: '8rem',
      cell: (row) => <bdi>{row.customerName ?? t('register.anonymous')}</bdi>,
    },
    {
      id: 'category',
      header: t('register.column.category'),
      width: '9rem',
      hideBelow: 'full',
      cell: (row) => row.categoryName,
    },
    {
      id: 'severity',
      header: t('register.column.severity'),
      width: '7rem',
      cell: (row) => row.severity && <Severity level={row.severity} />,
    },
    {
      id: 'step',
      header: t('register.column.step'),
      width: '8.5rem',
      cell: (row) => <Cut>{row.outcome ? t(`outcome.${row.outcome}`) : t(`step.${row.step}`)}</Cut>,
    },
    {
      id: 'owner',
      header: t('register.column.owner'),
      width: '7.5rem',
      hideBelow: 'wide',
      cell: (row) => row.ownerName ?? <span className="register-quiet">{t('register.nobody')}</span>,
    },
    {
      id: 'channel',
      header: t('register.column.channel'),
      width: '8rem',
      hideBelow: 'full',
      cell: (row) => (
        <>
          {t(`channel.${row.channel}`)}{' '}
          <abbr className="register-quiet" title={languageNames[row.language]}>
            {row.language}
          </abbr>
        </>
      ),
    },
    {
      id: sort === 'updated' ? 'updated' : 'received',
      header: t(sort === 'updated' ? 'register.column.updated' : 'register.column.received'),
      width: '6.5rem',
      hideBelow: 'full',
      isSortable: true,
      cell: (row) => <RelativeTime at={sort === 'updated' ? row.updatedAt : row.receivedAt} />,
    },
    {
      id: 'due',
      header: t('register.column.due'),
      width: '9.5rem',
      align: 'end',
      isSortable: true,
      cell: (row) =>
        row.nextDueAt ? (
          <DueDate at={row.nextDueAt} clockKey={row.nextClockKey} />
        ) : (
          row.status === 'closed' && <span className="register-quiet">{t('status.closed')}</span>
        ),
    },
  ]
}

/** A word that may not fit, in full on hover. */
const Cut = ({ children }: { readonly children: string }) => <span title={children}>{children}</span>
