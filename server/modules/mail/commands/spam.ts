import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { setCaseAside as contract } from '../../../../shared/api/set-aside.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { setCaseAside } from '../../complaints/commands/set-aside.ts'
import { blockSender } from './judge-mail.ts'

/** A case was made of spam; its sender makes no other if that is said too. */
export function markAsSpam(
  ctx: Ctx,
  { blocksSender, ...which }: { complaintId: string } & BodyOf<typeof contract>,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { senderAddress } = await setCaseAside(tx, which)
    if (blocksSender && senderAddress) await blockSender(tx, { address: senderAddress })
  })
}
