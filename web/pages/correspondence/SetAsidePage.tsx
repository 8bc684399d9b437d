import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  blockSender,
  blockedSenders,
  mailsSetAside,
  releaseMail,
  unblockSender,
} from '../../../shared/api/mail.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Problem } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { codeText, problemText } from '../../problem-text.ts'
import { apiPages, apiQuery, rowsOf, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Loading.tsx'
import { Page, Row, Section } from '../../ui/Page.tsx'
import { InCell, Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime } from '../../ui/Time.tsx'
import { toast } from '../../ui/Toast.tsx'
import { CasesSetAside } from './CasesSetAside.tsx'

type SetAside = AnswerOf<typeof mailsSetAside>['items'][number]

/** Mail that became no case, with the reason; each can be let in. */
export function SetAsidePage() {
  const { t } = useTranslation()
  return (
    <Page
      title={t('setAside.title')}
      intro={t('setAside.intro')}
      back={{ href: paths.outbox(), label: t('outbox.title') }}
    >
      <Mails />
      <CasesSetAside />
      <Blocked />
    </Page>
  )
}

function Mails() {
  const { t } = useTranslation()
  const columns = useColumns()
  const list = useInfiniteQuery(apiPages(mailsSetAside))
  // Without a connection what was read stays.
  if (list.isError && !list.data) return <Problem problem={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data && rowsOf(list.data)
  if (!rows) return <Skeleton lines={3} />
  if (rows.length === 0) return <p className="quiet">{t('setAside.none')}</p>
  return (
    <>
      <Table
        label={t('setAside.title')}
        rows={rows}
        keyOf={(row) => row.id}
        columns={columns}
        isStackedOnPhone
      />
      {list.hasNextPage && (
        <Row>
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('register.more')}
          </Button>
        </Row>
      )}
    </>
  )
}

function useColumns(): readonly Column<SetAside>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'from',
      header: t('setAside.column.from'),
      width: '14rem',
      cell: ({ from }) => <bdi>{from.name ?? from.address ?? t('setAside.nobody')}</bdi>,
    },
    {
      id: 'subject',
      header: t('setAside.column.subject'),
      onPhone: 'line',
      cell: ({ subject, excerpt }) => (
        <>
          {subject || t('setAside.noSubject')} <span className="quiet">{excerpt?.slice(0, 160)}</span>
        </>
      ),
    },
    {
      id: 'reason',
      header: t('setAside.column.reason'),
      width: '16rem',
      onPhone: 'line',
      cell: ({ reason }) => codeText(t, reason),
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
      width: '16rem',
      align: 'end',
      cell: (row) => <Actions mail={row} />,
    },
  ]
}

function Actions({ mail }: { readonly mail: SetAside }) {
  const { t } = useTranslation()
  const release = useCommand(releaseMail, { onDone: () => toast(t('setAside.release.done')) })
  const block = useCommand(blockSender, { onDone: () => toast(t('setAside.block.done')) })
  const { address } = mail.from
  const problem = release.problem ?? block.problem
  return (
    <InCell align="end">
      <Button
        size="small"
        isPending={release.isPending}
        onPress={() => release.send({ params: { mailId: mail.id } })}
      >
        {t('setAside.release')}
      </Button>
      {address && mail.reason !== 'mail.blocked' && (
        <Button
          size="small"
          kind="quiet"
          isPending={block.isPending}
          onPress={() => block.send({ body: { address } })}
        >
          {t('setAside.block')}
        </Button>
      )}
      {problem && <span role="alert">{problemText(t, problem)}</span>}
    </InCell>
  )
}

function Blocked() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(blockedSenders))
  const unblock = useCommand(unblockSender)
  const items = query.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('setAside.blocked')}>
      {items.map(({ address }) => (
        <Row key={address}>
          <bdi>{address}</bdi>
          <Button size="small" kind="quiet" onPress={() => unblock.send({ params: { address } })}>
            {t('setAside.unblock')}
          </Button>
        </Row>
      ))}
    </Section>
  )
}
