import type { ViewSearch } from '../../../shared/api/register.ts'
import type { Tx } from '../../kernel/ctx.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    registerView: RegisterViewRow
  }
}

export type RegisterViewRow = {
  organizationId: string
  id: string
  ownerId: string
  name: string
  isShared: boolean
  search: ViewSearch
  version: number
  updatedAt: Date
  updatedBy: string
}

type Given = Pick<RegisterViewRow, 'name' | 'isShared' | 'search'>

export async function insertView(tx: Tx, view: Given & { id: string; ownerId: string }): Promise<void> {
  await tx.sql
    .insertInto('registerView')
    .values({
      ...view,
      organizationId: tx.organizationId,
      version: 1,
      updatedAt: tx.now,
      updatedBy: view.ownerId,
    })
    .execute()
}

export function lockView(tx: Tx, viewId: string): Promise<RegisterViewRow | undefined> {
  return tx.sql
    .selectFrom('registerView')
    .selectAll()
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', viewId)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateView(
  tx: Tx,
  viewId: string,
  change: Given & { version: number; updatedBy: string },
): Promise<void> {
  await tx.sql
    .updateTable('registerView')
    .set({ ...change, updatedAt: tx.now })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', viewId)
    .execute()
}

export async function deleteView(tx: Tx, viewId: string): Promise<void> {
  await tx.sql
    .deleteFrom('registerView')
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', viewId)
    .execute()
}
