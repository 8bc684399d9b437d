import type { Read } from '../../kernel/ctx.ts'

/** One export, whoever asked for it; null when there is none, or its time is over. */
export async function exportById(read: Read, id: string) {
  const row = await read.sql
    .selectFrom('registerExport')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', id)
    .where('expiresAt', '>', read.now)
    .executeTakeFirst()
  return row ?? null
}

/** What somebody has asked for and can still take off, newest first. */
export const exportsOf = (read: Read, staffId: string) =>
  read.sql
    .selectFrom('registerExport')
    .select(['id', 'askedAt', 'expiresAt', 'rowCount', 'finishedAt', 'failure'])
    .where('organizationId', '=', read.organizationId)
    .where('staffId', '=', staffId)
    .where('expiresAt', '>', read.now)
    .orderBy('askedAt', 'desc')
    .limit(10)
    .execute()
