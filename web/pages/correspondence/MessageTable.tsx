import { useTranslation } from 'react-i18next'
import type { listMessages } from '../../../shared/api/correspondence.ts'
import type { AnswerOf } from '../../api-request.ts'
import { dataText } from '../../data-text.ts'
import { paths } from '../../paths.ts'
import { codeText } from '../../problem-text.ts'
import { Badge, type Meaning } from '../../ui/Badge.tsx'
import { Link } from '../../ui/Link.tsx'
import { InCell, Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime, Time } from '../../ui/Time.tsx'
import { MessageActions } from './MessageActions.tsx'

export type OutboxMessage = AnswerOf<typeof listMessages>['items'][number]

/** One message on a line: whose, what, to whom, how it stands and why, and what can be done. */
export function MessageTable({
  label,
  rows,
  hasOneState,
}: {
  readonly label: string
  readonly rows: readonly OutboxMessage[]
  /** All of them stand the same, as the heading above says: then only the reason is told. */
  readonly hasOneState: boolean
}) {
  const hasReasons = !hasOneState || rows.some((row) => row.lastError !== null)
  const columns = useColumns(hasOneState).filter(({ id }) => hasReasons || id !== 'state')
  return <Table label={label} rows={rows} keyOf={(row) => row.id} columns={columns} isStackedOnPhone />
}

function useColumns(hasOneState: boolean): readonly Column<OutboxMessage>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'case',
      header: t('outbox.column.case'),
      width: '9.75rem',
      cell: (row) =>
        row.complaintId && row.reference ? (
          <Link href={paths.complaint(row.complaintId)}>
            <bdi>{row.reference}</bdi>
          </Link>
        ) : (
          <span className="quiet">{t('outbox.hidden')}</span>
        ),
    },
    {
      id: 'message',
      header: t('outbox.column.message'),
      onPhone: 'line',
      cell: (row) => (
        <>
          {dataText(t, `purpose.${row.purpose}`)} <span className="quiet">{row.subject}</span>
        </>
      ),
    },
    {
      id: 'to',
      header: t('outbox.column.to'),
      width: '12rem',
      hideBelow: 'wide',
      cell: (row) => row.to && <bdi>{row.to}</bdi>,
    },
    {
      id: 'state',
      header: t(hasOneState ? 'outbox.column.reason' : 'outbox.column.state'),
      width: '18rem',
      onPhone: 'line',
      cell: (row) => <State message={row} isNamed={!hasOneState} />,
    },
    {
      id: 'created',
      header: t('outbox.column.created'),
      width: '6.5rem',
      hideBelow: 'full',
      cell: (row) => <RelativeTime at={row.createdAt} />,
    },
    {
      id: 'actions',
      header: t('outbox.column.actions'),
      width: '15rem',
      align: 'end',
      cell: (row) => <MessageActions message={row} />,
    },
  ]
}

/** How it stands, why, and when it is tried next. */
function State({ message, isNamed }: { readonly message: OutboxMessage; readonly isNamed: boolean }) {
  const { t } = useTranslation()
  const { state, lastError, nextAttemptAt, attempts } = message
  const meaning = meanings[state]
  return (
    <InCell>
      {isNamed && <Badge {...(meaning && { meaning })}>{t(`messageState.${state}`)}</Badge>}
      {lastError && <span title={codeText(t, lastError)}>{codeText(t, lastError)}</span>}
      {state === 'deferred' && nextAttemptAt && (
        <span className="quiet">
          {t('outbox.nextAttempt', { count: attempts })} <Time at={nextAttemptAt} />
        </span>
      )}
    </InCell>
  )
}

const meanings: Readonly<Partial<Record<OutboxMessage['state'], Meaning>>> = {
  failed: 'late',
  cancelled: 'late',
  deferred: 'soon',
  waiting: 'soon',
  toPrint: 'note',
  toCall: 'note',
  sent: 'fine',
  printed: 'fine',
  recorded: 'fine',
}
