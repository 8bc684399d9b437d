import { systemActor } from '../../kernel/auth/actor.ts'
import { actingAs, inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { readReference } from '../../../shared/reference.ts'
import { readAccessCode } from '../../../shared/access-code.ts'
import { confirmEmail, grantAccess, replaceAccessCode, useAccess } from '../complaints/commands/access.ts'
import { closeComplaint, reopenComplaint } from '../complaints/commands/close.ts'
import { preferRemedy, recordComplainantAnswer } from '../complaints/commands/outcome.ts'
import { answerRestatement } from '../complaints/commands/understand.ts'
import type { AccessKind } from '../complaints/complaints.store.ts'
import { receiveMessage } from '../correspondence/commands/receive-message.ts'
import { answerRequest } from '../correspondence/commands/requests.ts'
import { attachFiles, type FileToAttach } from '../documents/documents.commands.ts'
import { startReview } from '../investigations/commands/review.ts'
import { openCaseId, remedyRows, trackedCase } from './tracking.queries.ts'
import { pageVersion, reopenableUntil } from './tracking.rules.ts'

/** A visitor's key to one case, as the cookie carries it. */
export type Visit = { readonly complaintId: string; readonly secret: string }

/**
 * Opens a case with reference and access code.
 * @throws Refusal `tracking.wrongPair`, the same whichever part is wrong
 */
export function signIn(
  ctx: Ctx,
  { reference, accessCode }: { reference: string; accessCode: string },
): Promise<Visit> {
  return inTransaction(ctx, async (tx) => {
    const complaintId = await openedByCode(tx, { reference, accessCode })
    return { complaintId, secret: await grantAccess(tx, { complaintId, kind: 'session' }) }
  })
}

/** Starts a visit with the receipt that the form left on this device. */
export function visitWithReceipt(
  ctx: Ctx,
  receipt: { id: string; accessCode: string },
): Promise<Visit | null> {
  return inTransaction(ctx, async (tx) => {
    const found = await useAccess(tx, { secret: receipt.accessCode, kinds: ['code'] })
    if (found?.complaintId !== receipt.id) return null
    return {
      complaintId: receipt.id,
      secret: await grantAccess(tx, { complaintId: receipt.id, kind: 'session' }),
    }
  })
}

/** The case that reference and access code open together. */
export async function openedByCode(
  ctx: Ctx,
  { reference, accessCode }: { reference: string; accessCode: string },
): Promise<string> {
  const code = readAccessCode(accessCode)
  const found = code ? await useAccess(ctx, { secret: code, kinds: ['code'] }) : null
  if (!found || found.reference !== readReference(reference)) throw new Refusal('tracking.wrongPair', {}, 403)
  return found.complaintId
}

export type OpenedLink =
  | { readonly opens: 'case'; readonly visit: Visit }
  | { readonly opens: 'confirmEmail' | 'newCode'; readonly complaintId: string }

const linkKinds: readonly AccessKind[] = ['mailLink', 'confirmEmail', 'newCode']

/** What a link in a mail opens; null when it is no longer good. Opening changes nothing but starts a visit. */
export function openLink(ctx: Ctx, { secret }: { secret: string }): Promise<OpenedLink | null> {
  return inTransaction(ctx, async (tx) => {
    const found = await useAccess(tx, { secret, kinds: linkKinds })
    if (!found) return null
    if (found.kind === 'confirmEmail' || found.kind === 'newCode')
      return { opens: found.kind, complaintId: found.complaintId }
    const visit = {
      complaintId: found.complaintId,
      secret: await grantAccess(tx, { complaintId: found.complaintId, kind: 'session' }),
    }
    return { opens: 'case', visit }
  })
}

/** Confirms the address with the secret of the mailed link, and opens nothing: the address may have been mistyped. */
export function confirmByLink(
  ctx: Ctx,
  { secret }: { secret: string },
): Promise<{ complaintId: string; reference: string } | null> {
  return inTransaction(ctx, async (tx) => {
    const found = await useAccess(tx, { secret, kinds: ['confirmEmail'] })
    if (!found) return null
    const { complaintId, reference } = found
    await confirmEmail(asParty(tx, found), { complaintId })
    return { complaintId, reference }
  })
}

/** Gives a new access code to whoever holds the mailed link; the old one dies. */
export function renewCode(
  ctx: Ctx,
  { secret }: { secret: string },
): Promise<{ reference: string; accessCode: string; visit: Visit } | null> {
  return inTransaction(ctx, async (tx) => {
    const found = await useAccess(tx, { secret, kinds: ['newCode'] })
    if (!found) return null
    const { complaintId, reference } = found
    const { accessCode } = await replaceAccessCode(asParty(tx, found), complaintId)
    return {
      reference,
      accessCode,
      visit: { complaintId, secret: await grantAccess(tx, { complaintId, kind: 'session' }) },
    }
  })
}

/** A key to the questions about the handling of an own case; it opens nothing else. */
export const openSurvey = (ctx: Ctx, { complaintId }: { complaintId: string }): Promise<string> =>
  inTransaction(ctx, (tx) => grantAccess(tx, { complaintId, kind: 'survey' }))

const asParty = <C extends Ctx>(
  ctx: C,
  { complaintId, accessId }: { complaintId: string; accessId: string },
): C => actingAs(ctx, { kind: 'party', subjectId: complaintId, accessId })

/** The context of a visitor with a running visit to a case; null when it has ended. */
export async function visitorOf(ctx: Ctx, secret: string): Promise<{ ctx: Ctx; complaintId: string } | null> {
  const found = await useAccess(ctx, { secret, kinds: ['session'] })
  if (!found) return null
  // Whose two cases were merged reads and writes in the one that goes on, for as long as they are one.
  const complaintId = await inRead(ctx, (read) => openCaseId(read, found.complaintId))
  return { ctx: asParty(ctx, { ...found, complaintId }), complaintId }
}

type Act = { readonly complaintId: string; readonly version: string }

/** Runs an action of the complainant if the page they acted on still says what holds. */
function act<T>(ctx: Ctx, { complaintId, version }: Act, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(ctx, async (tx) => {
    if (pageVersion(await trackedCase(tx, complaintId)) !== version)
      throw new Refusal('tracking.notNow', {}, 409)
    return work(tx)
  })
}

export const sayUnderstood = (
  ctx: Ctx,
  { answer, correction, ...on }: Act & { answer: 'confirmed' | 'corrected'; correction: string | null },
) => act(ctx, on, (tx) => answerRestatement(tx, { complaintId: on.complaintId, answer, correction }))

/** Answers what we asked for; each value goes into the case. */
export const giveInformation = (
  ctx: Ctx,
  { answers, ...on }: Act & Pick<Parameters<typeof answerRequest>[1], 'answers'>,
) =>
  act(ctx, on, async (tx) => {
    const { request } = await trackedCase(tx, on.complaintId)
    if (!request) throw new Refusal('tracking.notNow', {}, 409)
    await answerRequest(tx, { requestId: request.id, answers })
  })

export const chooseRemedy = (
  ctx: Ctx,
  { remedyId, comment, ...on }: Act & { remedyId: string | null; comment: string | null },
) =>
  act(ctx, on, async (tx) => {
    if (remedyId) {
      const offered = await remedyRows(tx)
      if (!offered.some(({ id }) => id === remedyId)) throw new Refusal('tracking.remedyMissing')
      await preferRemedy(tx, { complaintId: on.complaintId, remedyId })
    }
    if (comment)
      await receiveMessage(tx, {
        complaintId: on.complaintId,
        channel: 'portal',
        body: comment,
        attachmentIds: [],
      })
  })

/** Accepts, refuses, or asks for a review, which begins at once and waits for a reviewer to be named. */
export const answerDecision = (
  ctx: Ctx,
  { answer, reason, ...on }: Act & { answer: 'accept' | 'refuse' | 'review'; reason: string | null },
) =>
  act(ctx, on, async (tx) => {
    const { complaintId } = on
    const wantsReview = answer === 'review'
    const changed = await recordComplainantAnswer(tx, {
      complaintId,
      answer: answer === 'accept' ? 'accepted' : 'refused',
      reason,
      wantsReview,
      channel: 'web',
    })
    if (wantsReview) {
      await startReview(actingAs(tx, systemActor('tracking')), {
        complaintId,
        version: changed.version,
        reviewerId: null,
        reason: null,
      })
    }
  })

export function writeMessage(
  ctx: Ctx,
  { complaintId, body, files }: { complaintId: string; body: string | null; files: readonly FileToAttach[] },
) {
  return inTransaction(ctx, async (tx) => {
    const attached = await attachFiles(tx, { complaintId, files, from: 'complainant' })
    await receiveMessage(tx, {
      complaintId,
      channel: 'portal',
      body: body ?? '',
      attachmentIds: attached.map((file) => file.id),
    })
  })
}

export const withdraw = (ctx: Ctx, { reason, ...on }: Act & { reason: string | null }) =>
  act(ctx, on, (tx) => closeComplaint(tx, { complaintId: on.complaintId, outcome: 'withdrawn', reason }))

/** Only a case that silence closed, and only for a while. @throws Refusal `tracking.notNow` */
export const askToReopen = (ctx: Ctx, { reason, ...on }: Act & { reason: string }) =>
  act(ctx, on, async (tx) => {
    const { complaintId } = on
    const until = reopenableUntil((await trackedCase(tx, complaintId)).complaint)
    if (!until || until <= tx.now) throw new Refusal('tracking.notNow', {}, 409)
    return reopenComplaint(tx, { complaintId, reason: 'complainantAsks', explanation: reason })
  })
