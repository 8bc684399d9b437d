import { useTranslation } from 'react-i18next'
import type { RegisterColumn } from '../../../../shared/api/register.ts'
import { languageNames } from '../../../../shared/languages.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { paths } from '../../../paths.ts'
import { useMay } from '../../../session.ts'
import { Table, type Column, type Sort } from '../../../ui/Table.tsx'
import { Chip } from '../../../ui/Chip.tsx'
import { RelativeTime } from '../../../ui/Time.tsx'
import { Reference } from '../../../ui/Reference.tsx'
import { TitleWithChips } from '../../../ui/TitleLine.tsx'
import { DueDate } from '../DueDate.tsx'
import { MatterLine, type RegisterRow } from '../MatterLine.tsx'
import type { Selection } from './selection.ts'
import { useReturnToRow } from './row-at-hand.ts'
import { Severity } from '../Severity.tsx'
import { usualColumns, type RegisterSearch } from './register-search.ts'
import { useGo, useRegisterSearch } from './register-state.ts'

/** One line for each case. */
export function RegisterTable({
  rows,
  selection,
  hasMore,
  atHand,
}: {
  readonly rows: readonly RegisterRow[]
  readonly selection: Selection
  readonly hasMore: boolean
  /** The row whose case stands beside the rows. */
  readonly atHand: string | undefined
}) {
  const { t } = useTranslation()
  const search = useRegisterSearch()
  const { sort } = search
  const go = useGo()
  const columns = useColumns(search, atHand !== undefined)
  useReturnToRow()
  const mayHandle = useMay('complaint.handle')
  return (
    <Table
      label={t('register.title')}
      rows={rows}
      hasMore={hasMore}
      current={atHand}
      keyOf={(row) => row.id}
      hrefOf={(row) => paths.complaint(row.id)}
      nameOf={(row) => groupReference(row.reference)}
      columns={columns}
      leastSize={
        search.columns && atHand === undefined
          ? `calc(${columns.map(({ width }) => width ?? '18rem').join(' + ')})`
          : undefined
      }
      sort={directions[sort ?? 'received']}
      // Asked for a second time, the usual order comes back.
      onSort={({ column }) => go({ sort: orders[column] === sort ? undefined : orders[column] })}
      {...(mayHandle && { selected: selection.ids, onSelect: selection.choose })}
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

/** Those that were chosen stay whatever the room, and the table scrolls; of the usual ones some give way. */
function useColumns({ sort, columns }: RegisterSearch, isNarrow: boolean): readonly Column<RegisterRow>[] {
  const { t } = useTranslation()
  const all = useAllColumns()
  // The other facts stand beside it.
  const chosen = isNarrow ? narrowColumns : (columns ?? usualColumns(sort))
  return [
    {
      id: 'reference',
      header: t('register.column.reference'),
      width: '9.75rem',
      cell: (row) => <Reference>{groupReference(row.reference)}</Reference>,
    },
    {
      id: 'matter',
      header: t('register.column.matter'),
      onPhone: 'line',
      cell: (row) => (
        <TitleWithChips>
          <MatterLine row={row} />
          {row.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </TitleWithChips>
      ),
    },
    ...chosen.map((id) => {
      const { hideBelow, ...column } = {
        id,
        header: t(`register.column.${id}`),
        ...all[id],
        ...(isNarrow && { width: '7rem' }),
      }
      return columns || !hideBelow ? column : { ...column, hideBelow }
    }),
  ]
}

const narrowColumns: readonly RegisterColumn[] = ['due']

type Parts = Omit<Column<RegisterRow>, 'id' | 'header'>

function useAllColumns(): Readonly<Record<RegisterColumn, Parts>> {
  const { t } = useTranslation()
  return {
    customer: { width: '8rem', cell: (row) => <bdi>{row.customerName ?? t('register.anonymous')}</bdi> },
    category: { width: '9rem', hideBelow: 'full', cell: (row) => row.categoryName },
    severity: { width: '7rem', cell: (row) => row.severity && <Severity level={row.severity} /> },
    step: {
      width: '8.5rem',
      cell: (row) => <Cut>{row.outcome ? t(`outcome.${row.outcome}`) : t(`step.${row.step}`)}</Cut>,
    },
    owner: {
      width: '7.5rem',
      hideBelow: 'wide',
      cell: (row) => row.ownerName ?? <span className="quiet">{t('register.nobody')}</span>,
    },
    site: { width: '8rem', cell: (row) => row.siteName },
    channel: { width: '8rem', hideBelow: 'full', cell: (row) => <ChannelCell row={row} /> },
    received: {
      width: '6.5rem',
      hideBelow: 'full',
      isSortable: true,
      cell: (row) => <RelativeTime at={row.receivedAt} />,
    },
    updated: {
      width: '6.5rem',
      hideBelow: 'full',
      isSortable: true,
      cell: (row) => <RelativeTime at={row.updatedAt} />,
    },
    due: {
      width: '9.5rem',
      align: 'end',
      isSortable: true,
      cell: (row) =>
        row.nextDueAt ? (
          <DueDate at={row.nextDueAt} clockKey={row.nextClockKey} />
        ) : (
          row.status === 'closed' && <span className="quiet">{t('status.closed')}</span>
        ),
    },
  }
}

function ChannelCell({ row }: { readonly row: RegisterRow }) {
  const { t } = useTranslation()
  return (
    <>
      {t(`channel.${row.channel}`)}{' '}
      <abbr className="quiet" title={languageNames[row.language]}>
        {row.language}
      </abbr>
    </>
  )
}

/** A word that may not fit, in full on hover. */
const Cut = ({ children }: { readonly children: string }) => <span title={children}>{children}</span>
