import type { Selectable } from 'kysely'
import type { AnswerGiven, QueryOf } from '../../../shared/api/endpoint.ts'
import type { caseMails, mailsSetAside } from '../../../shared/api/mail.ts'
import { has } from '../../../shared/permissions.ts'
import { grantsOf, may } from '../../kernel/auth/permit.ts'
import type { Read } from '../../kernel/ctx.ts'
import { inStep } from '../../kernel/db/in-step.ts'
import { cursorOf, readTimeCursor } from '../../kernel/db/cursor.ts'
import { Refusal } from '../../kernel/errors.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import type { MailboxRow, MailRow, MailState } from './mail.store.ts'

export type Mail = Selectable<MailRow>
export type Mailbox = Selectable<MailboxRow>

export const mailboxNamed = (read: Read, name: string) =>
  read.sql
    .selectFrom('mailbox')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('name', '=', name)
    .executeTakeFirst()

export const mailboxesOf = (read: Read): Promise<Mailbox[]> => mailboxesInStep(read, null)

const mailboxesInStep = inStep(async (read: Read, asked: readonly null[]): Promise<Mailbox[][]> => {
  const mailboxes = await read.sql
    .selectFrom('mailbox')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .orderBy('name')
    .execute()
  return asked.map(() => mailboxes)
})

/** Mails that nobody has looked at yet, oldest first. */
export const waitingMails = (read: Read, limit: number): Promise<Mail[]> =>
  read.sql
    .selectFrom('mail')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('state', '=', 'received')
    .orderBy('id')
    .limit(limit)
    .execute()

type Delivered = { readonly id: string; readonly headerId: string; readonly contentSha256: string }

/** The mail that this one is another delivery of: the same Message-ID and content, settled before. */
export const sameMail: (
  read: Read,
  mail: Delivered,
) => Promise<Pick<Mail, 'id' | 'complaintId'> | undefined> = inStep(async (read, mails) => {
  const rows = await read.sql
    .selectFrom('mail')
    .select(['id', 'complaintId', 'headerId', 'contentSha256'])
    .where('organizationId', '=', read.organizationId)
    .where((eb) => eb('headerId', '=', eb.fn.any(eb.val(mails.map(({ headerId }) => headerId)))))
    .where('state', 'in', ['filed', 'quarantined'])
    .orderBy('id')
    .execute()
  return mails.map(({ id, headerId, contentSha256 }) =>
    rows.find((each) => each.headerId === headerId && each.contentSha256 === contentSha256 && each.id !== id),
  )
})

/** What became of mails. */
export const mailStates = (
  read: Read,
  mailIds: readonly string[],
): Promise<{ id: string; state: MailState; madeCase: boolean }[]> =>
  read.sql
    .selectFrom('mail')
    .select(['id', 'state', 'madeCase'])
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', mailIds)
    .execute()

/** A mail for whoever may see its case; one that was set aside for those who may look at these. */
export async function visibleMail(read: Read, { mailId }: { mailId: string }): Promise<Mail> {
  const mail = await read.sql
    .selectFrom('mail')
    .innerJoin('mailbox', (join) =>
      join
        .onRef('mailbox.organizationId', '=', 'mail.organizationId')
        .onRef('mailbox.id', '=', 'mail.mailboxId'),
    )
    .selectAll('mail')
    .select('mailbox.siteId')
    .where('mail.organizationId', '=', read.organizationId)
    .where('mail.id', '=', mailId)
    .executeTakeFirst()
  if (!mail || (!mail.complaintId && !may(read.actor, 'complaint.manage', mail.siteId).allowed))
    throw new Refusal('mail.notFound', {}, 404)
  if (mail.complaintId) await requireVisible(read, mail.complaintId)
  return mail
}

/** The mails of a case, oldest first. The caller has checked who may see it. */
export async function mailsOfCase(read: Read, complaintId: string): Promise<AnswerGiven<typeof caseMails>> {
  const rows = await read.sql
    .selectFrom('mail')
    .innerJoin('mailbox', (join) =>
      join
        .onRef('mailbox.organizationId', '=', 'mail.organizationId')
        .onRef('mailbox.id', '=', 'mail.mailboxId'),
    )
    .selectAll('mail')
    .select('mailbox.name as mailbox')
    .where('mail.organizationId', '=', read.organizationId)
    .where('mail.complaintId', '=', complaintId)
    .orderBy('mail.arrivedAt')
    .orderBy('mail.id')
    .limit(500)
    .execute()
  const items = rows.map((mail) => ({
    id: mail.id,
    at: mail.arrivedAt,
    mailbox: mail.mailbox,
    from: { name: mail.fromName, address: mail.fromAddress },
    subject: mail.subject,
    excerpt: mail.excerpt,
    standing: mail.standing,
    reason: mail.reason,
    isDuplicate: mail.state === 'duplicate',
    madeCase: mail.madeCase,
    hasHtml: mail.hasHtml,
    files: mail.parts.map(({ name, contentType, isDecoration }, index) => ({
      index,
      name,
      contentType,
      isDecoration,
    })),
  }))
  return { items }
}

/** What was set aside in the mailboxes that the reader manages, newest first. */
export async function setAsideMails(
  read: Read,
  { after, limit }: QueryOf<typeof mailsSetAside>,
): Promise<AnswerGiven<typeof mailsSetAside>> {
  const rows = await read.sql
    .selectFrom('mail')
    .innerJoin('mailbox', (join) =>
      join
        .onRef('mailbox.organizationId', '=', 'mail.organizationId')
        .onRef('mailbox.id', '=', 'mail.mailboxId'),
    )
    .selectAll('mail')
    .select('mailbox.name as mailbox')
    .where('mail.organizationId', '=', read.organizationId)
    .where('mail.state', '=', 'quarantined')
    .where((eb) => {
      const sites = grantsOf(read.actor).filter((grant) => has([grant], 'complaint.manage'))
      const named = sites.flatMap(({ siteId }) => siteId ?? [])
      if (named.length < sites.length) return eb.lit(true)
      const ofNobody = eb('mailbox.siteId', 'is', null)
      return named.length === 0 ? ofNobody : eb.or([ofNobody, eb('mailbox.siteId', 'in', named)])
    })
    .$if(after !== undefined, (query) => {
      const [arrivedAt, id] = readTimeCursor(after ?? '')
      return query.where((eb) => eb(eb.refTuple('mail.arrivedAt', 'mail.id'), '<', eb.tuple(arrivedAt, id)))
    })
    .orderBy('mail.arrivedAt', 'desc')
    .orderBy('mail.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map((mail) => ({
      id: mail.id,
      at: mail.arrivedAt,
      mailbox: mail.mailbox,
      from: { name: mail.fromName, address: mail.fromAddress },
      subject: mail.subject,
      excerpt: mail.excerpt?.slice(0, 500) ?? null,
      reason: mail.reason ?? 'mail.empty',
    })),
    next: rows.length > limit && last ? cursorOf(last.arrivedAt.toISOString(), last.id) : null,
  }
}

export const blockedAddresses = (read: Read) =>
  read.sql
    .selectFrom('blockedSender')
    .select(['address', 'blockedAt as at'])
    .where('organizationId', '=', read.organizationId)
    .orderBy('address')
    .limit(1_000)
    .execute()
