import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { sendAnswer as contract } from '../../../../shared/api/correspondence.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { requireSpeaker, type Spoken } from '../../complaints/commands/languages.ts'
import { recordMessage } from '../../correspondence/commands/record-message.ts'
import { caseOf } from '../../correspondence/case-values.queries.ts'
import { addresseesOf, isByHand } from '../../correspondence/correspondence.rules.ts'
import { missingParts } from '../../correspondence/draft-letter.queries.ts'
import { useFacts } from '../../customers/types.commands.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import { recordAnswerSent } from './decide.ts'

/**
 * Communicates the decision (7.8): as a letter in PDF with a mail, on paper, or as the script of a call, by the
 * complainant's channel. The page of the case shows it in any case; the clocks of a letter or call wait until it was
 * posted or made.
 * @throws Refusal `letter.missingParts` with what the rules in force require and the letter does not say
 */
export function sendAnswer(
  ctx: Ctx,
  {
    complaintId,
    version,
    subject,
    body,
    speaker,
    factIds,
  }: { complaintId: string } & Spoken<BodyOf<typeof contract>>,
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    const answered = await recordAnswerSent(tx, {
      complaintId,
      version,
      isByHand: addresseesOf(await caseOf(tx, complaintId), 'answer').every(isByHand),
    })
    await requireSpeaker(tx, await caseOf(tx, complaintId), speaker)
    const missing = await missingParts(tx, { complaintId, body })
    if (missing.length > 0) throw new Refusal('letter.missingParts', { missing })
    for (const addressee of addresseesOf(await caseOf(tx, complaintId), 'answer'))
      await recordMessage(tx, addressee, {
        purpose: 'answer',
        subject,
        body,
        isAutomatic: false,
        hasLetter: true,
        aboutId: answered.decisionId,
      })
    const { customerId } = await caseOf(tx, complaintId)
    await useFacts(tx, { customerId, factIds, complaintId, place: 'letter' })
    await completeTasksOf(tx, { subjectId: complaintId, kind: 'delay' })
    return { version: answered.version }
  })
}
