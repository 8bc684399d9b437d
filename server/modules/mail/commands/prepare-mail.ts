import { createReadStream } from 'node:fs'
import { Readable, Transform, type TransformCallback } from 'node:stream'
import type { Ctx } from '../../../kernel/ctx.ts'
import { cleanFileName } from '../../../kernel/files/file-names.rules.ts'
import { pathOf, storeStream } from '../../../kernel/files/store.ts'
import { mostReadBytes, type RawMailFile } from '../../../kernel/mime/mail-reader.ts'
import type { MailPart, ReadMail } from '../../../kernel/mime/read-mail.ts'
import { decodeQuotedPrintable } from '../../../kernel/mime/structure.rules.ts'
import { ChildFailure } from '../../../kernel/recycled-child.ts'
import type { FileToAttach } from '../../documents/documents.commands.ts'
import { fileNameOf } from '../mail.rules.ts'
import type { Mail } from '../mail.queries.ts'

/** A mail that was read, with its files in the store. */
export type PreparedMail = {
  readonly mail: Mail
  /** null when it could not be read. */
  readonly content: ReadMail | null
  readonly files: readonly FileToAttach[]
  /** Why it could not be read, or not in full. */
  readonly problem: string | null
}

/** Files of one mail that are kept one by one; more stay in the raw mail. */
const mostFiles = 100

/** Reads a mail and puts its files into the store. Never fails for what is in the mail. */
export async function prepareMail(ctx: Ctx, mail: Mail): Promise<PreparedMail> {
  const unread = (problem: string): PreparedMail => ({ mail, content: null, files: [], problem })
  if (mail.byteSize === 0) return unread('mail.empty')
  if (mail.byteSize > mostReadBytes) return unread('mail.tooLarge')
  try {
    const content = await ctx.machine.mailReader.read(rawFileOf(ctx, mail))
    if (!content.isMail) return unread('mail.unreadable')
    const files: FileToAttach[] = []
    const evidence = content.parts.filter(({ isDecoration }) => !isDecoration)
    for (const part of evidence.slice(0, mostFiles)) files.push(await storePart(ctx, mail, part))
    const isCut = content.isCut || evidence.length > mostFiles
    return { mail, content, files, problem: isCut ? 'mail.tooManyParts' : mail.reason }
  } catch (error) {
    // Stopping, or too much to do: the mail waits for the next time.
    if (!(error instanceof ChildFailure) || error.reason === 'stopped' || error.reason === 'tooManyWaiting')
      throw error
    ctx.log.warn({ err: error, mailId: mail.id }, 'a mail cannot be read')
    return unread('mail.unreadable')
  }
}

/** A kept mail, for the reader. */
export const rawFileOf = (
  { machine }: Ctx,
  { storageKey, byteSize, envelopeFrom }: Pick<Mail, 'storageKey' | 'byteSize' | 'envelopeFrom'>,
): RawMailFile => ({ path: pathOf(machine.files, storageKey), byteSize, envelopeFrom })

async function storePart(ctx: Ctx, mail: Mail, part: MailPart): Promise<FileToAttach> {
  const stored = await storeStream(ctx.machine.files, {
    organizationId: ctx.organizationId,
    stream: partStream(pathOf(ctx.machine.files, mail.storageKey), part),
    maxBytes: mostReadBytes,
    usedBytes: 0,
    takesAnything: true,
  })
  return { ...stored, fileName: cleanFileName(fileNameOf(part)) }
}

/** The decoded content of a part, read piece by piece. */
export function partStream(
  path: string,
  { start, end, encoding, inside }: Pick<MailPart, 'start' | 'end' | 'encoding' | 'inside'>,
): Readable {
  const whole = decodedStream(path, { start, end, encoding })
  if (!inside) return whole
  const slice = sliced(inside)
  whole.on('error', (error) => slice.destroy(error))
  return whole.pipe(slice)
}

/** Lets through what stands between two places. */
function sliced({ start, end }: { start: number; end: number }): Transform {
  let at = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      const piece = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at))
      at += chunk.length
      done(null, piece)
    },
  })
}

function decodedStream(
  path: string,
  { start, end, encoding }: Pick<MailPart, 'start' | 'end' | 'encoding'>,
): Readable {
  if (end <= start) return Readable.from([])
  const source = createReadStream(path, { start, end: end - 1 })
  const decoder = decoders[encoding]?.()
  if (!decoder) return source
  // An error of the source reaches whoever reads the result.
  source.on('error', (error) => decoder.destroy(error))
  return source.pipe(decoder)
}

const decoders: Readonly<Record<string, () => Transform>> = {
  base64: () =>
    inPieces(
      (text) => text.length - (text.length % 4),
      (text) => Buffer.from(text, 'base64'),
      /[^A-Za-z0-9+/=]+/g,
    ),
  'quoted-printable': () =>
    inPieces(
      (text) => text.lastIndexOf('\n') + 1,
      (text) => decodeQuotedPrintable(Buffer.from(text, 'latin1')),
    ),
}

/** Decodes up to where a piece may be cut, and keeps the rest for the next. */
function inPieces(
  cutAt: (text: string) => number,
  decode: (text: string) => Buffer,
  dropped?: RegExp,
): Transform {
  let rest = ''
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      const text = rest + (dropped ? chunk.toString('latin1').replace(dropped, '') : chunk.toString('latin1'))
      const at = text.length > 1_000_000 ? text.length - 8 : cutAt(text)
      rest = text.slice(at)
      done(null, decode(text.slice(0, at)))
    },
    flush(done: TransformCallback) {
      done(null, decode(rest))
    },
  })
}
