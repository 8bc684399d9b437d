import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { bringCaseBack, casesSetAside } from '../../../shared/api/set-aside.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { AnswerOf } from '../../api-request.ts'
import { problemText } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import { InCell, Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime } from '../../ui/Time.tsx'
import { toast } from '../../ui/Toast.tsx'

type SetAside = AnswerOf<typeof casesSetAside>['items'][number]

/** Cases that were made of spam, with who said so and why; each comes back as it was. */
export function CasesSetAside() {
  const { t } = useTranslation()
  const columns = useColumns()
  const items = useQuery(apiQuery(casesSetAside)).data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('setAside.cases')}>
      <Table
        label={t('setAside.cases')}
        rows={items}
        keyOf={({ id }) => id}
        columns={columns}
        isStackedOnPhone
      />
    </Section>
  )
}

function useColumns(): readonly Column<SetAside>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'from',
      header: t('setAside.column.from'),
      width: '14rem',
      isWrapped: true,
      cell: ({ from, reference }) => (
        <>
          <bdi>{from.name ?? from.address ?? t('setAside.nobody')}</bdi>{' '}
          <bdi className="quiet">{groupReference(reference)}</bdi>
        </>
      ),
    },
    {
      id: 'says',
      header: t('case.matter'),
      onPhone: 'line',
      isWrapped: true,
      cell: ({ excerpt }) => <span className="quiet">{beginningOf(excerpt)}</span>,
    },
    {
      id: 'reason',
      header: t('setAside.column.reason'),
      width: '18rem',
      onPhone: 'line',
      isWrapped: true,
      cell: ({ reason, byName }) => (reason ? `${reason} (${byName ?? '–'})` : byName),
    },
    {
      id: 'at',
      header: t('setAside.column.at'),
      width: '7rem',
      hideBelow: 'full',
      cell: ({ at }) => <RelativeTime at={at} />,
    },
    {
      id: 'actions',
      header: t('setAside.column.actions'),
      width: '9rem',
      align: 'end',
      cell: ({ id }) => <BringBack complaintId={id} />,
    },
  ]
}

/** Cut at a word, and seen to be cut. */
function beginningOf(text: string): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}
const most = 160

function BringBack({ complaintId }: { readonly complaintId: string }) {
  const { t } = useTranslation()
  const command = useCommand(bringCaseBack, { onDone: () => toast(t('setAside.bringBack.done')) })
  return (
    <InCell align="end">
      <Button
        size="small"
        isPending={command.isPending}
        onPress={() => command.send({ params: { complaintId } })}
      >
        {t('setAside.bringBack')}
      </Button>
      {command.problem && <span role="alert">{problemText(t, command.problem)}</span>}
    </InCell>
  )
}
