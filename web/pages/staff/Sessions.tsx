import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { endOtherSessions, endSession, listSessions } from '../../../shared/api/session.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { apiQuery, useCommand } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { RelativeTime } from '../../ui/Time.tsx'

type Session = AnswerOf<typeof listSessions>['items'][number]

/** Where one is signed in, and an end to it. */
export function Sessions() {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(listSessions))
  const endOthers = useCommand(endOtherSessions)
  const hasOthers = query.data?.items.some((session) => !session.isThis)
  return (
    <Section
      title={t('profile.sessions')}
      actions={
        hasOthers && (
          <Button size="small" isPending={endOthers.isPending} onPress={() => endOthers.send({})}>
            {t('profile.sessions.endOthers')}
          </Button>
        )
      }
    >
      <Loaded query={query}>{({ items }) => <List sessions={items} />}</Loaded>
    </Section>
  )
}

function List({ sessions }: { readonly sessions: readonly Session[] }) {
  const { t } = useTranslation()
  return (
    <Table
      label={t('profile.sessions')}
      rows={sessions}
      keyOf={({ id }) => id}
      isStackedOnPhone
      columns={useColumns()}
    />
  )
}

function End({ session: { id, userAgent } }: { readonly session: Session }) {
  const { t } = useTranslation()
  const command = useCommand(endSession)
  return (
    <Button
      size="small"
      aria-label={t('profile.sessions.endThis', { device: userAgent || t('profile.sessions.unknown') })}
      isPending={command.isPending}
      onPress={() => command.send({ params: { sessionId: id } })}
    >
      {t('profile.sessions.end')}
    </Button>
  )
}

function useColumns(): readonly Column<Session>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'device',
      header: t('profile.sessions'),
      cell: ({ userAgent, isThis }) => (
        <>
          {userAgent || t('profile.sessions.unknown')}{' '}
          {isThis && <Badge meaning="fine">{t('profile.sessions.this')}</Badge>}
        </>
      ),
    },
    {
      id: 'seen',
      header: t('profile.sessions.lastSeen'),
      width: '8rem',
      cell: ({ lastSeenAt }) => <RelativeTime at={lastSeenAt} />,
    },
    {
      id: 'actions',
      header: t('outbox.column.actions'),
      width: '9rem',
      align: 'end',
      cell: (session) => !session.isThis && <End session={session} />,
    },
  ]
}
