import type { addMailbox as contract } from '../../../../shared/api/mailboxes.ts'
import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import { may, requirePermission, requireVersion } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { violates } from '../../../kernel/db/violation.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import { connectionOf } from '../mailbox.queries.ts'
import { isElsewhere, keptSecret, type GivenServer } from '../mailbox-secret.rules.ts'
import {
  lockMailbox,
  saveConnection,
  updateMailbox,
  type GivenConnection,
  type MailboxConnection,
} from '../mailbox.store.ts'
import { insertMailbox } from '../mail.store.ts'
import { openSecret, sealSecret } from './mailbox-secret.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'mailbox.added': { isConnected: boolean }
    'mailbox.changed': { isConnected: boolean; isActive: boolean; isElsewhere: boolean }
  }
}

type Given = BodyOf<typeof contract>
type GivenIn = NonNullable<Given['connection']>

/** Lets mail come in at one more place. @throws Refusal `mailbox.nameTaken` and those of a connection */
export function addMailbox(ctx: Ctx, { connection, ...given }: Given): Promise<{ id: string }> {
  return namedOnce(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const id = tx.newId()
    const { name, address, language, siteId, categoryId, ...rules } = given
    const row = { id, name, address, language, siteId, categoryId, createdAt: tx.now }
    if (!(await insertMailbox(tx, row))) throw nameTaken()
    await updateMailbox(tx, id, { ...rules, version: 1 })
    if (connection) await connect(tx, id, { connection, before: null })
    await recordEvent(tx, {
      type: 'mailbox.added',
      subjectId: id,
      payload: { isConnected: connection !== null },
    })
    return { id }
  })
}

/**
 * Changes a mailbox and how it is reached. A kept password is not sent to another server than it was given for.
 * @throws Refusal `notFound`, `edit.conflict`, `mailbox.nameTaken`, `mailbox.passwordNeeded`, `mailbox.staysConnected`
 */
export function saveMailbox(
  ctx: Ctx,
  { mailboxId, version, connection, ...given }: Given & { mailboxId: string; version: number },
): Promise<{ version: number }> {
  return namedOnce(ctx, async (tx) => {
    const mailbox = await lockMailbox(tx, mailboxId)
    requirePermission(may(tx.actor, 'settings.edit'))
    if (!mailbox) throw new Refusal('notFound', {}, 404)
    requireVersion(mailbox.version, version)
    const before = (await connectionOf(tx, mailboxId)) ?? null
    if (before && !connection) throw new Refusal('mailbox.staysConnected', {}, 409)
    await updateMailbox(tx, mailboxId, { ...given, version: version + 1 })
    const moved = connection ? await connect(tx, mailboxId, { connection, before }) : false
    await completeTasksOf(tx, { subjectId: mailboxId, kind: 'mailboxFails' })
    await recordEvent(tx, {
      type: 'mailbox.changed',
      subjectId: mailboxId,
      payload: {
        isConnected: connection !== null,
        isActive: connection?.isActive ?? false,
        isElsewhere: moved,
      },
    })
    return { version: version + 1 }
  })
}

type Change = { readonly connection: GivenIn; readonly before: MailboxConnection | null }

async function connect(tx: Tx, mailboxId: string, { connection, before }: Change): Promise<boolean> {
  const { password, clientSecret, takesSince, ...given } = connection
  if (given.afterTaking === 'move' && !given.movedTo) throw new Refusal('mailbox.folderNeeded', {}, 422)
  const sealedSecret = sealedFor(tx, { ...given, password, clientSecret }, before)
  const whole: GivenConnection = {
    ...given,
    movedTo: given.afterTaking === 'move' ? given.movedTo : null,
    takesSince: takesSince === null ? null : new Date(takesSince),
    sealedSecret,
  }
  const isMoved = before !== null && (isElsewhere(before, given) || before.folder !== given.folder)
  // What is here already is known by its content, so looking at all again makes nothing twice.
  const takesMore =
    before?.takesSince != null && (whole.takesSince === null || whole.takesSince < before.takesSince)
  await saveConnection(tx, { mailboxId, given: whole, isElsewhere: isMoved || takesMore })
  return isMoved
}

/** What is kept of the secrets, with what is given anew. @throws Refusal `mailbox.passwordNeeded`, `mailbox.clientNeeded` */
export function sealedFor(ctx: Ctx, given: GivenServer, before: MailboxConnection | null): Buffer {
  const secret = keptSecret(given, before && { ...before, secret: openSecret(ctx, before) })
  if (given.signIn === 'password' && !secret.password) throw new Refusal('mailbox.passwordNeeded', {}, 422)
  const { oauth } = given
  const isIncomplete = !oauth || (oauth.provider === 'other' && (!oauth.authorizeUrl || !oauth.tokenUrl))
  if (given.signIn === 'oauth' && isIncomplete) throw new Refusal('mailbox.clientNeeded', {}, 422)
  return sealSecret(ctx, secret)
}

async function namedOnce<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(ctx, work)
  } catch (error) {
    throw violates(error, 'mailbox_name_key') ? nameTaken() : error
  }
}

const nameTaken = () => new Refusal('mailbox.nameTaken', {}, 409)
