import { Readable } from 'node:stream'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { staffMember, timeZoneOf } from '../staff/staff.queries.ts'
import { csvHead, csvLines, type ExportedRow, type Reader } from './register-export.rules.ts'
import { registerPage, type RegisterQuery } from './register.queries.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Names of the filters; what was searched for stays unsaid. */
    'register.exported': { format: 'csv' | 'xlsx'; filters: readonly string[] }
  }
}

export type ExportQuery = Omit<RegisterQuery, 'after' | 'limit'>

const pageSize = 200

/**
 * What the register shows, as CSV, page by page as it is taken off: the rows that the actor may see, in the same
 * order. That it is taken out is recorded before the first row leaves. A failure under way breaks the download off.
 */
export async function exportRegister(
  ctx: Ctx,
  { query, language }: { query: ExportQuery; language: Reader['language'] },
): Promise<Readable> {
  const reader = await inTransaction(ctx, async (tx) => {
    await recordExport(tx, { id: tx.newId(), format: 'csv', query })
    return { language, timeZone: await zoneOfActor(tx) }
  })
  return Readable.from(linesOf(ctx, query, reader), { objectMode: false })
}

/** A program reads in the organization's zone. */
async function zoneOfActor(tx: Tx): Promise<string> {
  const id = staffIdOf(tx.actor)
  return timeZoneOf(tx, id ? await staffMember(tx, id) : null)
}

async function* linesOf(ctx: Ctx, query: ExportQuery, reader: Reader) {
  yield csvHead(reader)
  for await (const items of pagesOf(ctx, query)) yield csvLines(items, reader)
}

/** What the register shows, page by page as it is read; each page as it is at that moment. */
export async function* pagesOf(ctx: Ctx, query: ExportQuery): AsyncGenerator<readonly ExportedRow[]> {
  let after: string | null | undefined
  do {
    const asked: RegisterQuery = { ...query, limit: pageSize, ...(after ? { after } : {}) }
    const page = await inRead(ctx, (read) => registerPage(read, asked))
    if (page.items.length > 0) yield page.items
    after = page.next
  } while (after)
}

/** Who takes what out is recorded before the first row leaves. */
export const recordExport = (
  tx: Tx,
  { id, format, query }: { id: string; format: 'csv' | 'xlsx'; query: ExportQuery },
) =>
  recordEvent(tx, {
    type: 'register.exported',
    subjectId: id,
    payload: {
      format,
      filters: Object.entries(query)
        .filter(([name, value]) => name !== 'sort' && value !== undefined)
        .map(([name]) => name),
    },
  })
