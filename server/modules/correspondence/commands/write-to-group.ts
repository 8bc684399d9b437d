import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { writeToGroup as contract } from '../../../../shared/api/spread.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import type { Spoken } from '../../complaints/commands/languages.ts'
import { lockComplaint } from '../../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { openOfGroup } from '../../complaints/spread.queries.ts'
import { sendMessage } from './messages.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.groupWritten': { cases: number; languages: readonly string[] }
  }
}

type GroupText = BodyOf<typeof contract>['texts'][number]

/**
 * One letter to everybody of the group whose case is open and may be seen by its writer, each in their language and by
 * their way; all of them or none. A hidden case is written to by those who may see it: nothing here tells of it.
 * @throws Refusal `group.languageMissing`, `group.nobody`
 */
export function writeToGroup(
  ctx: Ctx,
  { complaintId, texts }: { complaintId: string; texts: readonly Spoken<GroupText>[] },
): Promise<{ cases: number }> {
  return inTransaction(ctx, async (tx) => {
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    const cases = await openOfGroup(tx, complaintId)
    if (cases.length < 2) throw new Refusal('group.nobody', {}, 409)
    const byLanguage = new Map(texts.map((one) => [one.language, one]))
    const missing = [...new Set(cases.map(({ language }) => language))].filter((one) => !byLanguage.has(one))
    if (missing.length > 0) throw new Refusal('group.languageMissing', { languages: missing.join(', ') }, 422)
    for (const { id, language } of cases) {
      const text = byLanguage.get(language)
      if (text)
        await sendMessage(tx, { ...text, complaintId: id, channel: null, newDueOn: null, isOptional: true })
    }
    await recordEvent(tx, {
      type: 'complaint.groupWritten',
      subjectId: complaintId,
      payload: { cases: cases.length, languages: [...byLanguage.keys()] },
    })
    return { cases: cases.length }
  })
}
