import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { connectionOf, mailboxById } from './mailbox.queries.ts'
import { standingOf } from './mailbox.rules.ts'
import type { MailboxSecret } from './mailbox-secret.rules.ts'
import { mailboxesOf } from './mail.queries.ts'
import type { MailboxConnection } from './mailbox.store.ts'

const countedDays = 30
const day = 86_400_000

/** All mailboxes, with how they are reached; of secrets only whether they are there. */
export async function mailboxList(read: Read, openSecret: (connection: MailboxConnection) => MailboxSecret) {
  const connections = await read.sql
    .selectFrom('mailboxConnection')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .execute()
  const byId = new Map(connections.map((connection) => [connection.mailboxId, connection]))
  return (await mailboxesOf(read)).map((mailbox) => {
    const connection = byId.get(mailbox.id) ?? null
    const secret = connection ? openSecret(connection) : {}
    return {
      ...mailbox,
      connection: connection && {
        ...connection,
        hasPassword: secret.password !== undefined,
        hasConsent: secret.refreshToken !== undefined || secret.accessToken !== undefined,
        hasClientSecret: secret.clientSecret !== undefined,
      },
      standing: standingOf(connection, read.now),
      failure: connection?.failure ?? null,
      checkedAt: connection?.checkedAt ?? null,
    }
  })
}

/** How one mailbox does. @throws Refusal `notFound` */
export async function healthOf(read: Read, mailboxId: string) {
  const mailbox = await mailboxById(read, mailboxId)
  if (!mailbox) throw new Refusal('notFound', {}, 404)
  const connection = (await connectionOf(read, mailboxId)) ?? null
  const last = await mailsOf(read, mailboxId)
    .select(['arrivedAt', 'writtenAt'])
    .orderBy('arrivedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { oldestWaitingAt, ...counts } = await countsOf(read, mailboxId)
  return {
    id: mailboxId,
    name: mailbox.name,
    standing: standingOf(connection, read.now),
    failure: connection?.failure ?? null,
    serverSaid: connection?.serverSaid ?? null,
    failingSince: connection?.failingSince ?? null,
    nextTryAt: connection?.nextTryAt ?? null,
    connectedAt: connection?.connectedAt ?? null,
    checkedAt: connection?.checkedAt ?? null,
    lastMailAt: last?.arrivedAt ?? null,
    lastMailLagSeconds: last?.writtenAt ? secondsBetween(last.writtenAt, last.arrivedAt) : null,
    waitingSeconds: oldestWaitingAt && secondsBetween(oldestWaitingAt, read.now),
    counts,
    failures: connection?.recentFailures ?? [],
    stuck: connection?.stuckUids.length ?? 0,
  }
}

const secondsBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000))

const mailsOf = (read: Read, mailboxId: string) =>
  read.sql
    .selectFrom('mail')
    .where('organizationId', '=', read.organizationId)
    .where('mailboxId', '=', mailboxId)

async function countsOf(read: Read, mailboxId: string) {
  const since = new Date(read.now.getTime() - countedDays * day)
  return mailsOf(read, mailboxId)
    .select([
      sql<number>`count(*) filter (where state = 'filed')::int`.as('filed'),
      sql<number>`count(*) filter (where made_case)::int`.as('cases'),
      sql<number>`(count(*) filter (where state = 'duplicate') + coalesce(sum(times_seen - 1), 0))::int`.as(
        'duplicates',
      ),
      sql<number>`count(*) filter (where state = 'quarantined')::int`.as('quarantined'),
      sql<number>`count(*) filter (where state = 'received')::int`.as('waiting'),
      sql<Date | null>`min(arrived_at) filter (where state = 'received')`.as('oldestWaitingAt'),
    ])
    .where('arrivedAt', '>', since)
    .executeTakeFirstOrThrow()
}
