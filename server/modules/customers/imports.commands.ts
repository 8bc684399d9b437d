import type { BodyOf } from '../../../shared/api/endpoint.ts'
import type { startImport as contract } from '../../../shared/api/customer-imports.ts'
import { may, requirePermission } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { homeOf } from '../organization/organization.queries.ts'
import { shownWith } from './customers.queries.ts'
import { customersNamed } from './imports.queries.ts'
import { nameOf, readLine, type ImportedLine, type Rejected } from './imports.rules.ts'
import {
  countRemovedCase,
  deleteImported,
  deleteImportedProfiles,
  deleteParts,
  deleteRefusals,
  type ImportRow,
  insertImport,
  insertImported,
  insertRefusals,
  lockImport,
  updateImport,
} from './imports.store.ts'
import { numberKey } from './likeness.rules.ts'
import { indexProfiles } from './profiles.commands.ts'
import { deriveTypes } from './types.commands.ts'
import { insertPurchases, insertTalks } from './types.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'customerImport.started': { kind: string; rowCount: number }
    'customerImport.undone': { kind: string }
    'customerImport.casesRemoved': { cases: number }
  }
}

/** Begins a file; its lines follow. @returns its id */
export function startImport(ctx: Ctx, given: BodyOf<typeof contract>): Promise<string> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  // Cases are written by the register, from a whole file.
  if (given.kind === 'cases') throw new Refusal('import.wholeFile')
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId()
    await insertImport(tx, { ...given, id, format: 'csv', sheet: null, begunAt: tx.now })
    const payload = { kind: given.kind, rowCount: given.rowCount }
    await recordEvent(tx, { type: 'customerImport.started', subjectId: id, payload })
    return id
  })
}

/**
 * Writes the next lines of a file: customers are recognised by their keys or made, and their types follow. Lines
 * that are done are passed over, so that a part can be sent again after a lost answer.
 * @throws Refusal `notFound`, `import.undone`, `import.gap` when lines are missing before these
 */
export function importRows(
  ctx: Ctx,
  { importId, from, rows }: { importId: string; from: number; rows: readonly (readonly string[])[] },
) {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const file = await lockImport(tx, importId)
    if (!file) throw new Refusal('notFound', {}, 404)
    if (file.undoneAt) throw new Refusal('import.undone', {}, 409)
    if (from > file.doneRows) throw new Refusal('import.gap', { doneRows: file.doneRows }, 409)
    return writeRows(tx, file, rows.slice(file.doneRows - from))
  })
}

/** Writes the lines that follow those that are done, and what of them is refused. @returns how far the file is then */
export async function writeRows(
  tx: Tx,
  file: ImportRow,
  rows: readonly (readonly string[])[],
  write: LineWriter = writeLines,
) {
  const { country } = await homeOf(tx)
  const read = rows.map((cells, index) => readLine(cells, file.doneRows + index + 2, { ...file, country }))
  const rejected = await write(
    tx,
    file,
    read.flatMap((one) => (one.kind === 'line' ? [one.line] : [])),
  )
  const refused = [
    ...read.flatMap((one) => (one.kind === 'refused' ? [one] : [])),
    ...rejected.map(({ line, code }) => ({ line, code, cells: rows[line - file.doneRows - 2] ?? [] })),
  ]
  await insertRefusals(tx, file.id, refused)
  const done = { doneRows: file.doneRows + rows.length, refusedRows: file.refusedRows + refused.length }
  await updateImport(tx, file.id, { ...done, workedAt: tx.now })
  return done
}

/** The file that lines come from, as those see it who write them. */
export type ImportingFile = Pick<ImportRow, 'id' | 'kind' | 'startedBy'>

/** Writes lines that were understood. @returns those that cannot be written all the same, with the reason */
export type LineWriter = (
  tx: Tx,
  file: ImportingFile,
  lines: readonly ImportedLine[],
) => Promise<readonly Rejected[]>

/** Customers, purchases and talks. */
export const writeLines: LineWriter = async (tx, file, lines) => {
  const customers = await customersOf(tx, file.id, lines)
  const own = (line: ImportedLine) => ({ id: tx.newId(), customerId: customers.get(nameOf(line)) ?? '' })
  if (file.kind === 'purchases')
    await insertPurchases(
      tx,
      lines.map((line) => ({
        ...own(line),
        purchasedOn: line.on,
        orderNumber: line.orderNumber,
        orderKey: line.orderNumber === null ? null : numberKey(line.orderNumber),
        productText: line.product,
        quantity: line.quantity,
        amount: line.amount,
        currency: line.currency,
        importId: file.id,
      })),
    )
  if (file.kind === 'talks')
    await insertTalks(
      tx,
      lines.map((line) => ({
        ...own(line),
        kind: line.talk,
        happenedOn: line.on,
        note: line.note,
        importId: file.id,
      })),
      file.startedBy,
    )
  await deriveOf(tx, [...new Set(customers.values())])
  return []
}

/** Who the people of these lines are, known before or new; null for a line that names nobody. */
export async function customersOfLines(tx: Tx, importId: string, lines: readonly ImportedLine[]) {
  const found = await customersOf(
    tx,
    importId,
    lines.filter((line) => namesOf([line]).length > 0),
  )
  return (line: ImportedLine): string | null => found.get(nameOf(line)) ?? null
}

/** The customer of each line by what names them; profiles for those whom nobody knows. */
async function customersOf(tx: Tx, importId: string, lines: readonly ImportedLine[]) {
  const byName = new Map<string, ImportedLine>()
  for (const line of lines) byName.set(nameOf(line), together(byName.get(nameOf(line)), line))
  const known = await customersNamed(tx, namesOf(lines))
  const found = new Map(
    [...byName].flatMap(([name, line]) => {
      const id = namesOf([line]).flatMap((each) => known.get(each) ?? [])[0]
      return id ? [[name, id] as const] : []
    }),
  )
  const { defaultLanguage } = await homeOf(tx)
  const strangers = [...byName]
    .filter(([name]) => !found.has(name))
    .map(([name, line]) => ({ name, line, id: tx.newId(), language: defaultLanguage }))
  const inserted = await insertImported(tx, importId, strangers)
  // A phone is shared in households and offices: whoever has a number of their own gets a profile beside it.
  const crowded = strangers.flatMap(({ line, ...one }) =>
    !inserted.has(one.id) && line.numberKey !== null && line.keys.emailKey === null
      ? [{ ...one, line: { ...line, keys: { ...line.keys, phoneKey: null } } }]
      : [],
  )
  for (const id of await insertImported(tx, importId, crowded)) inserted.add(id)
  for (const { name, id } of strangers) if (inserted.has(id)) found.set(name, id)
  await indexProfiles(tx, [...inserted])
  // Two lines may name one person by different keys: the second finds the profile of the first.
  const again = await customersNamed(
    tx,
    strangers.filter(({ id }) => !inserted.has(id)).flatMap(({ line }) => namesOf([line])),
  )
  for (const { name, line } of strangers)
    if (!found.has(name)) found.set(name, namesOf([line]).flatMap((each) => again.get(each) ?? [])[0] ?? '')
  return found
}

/** What lines say of one person: the first counts, and the next ones add what it left out. */
const together = (first: ImportedLine | undefined, next: ImportedLine): ImportedLine =>
  first
    ? {
        ...first,
        name: first.name ?? next.name,
        address: first.address ?? next.address,
        ...(first.email === null && first.phone === null
          ? { email: next.email, phone: next.phone, keys: next.keys }
          : {}),
      }
    : next

/** By what a line may be recognised, the surest first; a phone counts only where nothing else is told. */
const namesOf = (lines: readonly ImportedLine[]): string[] =>
  lines.flatMap(({ keys, numberKey: number }) => {
    const sure = [...(number ? [`c:${number}`] : []), ...(keys.emailKey ? [`e:${keys.emailKey}`] : [])]
    return sure.length > 0 || keys.phoneKey === null ? sure : [`p:${keys.phoneKey}`]
  })

async function deriveOf(tx: Tx, ids: readonly string[]): Promise<void> {
  await deriveTypes(tx, [...new Set((await shownWith(tx, ids)).values())])
}

/** Takes a file back; a job removes what it brought. @throws Refusal `notFound`, `import.undone` */
export function undoImport(ctx: Ctx, { importId }: { importId: string }): Promise<void> {
  requirePermission(may(ctx.actor, 'customer.edit'))
  return inTransaction(ctx, async (tx) => {
    const file = await lockImport(tx, importId)
    if (!file) throw new Refusal('notFound', {}, 404)
    if (file.undoneAt) throw new Refusal('import.undone', {}, 409)
    await updateImport(tx, importId, { undoneAt: tx.now })
    await deleteRefusals(tx, importId)
    await deleteParts(tx, importId)
    await recordEvent(tx, {
      type: 'customerImport.undone',
      subjectId: importId,
      payload: { kind: file.kind },
    })
  })
}

const atOnce = 1000

/** Removes what an undone file brought, part by part; it may run again after a crash. */
export async function removeImported(ctx: Ctx, importId: string): Promise<void> {
  for (let left = 1; left > 0;)
    left = await nextPart(ctx, async (tx) => {
      const ids = await deleteImported(tx, importId, atOnce)
      await deriveOf(tx, ids)
      await updateImport(tx, importId, { workedAt: tx.now })
      return ids.length
    })
  for (let left = 1; left > 0;)
    left = await nextPart(ctx, async (tx) => {
      const removed = await deleteImportedProfiles(tx, importId, atOnce)
      await updateImport(tx, importId, { workedAt: tx.now })
      return removed
    })
  await nextPart(ctx, (tx) => clear(tx, importId))
}

/** Another case that a file brought is gone. */
export const caseRemoved = (tx: Tx, importId: string): Promise<void> => countRemovedCase(tx, importId)

/** By the clock of the moment: it tells whether anybody works on a file, and what was counted before. */
const nextPart = <T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction({ ...ctx, now: new Date() }, work)

/** Says once that nothing of a file is left. */
async function clear(tx: Tx, importId: string): Promise<void> {
  const file = await lockImport(tx, importId)
  if (!file || file.clearedAt) return
  await updateImport(tx, importId, { clearedAt: tx.now })
  if (file.removedCases === 0) return
  await recordEvent(tx, {
    type: 'customerImport.casesRemoved',
    subjectId: importId,
    payload: { cases: file.removedCases },
  })
}
