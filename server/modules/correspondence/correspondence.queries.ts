import { sql } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { listMessages } from '../../../shared/api/correspondence.ts'
import type { WordSet } from '../../../shared/i18n/keys.ts'
import type { Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Read, Tx } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { cursorOf, readTimeCursor } from '../../kernel/db/cursor.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import type { MessagePurpose, MessageRow } from './correspondence.store.ts'
import {
  placeholdersFor,
  shippedTemplate,
  templateKeys,
  type Template,
  type TemplateKey,
} from './texts.rules.ts'

/** The wording that holds: the organization's own, else ours. */
export async function templateOf(
  read: Read,
  { key, language, wordSet }: { key: TemplateKey; language: Language; wordSet: WordSet },
): Promise<Template> {
  return (await ownTemplate(read, { key, language })) ?? shippedTemplate(key, language, wordSet)
}

const ownTemplate = inStep(
  async (read: Read, wanted: readonly { key: TemplateKey; language: Language }[]) => {
    const rows = await read.sql
      .selectFrom('template')
      .select(['key', 'language', 'subject', 'body'])
      .where('organizationId', '=', read.organizationId)
      .where('key', 'in', [...new Set(wanted.map(({ key }) => key))])
      .where('language', 'in', [...new Set(wanted.map(({ language }) => language))])
      .execute()
    const own = new Map(rows.map(({ key, language, ...text }) => [`${key} ${language}`, text]))
    return wanted.map(({ key, language }) => own.get(`${key} ${language}`))
  },
)

/** All templates of a language, own ones in place of ours. */
export async function templatesIn(read: Read, language: Language) {
  const { wordSet } = await organizationOf(read)
  const rows = await read.sql
    .selectFrom('template')
    .select(['key', 'subject', 'body', 'changedAt'])
    .where('organizationId', '=', read.organizationId)
    .where('language', '=', language)
    .execute()
  const own = new Map(rows.map((row) => [row.key, row]))
  return templateKeys.map((key) => {
    const { subject, body } = own.get(key) ?? shippedTemplate(key, language, wordSet)
    const version = own.get(key)?.changedAt.getTime() ?? 0
    return { key, language, subject, body, isOwn: own.has(key), version, placeholders: placeholdersFor(key) }
  })
}

/** The messages of one case, oldest first. The caller has checked who may see it. */
export const messagesOf = (read: Read, complaintId: string) => messages(read, { complaintId })

const messages = builtOnce((by: For<{ complaintId: string }>) =>
  by.sql
    .selectFrom('message')
    .leftJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'message.organizationId')
        .onRef('staffMember.id', '=', 'message.createdBy'),
    )
    .select([
      'message.id',
      'message.aboutId',
      'message.direction',
      'message.channel',
      'message.purpose',
      'message.subject',
      'message.body',
      'message.isAutomatic',
      'message.hasLetter',
      'message.toAddress',
      'message.attachmentIds',
      'message.state',
      'message.lastError',
      'message.createdAt',
      'message.sentAt',
      'message.copyOf',
      'staffMember.name as actorName',
    ])
    .where('message.organizationId', '=', by.organizationId)
    .where('message.complaintId', '=', by.complaintId)
    .orderBy('message.createdAt')
    .orderBy('message.id'),
)

type OutboxPage = AnswerGiven<typeof listMessages>

/**
 * What goes out, newest first. Whoever may not see a case learns of its messages only that they wait or
 * failed; the subject of a confidential one is told to nobody here.
 */
export async function outbox(read: Read, query: QueryOf<typeof listMessages>): Promise<OutboxPage> {
  const rows = await read.sql
    .selectFrom('message')
    .leftJoin('complaint', (join) =>
      join
        .onRef('complaint.organizationId', '=', 'message.organizationId')
        .onRef('complaint.id', '=', 'message.complaintId'),
    )
    .select((eb) => [
      'message.id',
      'message.complaintId',
      'message.purpose',
      'message.channel',
      'message.state',
      'message.toAddress',
      'message.subject',
      'message.attempts',
      'message.lastError',
      'message.createdAt',
      'message.nextAttemptAt',
      'complaint.reference',
      'complaint.isConfidential',
      // The predicate sees only the joined complaint.
      sql<boolean>`coalesce(${visibleTo(read.actor)(eb as never)}, false)`.as('isVisible'),
    ])
    .where('message.organizationId', '=', read.organizationId)
    .where('message.direction', '=', 'out')
    .$if(query.state !== undefined, (q) => q.where('message.state', '=', query.state ?? 'waiting'))
    .$if(query.after !== undefined, (q) => {
      const [createdAt, id] = readTimeCursor(query.after ?? '')
      return q.where((eb) => eb(eb.refTuple('message.createdAt', 'message.id'), '<', eb.tuple(createdAt, id)))
    })
    .orderBy('message.createdAt', 'desc')
    .orderBy('message.id', 'desc')
    .limit(query.limit + 1)
    .execute()
  const items = rows.slice(0, query.limit).map(({ toAddress, isVisible, isConfidential, ...row }) => {
    const isOpen = isVisible || row.complaintId === null
    return {
      ...row,
      reference: row.reference && isOpen ? groupReference(row.reference) : null,
      to: isOpen ? toAddress : null,
      subject: isOpen && !isConfidential ? row.subject : '',
    }
  })
  const last = items.at(-1)
  return {
    items,
    next: rows.length > query.limit && last ? cursorOf(last.createdAt.toISOString(), last.id) : null,
  }
}

/** Lets those who count the mails to one person do so one after the other, until the transaction ends. Filing goes on. */
export const lockCustomer = async (tx: Tx, customerId: string | null): Promise<void> =>
  customerId ? lockCustomers(tx, customerId) : undefined

const lockCustomers = inStep(async (tx: Tx, ids: readonly string[]) => {
  await tx.sql
    .selectFrom('customer')
    .select('id')
    .where('organizationId', '=', tx.organizationId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return ids.map(() => undefined)
})

/** Confirmation mails to one address in the last 24 hours, those included that go in step and were counted before. */
export const confirmationsTo = inStep(async (read: Read, addresses: readonly string[]): Promise<number[]> => {
  const keys = addresses.map((address) => address.toLowerCase())
  const rows = await read.sql
    .selectFrom('message')
    .select((eb) => ['addressKey', eb.fn.countAll<number>().as('count')])
    .where('organizationId', '=', read.organizationId)
    .where('purpose', 'in', ['confirmEmail', 'lostCode'])
    .where(sql<boolean>`address_key = any(${keys}::text[])`)
    .where('createdAt', '>', new Date(read.now.getTime() - 86_400_000))
    .where('state', '!=', 'cancelled')
    .groupBy('addressKey')
    .execute()
  const counts = new Map(rows.map((row) => [row.addressKey, row.count]))
  return keys.map((key) => {
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return count
  })
})

/**
 * Mails that could go out now, oldest first: due again, broken off, or recorded while no server was configured.
 * Those on their way are few and have an index of their own. They are gathered before they are put in order,
 * because a planner that is in a hurry for the oldest would read all that were ever sent.
 */
export async function mailsToSend(read: Read, limit: number): Promise<string[]> {
  // A fresh one has its own job.
  const notFresh = new Date(read.now.getTime() - 60_000)
  const { rows } = await sql<{ id: string }>`
    with on_their_way as materialized (
      select id, created_at from message
      where organization_id = ${read.organizationId} and channel = 'email' and state in ('waiting', 'deferred', 'sending')
        and case state when 'waiting' then created_at < ${notFresh} and (last_error is null or last_error = 'message.noServer')
          else next_attempt_at <= ${read.now} end
    )
    select id from on_their_way order by created_at limit ${limit}`.execute(read.sql)
  return rows.map(({ id }) => id)
}

/** Messages that wait for their address to be confirmed, oldest first. */
export async function heldMessages(read: Read, complaintId: string): Promise<string[]> {
  const rows = await read.sql
    .selectFrom('message')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where('state', '=', 'waiting')
    .where('lastError', '=', 'message.awaitsConfirmation')
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Open calls of one purpose, which a recorded contact settles. */
export const openCalls = async (
  read: Read,
  { complaintId, isFor }: { complaintId: string; isFor: (purpose: MessagePurpose) => boolean },
): Promise<string[]> => {
  const calls = await read.sql
    .selectFrom('message')
    .select(['id', 'purpose'])
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where('state', '=', 'toCall')
    .execute()
  return calls.filter(({ purpose }) => isFor(purpose)).map(({ id }) => id)
}

/** Whether a task of this kind was ever opened for this part of a case: who put it aside is not asked again. */
export async function wasAsked(
  read: Read,
  { subjectId, kind, part }: { subjectId: string; kind: string; part: string },
): Promise<boolean> {
  const task = await read.sql
    .selectFrom('task')
    .select('id')
    .where('organizationId', '=', read.organizationId)
    .where('subjectId', '=', subjectId)
    .where('kind', '=', kind)
    .where('part', '=', part)
    .executeTakeFirst()
  return task !== undefined
}

/** When an event happened; undefined for one that is not there. */
export const eventTime = inStep(async (read: Read, ids: readonly string[]) => {
  const rows = await read.sql
    .selectFrom('event')
    .select(['id', 'occurredAt', 'payload'])
    .where('organizationId', '=', read.organizationId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
})

/** 2 when the decision was made under review. */
export async function decisionLevel(read: Read, decisionId: string): Promise<number> {
  const row = await read.sql
    .selectFrom('decision')
    .select('level')
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', decisionId)
    .executeTakeFirst()
  return row?.level ?? 1
}

export const messageRow = (read: Read, messageId: string): Promise<MessageRow | undefined> =>
  read.sql
    .selectFrom('message')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', messageId)
    .executeTakeFirst()

/** Whether the complainant of a merged case was told of its latest merge. */
export async function wasToldOfMerge(read: Read, complaintId: string): Promise<boolean> {
  const { rows } = await sql<{ wasTold: boolean }>`
    select exists (select from message
      where organization_id = ${read.organizationId} and complaint_id = ${complaintId} and purpose = 'closing'
        and state <> 'cancelled' and created_at >= (select max(merged_at) from complaint_merge
          where organization_id = ${read.organizationId} and merged_id = ${complaintId})) as was_told`.execute(
    read.sql,
  )
  return rows[0]?.wasTold ?? false
}

/** What came in of these messages of a case, oldest first. */
export const messagesToCopy = (
  read: Read,
  { complaintId, messageIds }: { complaintId: string; messageIds: readonly string[] },
): Promise<MessageRow[]> =>
  read.sql
    .selectFrom('message')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('complaintId', '=', complaintId)
    .where('direction', '=', 'in')
    .where(sql<boolean>`id = any(${messageIds}::uuid[])`)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
