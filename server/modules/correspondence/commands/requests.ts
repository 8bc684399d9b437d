import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import {
  askableFields,
  type AskableField,
  type answerRequest as answerContract,
  type askForInformation as askContract,
} from '../../../../shared/api/information-requests.ts'
import { textIn } from '../../../../shared/i18n/text.ts'
import { isOpen } from '../../../../shared/statuses.ts'
import { systemActor } from '../../../kernel/auth/actor.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { actingAs, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { lockComplaint, rememberHandler } from '../../complaints/commands/lock-complaint.ts'
import { requireSpeaker, type Spoken } from '../../complaints/commands/languages.ts'
import { updateDetails } from '../../complaints/commands/update-details.ts'
import { ownLeadId } from '../../complaints/merges.queries.ts'
import { mayHandle } from '../../complaints/complaints.policy.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { caseOf } from '../case-values.queries.ts'
import { knownOf, openRequestOf } from '../requests.queries.ts'
import { columnOf, requestWords, requireFair, resultOf } from '../requests.rules.ts'
import { endRequest, insertRequest, lockRequest, type RequestRow } from '../requests.store.ts'
import { writeToThem } from './messages.ts'
import { askToRead } from './receive-message.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.informationAsked': {
      requestId: string
      fields: readonly AskableField[]
      again: readonly AskableField[]
    }
    'complaint.informationGiven': { requestId: string; fields: readonly AskableField[] }
    'complaint.informationRequestWithdrawn': { requestId: string }
  }
}

/**
 * Asks the complainant for named fields, in their language and by their way. What is held is shown to them for
 * confirmation; whoever asks for it again says why.
 * @throws Refusal `request.another`, `request.caseClosed`, and those of `requireFair`
 */
export function askForInformation(
  ctx: Ctx,
  { complaintId, fields, words, speaker }: { complaintId: string } & Spoken<BodyOf<typeof askContract>>,
): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    const { complaint, facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    if (!isOpen(complaint.status)) throw new Refusal('request.caseClosed', {}, 409)
    if (words) await requireSpeaker(tx, complaint, speaker)
    const known = await knownOf(tx, complaintId)
    requireFair(fields, known)
    const id = tx.newId()
    const asked = fields.map(({ field, how, reason }) => ({
      field,
      how,
      reason: how === 'again' ? reason : null,
      heldIn: known.find((one) => one.field === field)?.heldIn ?? null,
    }))
    if (!(await insertRequest(tx, { id, complaintId, words, fields: asked })))
      throw new Refusal('request.another', {}, 409)
    await rememberHandler(tx, complaintId)
    const { wordSet } = await organizationOf(tx)
    const t = textIn(complaint.language, wordSet)
    await writeToThem(tx, await caseOf(tx, complaintId), {
      purpose: 'message',
      ...requestWords(t, { asked, words }),
    })
    await recordEvent(tx, {
      type: 'complaint.informationAsked',
      subjectId: complaintId,
      payload: {
        requestId: id,
        fields: fields.map(({ field }) => field),
        again: fields.flatMap(({ field, how }) => (how === 'again' ? [field] : [])),
      },
    })
    return { id }
  })
}

/**
 * What the complainant said goes into the case, whether they said it on their page or to a person. A field that they
 * leave empty is not known to them, and what the case holds stays.
 * @throws Refusal `request.ended`, `request.tooLong`
 */
export function answerRequest(
  ctx: Ctx,
  { requestId, answers }: { requestId: string } & BodyOf<typeof answerContract>,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const request = await lockOpen(tx, requestId)
    const complaintId = await whereToAnswer(tx, request)
    const { complaint, facts } = await lockComplaint(tx, { complaintId })
    if (tx.actor.kind !== 'party') requirePermission(mayHandle(tx.actor, facts))
    const asked = (await openRequestOf(tx, request.complaintId))?.fields ?? []
    const known = new Map((await knownOf(tx, complaintId)).map(({ field, value }) => [field, value]))
    const said = new Map(answers.map(({ field, value }) => [field, value]))
    const results = asked.map(({ field, how }) => {
      const value = said.get(field) ?? null
      if (value !== null && value.length > askableFields[field])
        throw new Refusal('invalidInput', { fields: { [field]: 'field.tooLong' } }, 400)
      return { field, value, result: resultOf({ how }, known.get(field) ?? null, value) }
    })
    const change = Object.fromEntries(
      results.flatMap(({ field, value, result }) => {
        if (value === null) return []
        if (field !== 'product') return [[columnOf[field], value]]
        // The name of a chosen product is not their text; another one in their words stands in its place.
        return result === 'confirmed' ? [] : Object.entries({ productText: value, productId: null })
      }),
    )
    // Complainants change a case only through what they were asked; staff do it in their own name.
    await updateDetails(tx.actor.kind === 'party' ? actingAs(tx, systemActor('requests')) : tx, {
      complaintId,
      version: complaint.version,
      ...change,
    })
    await endRequest(tx, requestId, 'answered', results)
    await recordEvent(tx, {
      type: 'complaint.informationGiven',
      subjectId: complaintId,
      payload: {
        requestId,
        fields: results.flatMap(({ field, result }) => (result === 'unknown' ? [] : [field])),
      },
    })
    if (tx.actor.kind === 'party') await askToRead(tx, complaint)
  })
}

/**
 * What a complainant answers goes into the case that their page shows: where the case on which they were asked goes on
 * in it, it is worked on there.
 */
async function whereToAnswer(tx: Tx, { complaintId }: RequestRow): Promise<string> {
  const { actor } = tx
  if (actor.kind !== 'party' || actor.subjectId === complaintId) return complaintId
  return (await ownLeadId(tx, complaintId)) === actor.subjectId ? actor.subjectId : complaintId
}

/** @throws Refusal `request.ended` */
export function withdrawRequest(ctx: Ctx, { requestId }: { requestId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { complaintId } = await lockOpen(tx, requestId)
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    await endRequest(tx, requestId, 'withdrawn')
    await recordEvent(tx, {
      type: 'complaint.informationRequestWithdrawn',
      subjectId: complaintId,
      payload: { requestId },
    })
  })
}

async function lockOpen(tx: Tx, requestId: string): Promise<RequestRow> {
  const request = await lockRequest(tx, requestId)
  if (!request) throw new Refusal('notFound', {}, 404)
  if (request.endedAt) throw new Refusal('request.ended', {}, 409)
  return request
}
