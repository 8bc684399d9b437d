import type { Generated, Kysely } from 'kysely'

/**
 * All tables, in camelCase. Empty here: each module's store adds its own by
 * `declare module '…/kernel/db/database.ts' { interface Database { … } }`,
 * so a table's columns are described beside its only writer.
 */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Database {}

export type Sql = Kysely<Database>

export type { Generated }
