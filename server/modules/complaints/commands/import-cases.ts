import { hash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { deskLanguages, type Language } from '../../../../shared/languages.ts'
import { makeReference } from '../../../../shared/reference.ts'
import { allDone } from '../../../kernel/all-done.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { recordEvent, recordEvents, type Events } from '../../../kernel/events/events.ts'
import { randomBytes } from '../../../kernel/random.ts'
import { workOnImport, workOnImports } from '../../customers/import-files.commands.ts'
import {
  caseRemoved,
  customersOfLines,
  removeImported,
  type ImportingFile,
} from '../../customers/imports.commands.ts'
import type { ImportedLine, Rejected } from '../../customers/imports.rules.ts'
import { categories } from '../../organization/catalogue.queries.ts'
import { homeOf, organizationOf } from '../../organization/organization.queries.ts'
import { categoryName } from '../../organization/taxonomy.rules.ts'
import { searchWords, titleOf } from '../complaints.rules.ts'
import { indexWords, insertComplaints, type NewComplaint } from '../complaints.store.ts'
import { oldCasesAfter, oldNumbersIn } from '../old-cases.queries.ts'
import { oldChannel, oldNumberKey, oldOutcome, plainWord } from '../old-cases.rules.ts'
import { deleteOldCase } from '../old-cases.store.ts'
import { untouched } from './record-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.imported': { importId: string; isClosed: boolean; narrativeHash: string }
    'complaint.importUndone': { importId: string }
  }
}

/** Of the files that people import those that hold cases. */
export const isOldRegister = (payload: unknown): boolean =>
  (payload as Events['customerImport.begun']).kind === 'cases'

/** Writes the lines of an old register as cases. @see workOnImport */
export const importCases = (ctx: Ctx, importId: string): Promise<void> =>
  workOnImport(ctx, importId, writeCases)

/** Goes on with old registers whose worker is gone. */
export const goOnWithCases = (ctx: Ctx): Promise<void> =>
  workOnImports(ctx, ['cases'], { write: writeCases, remove: removeOldCases })

/**
 * Cases with their own numbers and days. Nothing is sent and no clock starts: what an old register tells says nothing
 * of how fast we are. @returns lines that cannot become cases
 */
async function writeCases(
  tx: Tx,
  file: ImportingFile,
  lines: readonly ImportedLine[],
): Promise<readonly Rejected[]> {
  const [taken, categoryIds, { defaultLanguage }, { timeZone }] = await allDone([
    oldNumbersIn(
      tx,
      lines.map(({ oldNumber }) => oldNumberKey(oldNumber ?? '')),
    ),
    categoriesByWord(tx),
    homeOf(tx),
    organizationOf(tx),
  ])
  const rejected: Rejected[] = []
  const fitting = lines.filter((line) => {
    const key = oldNumberKey(line.oldNumber ?? '')
    const code = taken.has(key)
      ? 'import.knownNumber'
      : [line.on, line.closedOn ?? line.on].some((day) => noon(day, timeZone) > tx.now)
        ? 'import.futureDay'
        : line.category !== null && !categoryIds.has(plainWord(line.category))
          ? 'import.unknownCategory'
          : null
    if (code === null) taken.add(key)
    else rejected.push({ line: line.line, code })
    return code === null
  })
  const customers = await customersOfLines(tx, file.id, fitting)
  const rows = fitting.map((line) =>
    rowOf(tx, line, {
      file,
      language: defaultLanguage,
      timeZone,
      customerId: customers(line),
      categoryId: line.category === null ? null : (categoryIds.get(plainWord(line.category)) ?? null),
    }),
  )
  await writeAll(tx, rows, file.id)
  return rejected
}

async function writeAll(tx: Tx, rows: readonly NewComplaint[], importId: string): Promise<void> {
  if (rows.length === 0) return
  await allDone([
    insertComplaints(tx, rows),
    indexWords(
      tx,
      rows.map((row) => ({
        complaintId: row.id,
        receivedAt: row.receivedAt,
        words: searchWords(tx.organizationId, row),
      })),
    ),
    recordEvents<'complaint.imported'>(
      tx,
      rows.map(({ id, status, narrative }) => ({
        type: 'complaint.imported' as const,
        subjectId: id,
        payload: { importId, isClosed: status === 'closed', narrativeHash: hash('sha256', narrative, 'hex') },
      })),
    ),
  ])
}

/** Every name of a category in the languages of the desk, and its key. */
async function categoriesByWord(tx: Tx): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const category of await categories(tx)) {
    const names = [category.key ?? '', ...deskLanguages.map((language) => categoryName(category, language))]
    for (const name of names.map(plainWord)) if (name && !found.has(name)) found.set(name, category.id)
  }
  return found
}

/** The middle of a day where the organization is: an old register tells no hour. */
const noon = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '12:00' }).epochMilliseconds)

function rowOf(
  tx: Tx,
  line: ImportedLine,
  {
    file,
    language,
    timeZone,
    customerId,
    categoryId,
  }: {
    file: ImportingFile
    language: Language
    timeZone: string
    customerId: string | null
    categoryId: string | null
  },
): NewComplaint {
  const narrative = line.narrative ?? ''
  const isClosed = line.closedOn !== null
  return {
    ...untouched,
    ...notTold,
    id: tx.newId(),
    reference: makeReference(randomBytes),
    kind: 'complaint',
    channel: oldChannel(line.channel),
    receivedAt: noon(line.on, timeZone),
    registeredBy: file.startedBy,
    language,
    status: isClosed ? 'closed' : 'received',
    outcome: isClosed ? oldOutcome(line.outcome) : null,
    closedAt: line.closedOn === null ? null : noon(line.closedOn, timeZone),
    resolution: line.outcome,
    customerId,
    isAnonymous: line.name === null && customerId === null,
    complainantName: line.name,
    complainantEmail: line.email,
    complainantPhone: line.phone,
    complainantAddress: line.address,
    preferredChannel: line.email ? 'email' : line.phone ? 'phone' : 'letter',
    narrative,
    title: titleOf(narrative),
    productText: line.product,
    orderNumber: line.orderNumber,
    categoryId,
    oldNumber: line.oldNumber,
    oldNumberKey: oldNumberKey(line.oldNumber ?? ''),
    importId: file.id,
    // They were told what there was to tell, by other means.
    updatesStoppedAt: tx.now,
    updatedAt: tx.now,
  }
}

const notTold = {
  ownerId: null,
  accessibilityNeeds: null,
  representativeName: null,
  representativeRole: null,
  representativeAuthority: null,
  affectedParties: null,
  remedySought: null,
  happenedWhen: null,
  happenedWhere: null,
  productId: null,
  siteId: null,
  department: null,
  lifeCycleStage: null,
  brokenPromise: null,
  aboutHandlingOf: null,
  emailConfirmedAt: null,
  follows: null,
  nextDueAt: null,
  nextClockKey: null,
} as const

const atOnce = 200

/**
 * Takes the cases of an undone file out of the register, but for those on which somebody has worked since: these stay.
 * The journal keeps that they came and went. It may run again after a crash.
 */
export async function removeOldCases(ctx: Ctx, importId: string): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids = await inRead(ctx, (read) => oldCasesAfter(read, { importId, after, most: atOnce }))
    for (const id of ids) await removeOne(ctx, importId, id)
    const last = ids.at(-1)
    if (last === undefined) break
    after = last
  }
  await removeImported(ctx, importId)
}

/** Each in a transaction of its own: whatever holds a case holds no other. */
const removeOne = (ctx: Ctx, importId: string, id: string): Promise<void> =>
  inTransaction({ ...ctx, now: new Date() }, async (tx) => {
    if (!(await deleteOldCase(tx, id))) return
    await recordEvent(tx, { type: 'complaint.importUndone', subjectId: id, payload: { importId } })
    await caseRemoved(tx, importId)
  })
