import { Readable } from 'node:stream'
import { ImapFlow, type FetchMessageObject } from 'imapflow'
import { Refusal } from '../errors.ts'
import { classifyAddress } from '../outbound/address.rules.ts'
import { resolveOutbound, type OutboundGuard } from '../outbound/guard.ts'

export type ImapSettings = {
  readonly host: string
  readonly port: number
  /** `tls` from the first byte, `startTls` or nothing, or `none`, which is taken inside private networks only. */
  readonly security: 'tls' | 'startTls' | 'none'
  readonly username: string
  readonly credential: { readonly password: string } | { readonly accessToken: string }
}

export type ListedMail = { readonly uid: number; readonly byteSize: number; readonly arrivedAt: Date | null }

/** One connection to one folder of an IMAP server. Close it at the end. */
export type ImapFolder = {
  /** For which the UIDs hold (RFC 3501, 2.3.1.1). */
  readonly uidValidity: string
  /** UIDs of mail above `uid`, in their order. @param since about from when; a day more may come */
  uidsAfter(uid: number, since: Date | null): Promise<number[]>
  /** Sizes and times of mails; what is no longer there is left out. */
  list(uids: readonly number[]): Promise<ListedMail[]>
  /** Whole mails that are small, by UID, as they came. What is no longer there is left out. */
  readSmall(uids: readonly number[]): Promise<ReadonlyMap<number, Buffer>>
  /** One mail of any size, as a stream of pieces. It fails when the connection breaks: half a mail is none. */
  readLarge(uid: number): Readable
  markSeen(uids: readonly number[]): Promise<void>
  /** Moves mails to another folder, which is made when there is none. */
  move(uids: readonly number[], folder: string): Promise<void>
  /** Waits until the server tells of new mail (IDLE), the time is up, or `signal` says so. @throws when the connection breaks */
  waitForMail(ms: number, signal: AbortSignal): Promise<void>
  close(): void
}

/** Mails up to this size are fetched whole, several at a time. In bytes. */
export const smallBytes = 256 * 1024
const pieceBytes = 1024 * 1024
/** A server that announces more in one answer is none that we talk to. */
const mostAnswerBytes = 32 * 1024 * 1024

/**
 * Connects, signs in and opens a folder.
 *
 * @throws what `imapFailureOf` sorts, among it Refusal `outbound.*`, `mailbox.plainNotAllowed` and `mailbox.folderMissing`
 */
export async function openImapFolder(
  guard: OutboundGuard,
  { settings, folder }: { settings: ImapSettings; folder: string },
): Promise<ImapFolder> {
  const client = await connect(guard, settings)
  try {
    const opened = await client.mailboxOpen(folder).catch((error: unknown) => {
      throw isRefused(error)
        ? Object.assign(new Refusal('mailbox.folderMissing', { folder }), { cause: error })
        : error
    })
    return folderOf(client, String(opened.uidValidity))
  } catch (error) {
    client.close()
    throw error
  }
}

/** Connects and signs in, to see whether it works. @returns the names of the folders */
export async function listImapFolders(guard: OutboundGuard, settings: ImapSettings): Promise<string[]> {
  const client = await connect(guard, settings)
  try {
    return (await client.list()).filter(({ flags }) => !flags.has('\\Noselect')).map(({ path }) => path)
  } finally {
    client.close()
  }
}

async function connect(guard: OutboundGuard, settings: ImapSettings): Promise<ImapFlow> {
  const { host, port, security, username, credential } = settings
  const target = await resolveOutbound(guard, { host })
  if (security === 'none' && classifyAddress(target.address) === 'public')
    throw new Refusal('mailbox.plainNotAllowed', { host })
  const client = new ImapFlow({
    // By address, so that a second DNS answer cannot lead elsewhere.
    host: target.address,
    port,
    ...(target.servername !== undefined && { servername: target.servername }),
    secure: security === 'tls',
    doSTARTTLS: security === 'startTls',
    auth:
      'password' in credential
        ? { user: username, pass: credential.password }
        : { user: username, accessToken: credential.accessToken },
    clientInfo: { name: 'Redress' },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 20_000,
    greetingTimeout: 15_000,
    maxLiteralSize: mostAnswerBytes / 2,
    maxResponseSize: mostAnswerBytes,
  })
  // Whoever waits for an answer is told of the failure; nobody else needs to be.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'responseStatus' in error && error.responseStatus === 'NO'

function folderOf(client: ImapFlow, uidValidity: string): ImapFolder {
  let hasNews = false
  client.on('exists', () => {
    hasNews = true
  })
  const byUid = { uid: true } as const
  // On a closed connection a FETCH finds nothing instead of failing, and what is not there counts as gone.
  const whileOpen = async <T>(fetching: Promise<T>): Promise<T> => {
    const found = await fetching
    requireOpen(client)
    return found
  }
  return {
    uidValidity,
    async uidsAfter(uid, since) {
      hasNews = false
      // Servers compare days, each in a time zone of its own.
      const from = since && { since: new Date(since.getTime() - 86_400_000) }
      const found = await client.search({ uid: `${uid + 1}:*`, ...from }, byUid)
      if (!found) throw new Error('the server did not say which mails there are')
      // `n:*` names the last mail also when it is below n.
      return found.filter((each) => each > uid).toSorted((a, b) => a - b)
    },
    async list(uids) {
      if (uids.length === 0) return []
      const wanted = { uid: true, size: true, internalDate: true } as const
      const found = await whileOpen(client.fetchAll(uids.join(','), wanted, byUid))
      return found.map(({ uid, size, internalDate }) => ({
        uid,
        byteSize: size ?? 0,
        arrivedAt: dateOf(internalDate),
      }))
    },
    async readSmall(uids) {
      if (uids.length === 0) return new Map()
      // A size is only announced; what is cut here comes back with exactly this length.
      const source = { start: 0, maxLength: smallBytes + 1 }
      const found = await whileOpen(client.fetchAll(uids.join(','), { uid: true, source }, byUid))
      return new Map(found.flatMap(({ uid, source: raw }) => (raw ? [[uid, raw] as const] : [])))
    },
    readLarge: (uid) => Readable.from(piecesOf(client, uid), { objectMode: false }),
    async markSeen(uids) {
      await client.messageFlagsAdd(uids.join(','), ['\\Seen'], byUid)
    },
    async move(uids, folder) {
      const range = uids.join(',')
      if (await client.messageMove(range, folder, byUid)) return
      await client.mailboxCreate(folder).catch(() => {})
      if (!(await client.messageMove(range, folder, byUid)))
        throw Object.assign(new Error('the server did not move the mails'), { code: 'NotMoved' })
    },
    async waitForMail(ms, signal) {
      if (!hasNews && !signal.aborted) await newsOf(client, ms, signal)
      if (!signal.aborted) requireOpen(client)
    },
    close: () => client.close(),
  }
}

function requireOpen(client: ImapFlow): void {
  if (!client.usable) throw Object.assign(new Error('the connection broke'), { code: 'NoConnection' })
}

function newsOf(client: ImapFlow, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      client.off('exists', done).off('close', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    client.once('exists', done).once('close', done)
    signal.addEventListener('abort', done)
    // The next command ends it. Where the server knows no IDLE, the time alone decides.
    client.idle().catch(() => {})
  })
}

async function* piecesOf(client: ImapFlow, uid: number): AsyncGenerator<Buffer> {
  for (let start = 0; ; start += pieceBytes) {
    const source = { start, maxLength: pieceBytes }
    const found: FetchMessageObject | false | undefined = await client.fetchOne(
      String(uid),
      { uid: true, source },
      { uid: true },
    )
    requireOpen(client)
    if (!found) throw Object.assign(new Error('the server does not give the mail'), { code: 'NotGiven' })
    const piece = found.source ?? Buffer.alloc(0)
    if (piece.length > 0) yield piece
    if (piece.length < pieceBytes) return
  }
}

const dateOf = (value: Date | string | undefined): Date | null => {
  const date = value === undefined ? null : new Date(value)
  return date && !Number.isNaN(date.getTime()) ? date : null
}
