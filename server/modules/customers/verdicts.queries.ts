import type { Read } from '../../kernel/ctx.ts'

/** The merges that hold a family together. */
export const standingVerdicts = (read: Read, ids: readonly string[]) =>
  read.sql
    .selectFrom('customerVerdict')
    .select(['keptId', 'otherId'])
    .where('organizationId', '=', read.organizationId)
    .where('otherId', 'in', ids)
    .where('isSame', '=', true)
    .where('undoneAt', 'is', null)
    .execute()

export const standingVerdict = (read: Read, verdictId: string) =>
  read.sql
    .selectFrom('customerVerdict')
    .select(['id', 'keptId', 'otherId', 'isSame'])
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', verdictId)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
