import { Readable } from 'node:stream'
import type { DeskLanguage } from '../../../../shared/languages.ts'
import type { Actor } from '../../../kernel/auth/actor.ts'
import { requireStaff } from '../../../kernel/auth/permit.ts'
import { actingAs, inRead, inTransaction, type Ctx, type Read } from '../../../kernel/ctx.ts'
import { xlsxOf } from '../../../kernel/documents/xlsx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { openFile, storeStream } from '../../../kernel/files/store.ts'
import { staffMember, timeZoneOf } from '../../staff/staff.queries.ts'
import { notifyStaff } from '../../tasks/tasks.commands.ts'
import { pagesOf, recordExport, type ExportQuery } from '../register-export.commands.ts'
import { cellsOf, sheetHead } from '../register-export.rules.ts'
import { exportById } from '../register-sheets.queries.ts'
import { deleteExpiredExports, insertExport, saveExport } from '../register-sheets.store.ts'

const keptMs = 24 * 3_600_000
const mostBytes = 200 * 1024 * 1024

/** Asks for what the register shows as a spreadsheet; a job writes it. That it is taken out is recorded now. */
export function askForSheet(
  ctx: Ctx,
  { query, language }: { query: ExportQuery; language: DeskLanguage },
): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId()
    await insertExport(tx, {
      id,
      staffId: requireStaff(tx.actor).id,
      query,
      language,
      askedAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + keptMs),
    })
    await recordExport(tx, { id, format: 'xlsx', query })
    await tx.machine.jobs.enqueue(tx, 'complaints.writeSheet', { exportId: id })
    return { id }
  })
}

/** Writes the rows that the person who asked may see now, and tells them when it is done. */
export async function writeSheet(ctx: Ctx, { exportId }: { exportId: string }): Promise<void> {
  const asked = await inRead(ctx, async (read) => {
    const row = await exportById(read, exportId)
    return row && !row.finishedAt
      ? {
          row,
          actor: await personOf(read, row.staffId),
          timeZone: await timeZoneOf(read, await staffMember(read, row.staffId)),
        }
      : null
  })
  if (!asked) return
  const { row, actor, timeZone } = asked
  if (!actor) return finish(ctx, exportId, { failure: 'staff.left' })
  const reader = { language: row.language, timeZone }
  let count = 0
  const rows = async function* () {
    for await (const items of pagesOf(actingAs(ctx, actor), row.query)) {
      count += items.length
      await inTransaction(ctx, (tx) => saveExport(tx, exportId, { rowCount: count }))
      yield cellsOf(items, reader)
    }
  }
  const stored = await storeStream(ctx.machine.files, {
    organizationId: ctx.organizationId,
    stream: Readable.from(xlsxOf({ ...sheetHead(reader), rows: rows() })),
    maxBytes: mostBytes,
    usedBytes: 0,
    takesAnything: true,
  }).catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  if (stored instanceof Refusal) return finish(ctx, exportId, { failure: stored.code })
  const { storageKey, byteSize } = stored
  await inTransaction(ctx, async (tx) => {
    await finish(tx, exportId, { storageKey, byteSize, rowCount: count })
    await notifyStaff(tx, {
      staffIds: [row.staffId],
      notice: {
        occasionId: exportId,
        subjectId: null,
        titleKey: 'notice.exportReady',
        titleValues: {},
        link: '/register?exports=open',
      },
    })
  })
}

const finish = (ctx: Ctx, id: string, change: Parameters<typeof saveExport>[2]): Promise<void> =>
  inTransaction(ctx, (tx) => saveExport(tx, id, { ...change, finishedAt: tx.now }))

async function personOf(read: Read, staffId: string): Promise<Actor | null> {
  const person = await staffMember(read, staffId)
  return person?.isActive
    ? { kind: 'staff', id: person.id, name: person.name, grants: person.grants, sessionId: 'export' }
    : null
}

/** The finished file, for the person who asked for it and as long as it is kept. */
export async function openSheet(ctx: Ctx, { exportId }: { exportId: string }): Promise<Readable> {
  const row = await inRead(ctx, (read) => exportById(read, exportId))
  if (!row?.storageKey || row.staffId !== requireStaff(ctx.actor).id)
    throw new Refusal('register.exportGone', {}, 404)
  const { stream } = await openFile(ctx.machine.files, { storageKey: row.storageKey })
  return stream
}

export const removeExpiredSheets = (ctx: Ctx): Promise<void> => inTransaction(ctx, deleteExpiredExports)
