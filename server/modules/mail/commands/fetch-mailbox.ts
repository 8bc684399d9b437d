import { setTimeout as sleep } from 'node:timers/promises'
import { systemActor } from '../../../kernel/auth/actor.ts'
import { inTransaction, makeCtx, type Ctx } from '../../../kernel/ctx.ts'
import {
  openImapFolder,
  smallBytes,
  type ImapFolder,
  type ListedMail,
} from '../../../kernel/imap/imap-folder.ts'
import { imapFailureOf, serverSentence, type ImapFailure } from '../../../kernel/imap/imap-failure.rules.ts'
import { createOutboundGuard } from '../../../kernel/outbound/guard.ts'
import type { Machine } from '../../../kernel/machine.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import { connectionOf } from '../mailbox.queries.ts'
import { heartbeatMs, holdMs, nextTryAfter, pollMs } from '../mailbox.rules.ts'
import {
  addFailure,
  saveProgress,
  takeHold,
  type MailboxConnection,
  type Progress,
} from '../mailbox.store.ts'
import { credentialOf } from './mailbox-tokens.ts'
import { receiveRawMail } from './receive-mail.ts'

type Which = { readonly organizationId: string; readonly mailboxId: string }

/** One connection that fetches; its times are always those of now. */
type Session = Which & {
  readonly machine: Machine
  readonly holder: string
  readonly connection: MailboxConnection
  /** Ends the session: Redress stops, or the mailbox is no longer its own. */
  readonly signal: AbortSignal
  /** UIDs of mails that the server would not give so far. */
  readonly stuck: Set<number>
}

/** Most mails that are listed at once, and most bytes of small ones that are held in memory. */
const listed = 100
const heldBytes = 4 * 1024 * 1024

/**
 * Fetches from one mailbox until the connection breaks, the settings change, or `signal` says so. Does nothing when
 * another connection, perhaps of another process, holds it. Fails for nothing that a server does: that is noted, and
 * tried again later.
 */
export async function fetchMailbox(
  machine: Machine,
  { organizationId, mailboxId, signal, isOnce }: Which & { signal: AbortSignal; isOnce?: boolean },
): Promise<void> {
  const ctx = ctxOf(machine, organizationId)
  const holder = ctx.newId()
  const until = new Date(ctx.now.getTime() + holdMs)
  const connection = await inTransaction(ctx, (tx) => takeHold(tx, { mailboxId, holder, until }))
  if (!connection) return
  const lost = new AbortController()
  const session: Session = {
    machine,
    organizationId,
    mailboxId,
    holder,
    connection,
    signal: AbortSignal.any([signal, lost.signal]),
    stuck: new Set(connection.stuckUids.map(Number)),
  }
  const beating = keepHold(session, lost)
  try {
    await follow(session, isOnce ?? false)
    await progress(session, { holder: null, heldUntil: null })
  } catch (error) {
    await noteFailure(session, error)
  } finally {
    lost.abort()
    await beating
  }
}

const ctxOf = (machine: Machine, organizationId: string): Ctx =>
  makeCtx({ machine, organizationId, actor: systemActor('mail.fetch') })

const progress = ({ machine, organizationId, ...hold }: Session, set: Progress): Promise<boolean> =>
  inTransaction(ctxOf(machine, organizationId), (tx) => saveProgress(tx, hold, set))

async function follow(session: Session, isOnce: boolean): Promise<void> {
  const { machine, connection, signal } = session
  const guard = createOutboundGuard({ allowPrivate: machine.config.allowPrivateHosts })
  const { host, port, security, username, folder: name } = connection
  const credential = await credentialOf(ctxOf(machine, session.organizationId), connection)
  const settings = { host, port, security, username, credential }
  const folder = await openImapFolder(guard, { settings, folder: name })
  const close = () => folder.close()
  signal.addEventListener('abort', close)
  try {
    await progress(session, { connectedAt: new Date() })
    let at = await startOf(session, folder)
    while (!signal.aborted) {
      at = await catchUp(session, folder, at)
      await noteFine(session)
      if (isOnce) return
      await folder.waitForMail(pollMs, signal)
    }
  } catch (error) {
    // Closing the connection breaks what runs on it.
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', close)
    folder.close()
  }
}

/** Up to where mail was taken. Under other UIDs all is looked at again: what is here already is known by its content. */
async function startOf(session: Session, folder: ImapFolder): Promise<number> {
  const { connection } = session
  if (connection.uidValidity !== folder.uidValidity) {
    session.stuck.clear()
    await progress(session, { uidValidity: folder.uidValidity, lastUid: 0, stuckUids: [] })
    return 0
  }
  if (session.stuck.size > 0) await tryStuck(session, folder)
  return connection.lastUid
}

async function tryStuck(session: Session, folder: ImapFolder): Promise<void> {
  const uids = [...session.stuck]
  const still = await take(session, folder, await folder.list(uids))
  session.stuck.clear()
  for (const uid of still) session.stuck.add(uid)
  await progress(session, { stuckUids: still })
}

/** Takes all mail above `at`. @returns the last UID that was looked at */
async function catchUp(session: Session, folder: ImapFolder, from: number): Promise<number> {
  const { takesSince } = session.connection
  const uids = await folder.uidsAfter(from, takesSince)
  let at = from
  for (let next = 0; next < uids.length && !session.signal.aborted; next += listed) {
    const some = uids.slice(next, next + listed)
    const mails = await folder.list(some)
    const wanted = mails.filter(({ arrivedAt }) => !takesSince || !arrivedAt || arrivedAt >= takesSince)
    const stuck = await take(session, folder, wanted)
    at = some.at(-1) ?? at
    for (const uid of stuck) session.stuck.add(uid)
    const set = { ...fine, lastUid: at, ...(stuck.length > 0 && { stuckUids: [...session.stuck] }) }
    const isOurs = await progress(session, set)
    if (!isOurs) throw Object.assign(new Error('another connection fetches'), { code: 'mailbox.lost' })
  }
  return at
}

/** Takes these mails, each before the server is told anything. @returns those that the server would not give */
async function take(session: Session, folder: ImapFolder, mails: readonly ListedMail[]): Promise<number[]> {
  const stuck: number[] = []
  for (const group of groupsOf(mails)) {
    const got = await readTogether(folder, group.filter(isSmall))
    const taken: number[] = []
    const receiving = group.map(async (mail) => {
      const raw = got.get(mail.uid)
      if (raw && raw.length <= smallBytes) await receive(session, mail, raw)
      else if (!(await receiveLarge(session, folder, mail))) return void stuck.push(mail.uid)
      taken.push(mail.uid)
    })
    await Promise.all(receiving)
    // What was not taken must not count as taken.
    session.signal.throwIfAborted()
    await settleWithServer(session, folder, taken)
  }
  return stuck
}

/** A server that will not give one mail may refuse them all; each is then asked for by itself. */
const readTogether = (
  folder: ImapFolder,
  mails: readonly ListedMail[],
): ReturnType<ImapFolder['readSmall']> =>
  folder.readSmall(mails.map(({ uid }) => uid)).catch((error: unknown) => {
    if (imapFailureOf(partsOf(error)) !== 'refused') throw error
    return new Map()
  })

const isSmall = ({ byteSize }: ListedMail): boolean => byteSize <= smallBytes

/** Small ones together, each large one by itself. */
function groupsOf(mails: readonly ListedMail[]): ListedMail[][] {
  const groups: ListedMail[][] = []
  let bytes = heldBytes
  for (const mail of mails) {
    bytes += isSmall(mail) ? mail.byteSize : heldBytes
    const last = groups.at(-1)
    if (last && bytes <= heldBytes) last.push(mail)
    else {
      groups.push([mail])
      bytes = isSmall(mail) ? mail.byteSize : heldBytes
    }
  }
  return groups
}

const receive = (
  { machine, organizationId, mailboxId }: Session,
  { arrivedAt }: ListedMail,
  raw: Parameters<typeof receiveRawMail>[1]['raw'],
) => receiveRawMail(ctxOf(machine, organizationId), { mailboxId, source: 'imap', raw, writtenAt: arrivedAt })

/** @returns false when the server refuses this one mail, which is noted; a broken connection throws */
async function receiveLarge(session: Session, folder: ImapFolder, mail: ListedMail): Promise<boolean> {
  try {
    await receive(session, mail, folder.readLarge(mail.uid))
    return true
  } catch (error) {
    const failure = imapFailureOf(partsOf(error))
    if (failure !== 'mailNotGiven' && failure !== 'refused') throw error
    // Gone meanwhile is no failure; what is still there will be asked for again with the next connection.
    if ((await folder.list([mail.uid])).length === 0) return true
    await noteAside(session, 'mailNotGiven', serverSentence(partsOf(error)))
    return false
  }
}

/** What the organization wants done on the server with mail that is safe here. */
async function settleWithServer(
  session: Session,
  folder: ImapFolder,
  uids: readonly number[],
): Promise<void> {
  const { afterTaking, movedTo } = session.connection
  if (uids.length === 0 || afterTaking === 'nothing') return
  try {
    if (afterTaking === 'move' && movedTo) await folder.move(uids, movedTo)
    else await folder.markSeen(uids)
  } catch (error) {
    const failure = imapFailureOf(partsOf(error))
    if (failure !== 'notMoved' && failure !== 'refused') throw error
    // The mail is here; that it stays where it was there loses nothing.
    await noteAside(session, 'notMoved', serverSentence(partsOf(error)))
  }
}

const noteAside = (
  { machine, organizationId, mailboxId }: Session,
  failure: ImapFailure,
  said: string | null,
) => inTransaction(ctxOf(machine, organizationId), (tx) => addFailure(tx, { mailboxId, failure, said }))

/** Signing in alone heals nothing: a full disk, or a mail that cannot be taken, fails after it. */
const fine = {
  failingSince: null,
  failure: null,
  serverSaid: null,
  alarmedAt: null,
  attempts: 0,
  nextTryAt: null,
} as const

async function noteFine(session: Session): Promise<void> {
  const { machine, organizationId, mailboxId, holder } = session
  await inTransaction(ctxOf(machine, organizationId), async (tx) => {
    if (await saveProgress(tx, { mailboxId, holder }, { ...fine, checkedAt: tx.now }))
      await completeTasksOf(tx, { subjectId: mailboxId, kind: 'mailboxFails' })
  })
}

async function noteFailure(session: Session, error: unknown): Promise<void> {
  const { machine, organizationId, mailboxId, holder } = session
  const parts = partsOf(error)
  if (parts.code === 'mailbox.lost') return
  const failure = imapFailureOf(parts)
  const said = serverSentence(parts)
  machine.log.warn({ err: error, organizationId, mailboxId, failure }, 'mail cannot be fetched')
  await inTransaction(ctxOf(machine, organizationId), async (tx) => {
    const before = await connectionOf(tx, mailboxId)
    const attempts = (before?.attempts ?? 0) + 1
    const isOurs = await saveProgress(
      tx,
      { mailboxId, holder },
      {
        holder: null,
        heldUntil: null,
        failure,
        serverSaid: said,
        failingSince: before?.failingSince ?? tx.now,
        attempts,
        nextTryAt: nextTryAfter(attempts, failure, tx.now),
      },
    )
    if (isOurs) await addFailure(tx, { mailboxId, failure, said })
  })
}

/** Says again and again that this connection is still there; learns when it is no longer wanted. */
async function keepHold(session: Session, lost: AbortController): Promise<void> {
  for (;;) {
    await sleep(heartbeatMs, undefined, { signal: session.signal }).catch(() => {})
    if (session.signal.aborted) return
    try {
      if (!(await progress(session, { heldUntil: new Date(Date.now() + holdMs) }))) lost.abort()
    } catch (error) {
      // The hold itself lasts longer than one beat.
      session.machine.log.warn({ err: error, mailboxId: session.mailboxId }, 'a mailbox could not be held')
    }
  }
}

/** What an error of any kind says. */
export const partsOf = (error: unknown): Parameters<typeof imapFailureOf>[0] =>
  error instanceof Error ? error : {}
