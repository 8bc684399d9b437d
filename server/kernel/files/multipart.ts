import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'
import { cleanFileName } from './file-names.rules.ts'
import { storeStream, type FileStore, type StoredFile } from './store.ts'

export type ReceivedFile = StoredFile & { fieldName: string; fileName: string }

/** Why something of the form was not taken; the code is the key of the message at the field. */
export type FormProblem = {
  code: string
  fieldName: string
  fileName?: string
  details: Readonly<Record<string, unknown>>
}

export type ReceivedForm = {
  /** Names that come more than once have all their values. Empty file inputs are left out. */
  fields: Record<string, string | string[]>
  files: ReceivedFile[]
  problems: FormProblem[]
}

export type FormLimits = { maxFiles: number; maxFileBytes: number; maxFields: number; maxFieldBytes: number }

export const formLimits: FormLimits = {
  maxFiles: 5,
  maxFileBytes: 25 * 1024 * 1024,
  maxFields: 100,
  maxFieldBytes: 100_000,
}

/**
 * Reads a form with files to its end. A file that is refused becomes a problem and the rest goes on, so that
 * what the person typed and the other files are kept. Also takes forms without files (`x-www-form-urlencoded`).
 * Files that the caller does not record in the database are swept after a day.
 *
 * @throws Refusal `invalidInput` when the request is malformed or ends too early, `bodyTooLarge` when
 * even reading it to its end would be too much
 */
export async function readMultipart(
  store: FileStore,
  {
    request,
    organizationId,
    usedBytes,
    limits = formLimits,
    mayUpload = () => true,
  }: {
    request: FastifyRequest
    organizationId: string
    usedBytes: number
    limits?: FormLimits
    /** Counts the bytes of a file against what its sender may upload; false refuses the file. */
    mayUpload?: (bytes: number) => boolean
  },
): Promise<ReceivedForm> {
  const form: ReceivedForm = { fields: {}, files: [], problems: [] }
  if (!request.isMultipart()) {
    return { ...form, fields: { ...(request.body as Record<string, string | string[]> | null) } }
  }
  limitRequest(request, 4 * limits.maxFiles * limits.maxFileBytes)
  const reading: Reading = { store, organizationId, usedBytes, limits, mayUpload, form, values: new Map() }
  try {
    for await (const part of request.parts({ limits: parserLimits(limits) })) {
      if (part.type === 'file') await takeFile(reading, part)
      else takeField(reading, part)
    }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const refusal = new Refusal('invalidInput', {}, 400)
    refusal.cause = cause
    throw refusal
  }
  for (const [name, values] of reading.values) {
    form.fields[name] = values.length === 1 ? (values[0] ?? '') : values
  }
  return form
}

type Reading = {
  store: FileStore
  organizationId: string
  usedBytes: number
  limits: FormLimits
  mayUpload: (bytes: number) => boolean
  form: ReceivedForm
  values: Map<string, string[]>
}

// The parser's own limits end the whole form with an error. They only stop abuse here; what a
// person can run into is counted below and becomes a problem at the field.
const parserLimits = (limits: FormLimits) => ({
  files: 100,
  fields: 1000,
  parts: 1100,
  fileSize: Number.MAX_SAFE_INTEGER,
  fieldSize: limits.maxFieldBytes,
  fieldNameSize: 200,
  headerPairs: 50,
})

/** Files over the limit are read to their end, to save the rest of the form; this says where that ends. */
function limitRequest(request: FastifyRequest, maxBytes: number): void {
  const tooLarge = new Refusal('bodyTooLarge', {}, 413)
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge
  let received = 0
  request.raw.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > maxBytes) request.raw.destroy(tooLarge)
  })
  // The listener alone would let the body flow before the parser is there to take it.
  request.raw.pause()
}

async function takeFile(reading: Reading, part: MultipartFile): Promise<void> {
  const { form, limits } = reading
  // A file input that was left empty arrives as a file without a name.
  if (part.filename === undefined || part.filename === '') return drain(part.file)
  const place = { fieldName: part.fieldname, fileName: cleanFileName(part.filename) }
  try {
    if (form.files.length >= limits.maxFiles) throw new Refusal('files.tooMany', { max: limits.maxFiles })
    const stored = await storeStream(reading.store, {
      organizationId: reading.organizationId,
      stream: part.file,
      maxBytes: limits.maxFileBytes,
      usedBytes: reading.usedBytes,
    })
    if (!reading.mayUpload(stored.byteSize)) throw new Refusal('files.quotaReached')
    reading.usedBytes += stored.byteSize
    form.files.push({ ...stored, ...place })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    form.problems.push({ code: error.code, details: { name: place.fileName, ...error.details }, ...place })
    await drain(part.file)
  }
}

function takeField({ form, limits, values }: Reading, part: MultipartValue): void {
  const { fieldname: fieldName } = part
  const problem = (code: string, details: Record<string, unknown>) =>
    form.problems.push({ code, fieldName, details })
  const count = [...values.values()].flat().length
  if (count >= limits.maxFields || part.fieldnameTruncated) {
    problem('invalidInput', {})
    return
  }
  if (part.valueTruncated) problem('field.tooLong', { max: limits.maxFieldBytes })
  const value = typeof part.value === 'string' ? part.value : JSON.stringify(part.value)
  values.set(fieldName, [...(values.get(fieldName) ?? []), value])
}

async function drain(stream: Readable): Promise<void> {
  if (stream.readableEnded) return
  stream.resume()
  await finished(stream, { writable: false })
}
