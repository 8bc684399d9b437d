import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { mailboxNamed, type Mailbox } from '../mail.queries.ts'
import { insertMailbox } from '../mail.store.ts'

/** The mailbox of a name, made when there is none: without an address, with the defaults of the organization. */
export function mailboxByName(ctx: Ctx, name: string): Promise<Mailbox> {
  return inTransaction(ctx, async (tx) => {
    const known = await mailboxNamed(tx, name)
    if (known) return known
    const defaults = { address: null, language: null, siteId: null, categoryId: null }
    await insertMailbox(tx, { id: tx.newId(), name, ...defaults, createdAt: tx.now })
    const made = await mailboxNamed(tx, name)
    if (!made) throw new Error('a mailbox is neither there nor can it be made')
    return made
  })
}
