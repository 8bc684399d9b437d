import { buffer } from 'node:stream/consumers'
import type { FastifyRequest } from 'fastify'
import type { AnswerGiven, BodyOf, QueryOf } from '../../../shared/api/endpoint.ts'
import type { beginImport as beginContract, readImportFile } from '../../../shared/api/customer-imports.ts'
import type { ImportKind } from '../../../shared/customer-import.ts'
import { may, requirePermission } from '../../kernel/auth/permit.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent, type Events } from '../../kernel/events/events.ts'
import { formLimits, readMultipart, type ReceivedFile } from '../../kernel/files/multipart.ts'
import { deleteFile, openFile } from '../../kernel/files/store.ts'
import { linesIn } from '../../kernel/sheets/read-table.ts'
import { mostTableBytes } from '../../kernel/sheets/table-reader.ts'
import { removeImported, writeLines, writeRows, type LineWriter } from './imports.commands.ts'
import { heldUpImports, partWith, unclearedImports } from './imports.queries.ts'
import {
  deleteParts,
  deleteUnbegun,
  insertImport,
  insertParts,
  insertRefusals,
  lockImport,
  updateImport,
} from './imports.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'customerImport.begun': { kind: string; rowCount: number }
  }
}

/**
 * Reads the file of a form and keeps its lines; nothing is written from them before `beginImport`.
 * @throws Refusal `import.unreadable`, `import.locked`, `import.tooLarge`, `import.tooWide`, `import.empty`, `import.noSheet`
 */
export async function keepImportFile(
  ctx: Ctx,
  { request, query }: { request: FastifyRequest; query: QueryOf<typeof readImportFile> },
): Promise<AnswerGiven<typeof readImportFile>> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  const file = await fileOf(ctx, request)
  const { parts, ...table } = await readStored(ctx, file, query)
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId()
    const { fileName } = file
    await insertImport(tx, {
      id,
      fileName,
      // What it holds is told when it begins.
      kind: 'customers',
      format: table.format,
      sheet: table.sheet,
      head: [...table.head],
      options: { mapping: [] as const, dayOrder: 'ymd', decimal: '.' },
      rowCount: table.rowCount,
      begunAt: null,
    })
    await insertParts(tx, id, parts)
    const { sheets, head, first, columns } = table
    return {
      ...table,
      id,
      fileName,
      sheets: [...sheets],
      head: [...head],
      first: first.map((cells) => [...cells]),
      columns: columns.map((column) => ({ ...column, dayOrders: [...column.dayOrders] })),
    }
  })
}

async function fileOf({ machine, organizationId }: Ctx, request: FastifyRequest): Promise<ReceivedFile> {
  const limits = { ...formLimits, maxFiles: 1, maxFileBytes: mostTableBytes }
  const form = await readMultipart(machine.files, { request, organizationId, usedBytes: 0, limits })
  const [problem] = form.problems
  if (problem) throw new Refusal(problem.code, problem.details)
  const [file] = form.files
  if (!file) throw new Refusal('invalidInput', { fields: { file: 'field.required' } }, 400)
  return file
}

async function readStored(
  { machine }: Ctx,
  { storageKey }: ReceivedFile,
  { sheet, language }: QueryOf<typeof readImportFile>,
) {
  try {
    const { stream } = await openFile(machine.files, { storageKey })
    const bytes = await buffer(stream)
    return await machine.tableReader.read({ bytes, sheet: sheet ?? null, language })
  } finally {
    // What counts are its lines, which are in the database.
    await deleteFile(machine.files, { storageKey })
  }
}

/** Says how a file is to be read; a job writes its lines. @throws Refusal `notFound`, `import.begun`, `import.undone` */
export function beginImport(
  ctx: Ctx,
  { importId, kind, ...options }: BodyOf<typeof beginContract> & { importId: string },
): Promise<{ rowCount: number }> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const file = await lockImport(tx, importId)
    if (!file) throw new Refusal('notFound', {}, 404)
    if (file.undoneAt) throw new Refusal('import.undone', {}, 409)
    if (kind === 'cases') requirePermission(may(tx.actor, 'complaint.register'))
    if (file.begunAt) throw new Refusal('import.begun', {}, 409)
    await updateImport(tx, importId, { kind, options, begunAt: tx.now })
    const { rowCount } = file
    await recordEvent(tx, { type: 'customerImport.begun', subjectId: importId, payload: { kind, rowCount } })
    return { rowCount }
  })
}

/** Of the files those whose lines this module writes; cases are written by the register. */
export const isOfCustomers = (payload: unknown): boolean =>
  (payload as Events['customerImport.begun']).kind !== 'cases'

/**
 * Writes the lines of a file part by part, each in a transaction that also says how far the file is: broken off
 * anywhere, it goes on there. A line that cannot be written for a reason of ours is refused and holds up no other.
 */
export async function workOnImport(
  ctx: Ctx,
  importId: string,
  write: LineWriter = writeLines,
): Promise<void> {
  for (let most = Number.MAX_SAFE_INTEGER; ;) {
    try {
      const written = await inTransaction({ ...ctx, now: new Date() }, (tx) =>
        writeNext(tx, { importId, most, write }),
      )
      if (written === 0) return
      most = Math.min(most * 2, Number.MAX_SAFE_INTEGER)
    } catch (error) {
      ctx.log.warn({ err: error, most }, 'lines of an import could not be written')
      if (most === 1) await inTransaction({ ...ctx, now: new Date() }, (tx) => refuseNext(tx, importId))
      else most = most > 1000 ? 100 : most > 10 ? 10 : 1
    }
  }
}

async function nextLines(tx: Tx, importId: string) {
  const file = await lockImport(tx, importId)
  if (!file?.begunAt || file.undoneAt || file.doneRows >= file.rowCount) return null
  const part = await partWith(tx, importId, file.doneRows)
  return part ? { file, lines: linesIn(part.lines).slice(file.doneRows - part.fromRow) } : null
}

async function writeNext(
  tx: Tx,
  { importId, most, write }: { importId: string; most: number; write: LineWriter },
): Promise<number> {
  const next = await nextLines(tx, importId)
  if (!next) return 0
  const lines = next.lines.slice(0, most)
  const { doneRows } = await writeRows(tx, next.file, lines, write)
  await deleteParts(tx, importId, doneRows)
  return lines.length
}

async function refuseNext(tx: Tx, importId: string): Promise<void> {
  const next = await nextLines(tx, importId)
  const cells = next?.lines[0]
  if (!next || !cells) return
  const { doneRows, refusedRows } = next.file
  await insertRefusals(tx, importId, [{ line: doneRows + 2, code: 'import.notWritten', cells }])
  await updateImport(tx, importId, {
    doneRows: doneRows + 1,
    refusedRows: refusedRows + 1,
    workedAt: tx.now,
  })
  await deleteParts(tx, importId, doneRows + 1)
}

/** So long after the last written lines nobody works on a file any more. */
const heldUpMs = 30_000

const kinds: readonly ImportKind[] = ['customers', 'purchases', 'talks']

/** Goes on with files whose worker is gone, be it that it wrote them or that it took them back. */
export const goOnWithImports = (ctx: Ctx): Promise<void> =>
  workOnImports(ctx, kinds, { write: writeLines, remove: removeImported })

/** Goes on with files of these kinds whose worker is gone; one that fails holds up no other. @throws AggregateError */
export async function workOnImports(
  ctx: Ctx,
  those: readonly ImportKind[],
  { write, remove }: { write: LineWriter; remove: (ctx: Ctx, importId: string) => Promise<void> },
): Promise<void> {
  const since = new Date(ctx.now.getTime() - heldUpMs)
  const failures: unknown[] = []
  const each = async (importIds: readonly string[], work: (importId: string) => Promise<void>) => {
    for (const importId of importIds) await work(importId).catch((error: unknown) => failures.push(error))
  }
  await each(await inRead(ctx, (read) => unclearedImports(read, those, since)), (id) => remove(ctx, id))
  await each(await inRead(ctx, (read) => heldUpImports(read, those, since)), (id) =>
    workOnImport(ctx, id, write),
  )
  if (failures.length > 0) throw new AggregateError(failures, 'imports could not go on')
}

const keptUnbegunMs = 24 * 60 * 60_000

/** Forgets files that were looked at and not imported. */
export const dropUnbegun = (ctx: Ctx): Promise<void> =>
  inTransaction(ctx, (tx) => deleteUnbegun(tx, new Date(tx.now.getTime() - keptUnbegunMs)))
