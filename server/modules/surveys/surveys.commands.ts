import type { Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Kind } from '../../../shared/statuses.ts'
import type { SurveyScores } from '../../../shared/surveys.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { may, requirePermission, requireStaff, requireVersion } from '../../kernel/auth/permit.ts'
import { actingAs, inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { setConfidential } from '../complaints/commands/assign.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { lockComplaint } from '../complaints/commands/lock-complaint.ts'
import { caseOf } from '../correspondence/case-values.queries.ts'
import { say } from '../correspondence/commands/react.ts'
import { eachByItself, isDaytime } from '../correspondence/commands/silence.ts'
import { lockCustomer } from '../correspondence/correspondence.queries.ts'
import { askingOf, casesToAsk, surveyAccess, surveyRulesOf, type SurveyRules } from './surveys.queries.ts'
import { answerToTakeUp } from './figures.queries.ts'
import { mayReadAnswer } from './surveys.policy.ts'
import { insertAsked, putSurveyRules, saveAnswer, saveTakenUp } from './surveys.store.ts'

// The subject of both is the survey and not its case: whoever reads the course of a case does not learn who answered.
declare module '../../kernel/events/events.ts' {
  interface Events {
    'survey.asked': Record<string, never>
    'survey.answered': Record<string, never>
    'survey.takenUp': { asId: string }
    'surveyRules.changed': { fields: string[]; isOn: boolean; afterDays: number; quietDays: number }
  }
}

/** Asks by mail how a complaint was handled (ISO 10002, 8.3), in daytime, once a case and seldom the same person. */
export async function askAboutHandling(ctx: Ctx): Promise<void> {
  const rules = await inRead(ctx, surveyRulesOf)
  if (!rules.isOn || !(await isDaytime(ctx))) return
  for (const complaintId of await inRead(ctx, (read) => casesToAsk(read, rules)))
    await eachByItself(ctx, complaintId, async (tx) => {
      const { complaint } = await lockComplaint(tx, { complaintId })
      await lockCustomer(tx, complaint.customerId)
      // Another case of the same person may have been asked about a moment ago.
      if ((await casesToAsk(tx, { ...rules, complaintId })).length === 0) return
      const id = tx.newId()
      if (!(await insertAsked(tx, { id, complaintId }))) return
      const occasion = { eventId: complaintId, subjectId: complaintId }
      await say(tx, await caseOf(tx, complaintId), { key: 'mail.survey', purpose: 'survey', occasion })
      await recordEvent(tx, { type: 'survey.asked', subjectId: id, payload: {} })
    })
}

export type Answer = {
  readonly scores: SurveyScores
  readonly comment: string | null
  readonly language: Language
}

/**
 * Keeps what the complainant says about the handling, by their personal link. One answer counts, and it is never
 * written over. Only this link answers, so that nobody of the staff can.
 * @returns false when the link is no longer good
 * @throws Refusal `survey.kept` when there is an answer, `survey.notAsked` when nobody asks
 */
export function answerSurvey(ctx: Ctx, { secret, ...answer }: Answer & { secret: string }): Promise<boolean> {
  return inTransaction(ctx, async (without) => {
    const found = await surveyAccess(without, secret)
    if (!found) return false
    const { complaintId, accessId } = found
    const tx = actingAs(without, { kind: 'party', subjectId: complaintId, accessId })
    await lockComplaint(tx, { complaintId })
    const asking = await askingOf(tx, complaintId)
    if (asking.state === 'kept') throw new Refusal('survey.kept', {}, 409)
    if (asking.state === 'none') throw new Refusal('survey.notAsked', {}, 409)
    const id = asking.surveyId ?? tx.newId()
    await saveAnswer(tx, {
      id,
      complaintId,
      isAsked: asking.surveyId !== null,
      answeredAt: tx.now,
      language: answer.language,
      ...answer.scores,
      comment: answer.comment,
    })
    await recordEvent(tx, { type: 'survey.answered', subjectId: id, payload: {} })
    return true
  })
}

/**
 * Makes the words that a complainant added to a survey feedback of their own (ISO 10002, 8.3), received when they were
 * written; nothing that is known is asked again. A complaint is one about the handling of the case, so that nobody
 * judges their own work; other kinds go on from the case. They were promised that nobody who worked on the case sees
 * what they answer: so only those who may read answers take them up, and the new case is confidential, theirs to name.
 * @throws Refusal `survey.noComment`, `survey.takenUp`, `survey.isConfidential`
 */
export function takeUpComment(
  ctx: Ctx,
  { complaintId, kind }: { complaintId: string; kind: Kind },
): Promise<{ id: string; reference: string }> {
  const { id: takenUpBy } = requireStaff(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    await requireVisible(tx, complaintId)
    const { complaint } = await lockComplaint(tx, { complaintId })
    const survey = await answerToTakeUp(tx, complaintId)
    requirePermission(mayReadAnswer(tx.actor, { siteId: complaint.siteId, involvedIds: survey.involvedIds }))
    const { id: surveyId, comment, answeredAt } = survey
    if (surveyId === null || comment === null || answeredAt === null)
      throw new Refusal('survey.noComment', {}, 409)
    if (survey.takenUpAs) throw new Refusal('survey.takenUp', {}, 409)
    if (complaint.isConfidential) throw new Refusal('survey.isConfidential', {}, 409)
    const { id, reference } = await recordComplaint(tx, {
      kind,
      channel: 'web',
      language: survey.language ?? complaint.language,
      narrative: comment,
      contact: {
        name: complaint.complainantName,
        email: complaint.complainantEmail,
        phone: complaint.complainantPhone,
        address: complaint.complainantAddress,
      },
      isAnonymous: complaint.isAnonymous,
      receivedAt: answeredAt,
      customerId: complaint.customerId,
      productId: complaint.productId,
      productText: complaint.productText,
      orderNumber: complaint.orderNumber,
      siteId: complaint.siteId,
      preferredChannel: complaint.preferredChannel,
      accessibilityNeeds: complaint.accessibilityNeeds,
      isEmailProven: complaint.emailConfirmedAt !== null,
      ...(kind === 'complaint' ? { aboutHandlingOf: complaintId } : { follows: complaintId }),
    })
    await setConfidential(actingAs(tx, systemActor('survey')), {
      complaintId: id,
      version: 1,
      isConfidential: true,
      readerIds: [takenUpBy],
      reason: groupReference(complaint.reference),
    })
    await saveTakenUp(tx, { id: surveyId, takenUpAs: id })
    await recordEvent(tx, { type: 'survey.takenUp', subjectId: surveyId, payload: { asId: id } })
    return { id, reference }
  })
}

/** Changes whether and when complainants are asked. @throws Refusal `edit.conflict` */
export function changeSurveyRules(
  ctx: Ctx,
  { version, ...rules }: SurveyRules,
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const before = await surveyRulesOf(tx)
    requireVersion(before.version, version)
    await putSurveyRules(tx, { ...rules, version: version + 1 })
    const fields = (['isOn', 'afterDays', 'quietDays'] as const).filter(
      (name) => before[name] !== rules[name],
    )
    await recordEvent(tx, {
      type: 'surveyRules.changed',
      subjectId: tx.organizationId,
      payload: { fields, ...rules },
    })
    return { version: version + 1 }
  })
}
