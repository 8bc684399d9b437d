import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { restrictContact as contract } from '../../../../shared/api/conduct.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { restrictContact } from '../../complaints/commands/conduct.ts'
import type { Spoken } from '../../complaints/commands/languages.ts'
import { caseOf } from '../case-values.queries.ts'
import { sendMessage } from './messages.ts'

/** Closes channels to a person, and tells them by one that stays open why, until when and how to object. */
export function restrictAndTell(
  ctx: Ctx,
  { subject, words, speaker, ...restriction }: { complaintId: string } & Spoken<BodyOf<typeof contract>>,
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    const { complaintId } = restriction
    await restrictContact(tx, restriction)
    await sendMessage(tx, { complaintId, subject, body: words, speaker })
    return { version: (await caseOf(tx, complaintId)).version }
  })
}
