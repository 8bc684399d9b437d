import { Readable } from 'node:stream'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { csvHead, csvLines, type Reader } from './register-export.rules.ts'
import { registerPage, type RegisterQuery } from './register.queries.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    /** Names of the filters; what was searched for stays unsaid. */
    'register.exported': { format: 'csv'; filters: readonly string[] }
  }
}

const pageSize = 200

/**
 * What the register shows, as CSV, page by page as it is taken off: the rows that the actor may see, in the same
 * order. That it is taken out is recorded before the first row leaves. A failure under way breaks the download off.
 */
export async function exportRegister(
  ctx: Ctx,
  { query, language }: { query: Omit<RegisterQuery, 'after' | 'limit'>; language: Reader['language'] },
): Promise<Readable> {
  const reader = await inTransaction(ctx, async (tx) => {
    const filters = Object.entries(query)
      .filter(([name, value]) => name !== 'sort' && value !== undefined)
      .map(([name]) => name)
    await recordEvent(tx, {
      type: 'register.exported',
      subjectId: tx.newId(),
      payload: { format: 'csv', filters },
    })
    return { language, timeZone: (await organizationOf(tx)).timeZone }
  })
  return Readable.from(linesOf(ctx, query, reader), { objectMode: false })
}

async function* linesOf(ctx: Ctx, query: Omit<RegisterQuery, 'after' | 'limit'>, reader: Reader) {
  yield csvHead(reader)
  let after: string | null | undefined
  do {
    const asked: RegisterQuery = { ...query, limit: pageSize, ...(after ? { after } : {}) }
    const page = await inRead(ctx, (read) => registerPage(read, asked))
    if (page.items.length > 0) yield csvLines(page.items, reader)
    after = page.next
  } while (after)
}
