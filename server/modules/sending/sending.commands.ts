import type { BodyOf } from '../../../shared/api/endpoint.ts'
import type {
  OutgoingStep,
  sendNow as sendNowContract,
  startSending as startContract,
} from '../../../shared/api/sending.ts'
import { languageNames, type Language } from '../../../shared/languages.ts'
import { isOpen } from '../../../shared/statuses.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import { requirePermission, requireStaff } from '../../kernel/auth/permit.ts'
import { actingAs, inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { closeComplaint } from '../complaints/commands/close.ts'
import type { ConfirmedSpeaker } from '../complaints/commands/languages.ts'
import { answerEnquiry, considerSuggestion } from '../complaints/commands/other-kinds.ts'
import { lockComplaint } from '../complaints/commands/lock-complaint.ts'
import { mayHandle } from '../complaints/complaints.policy.ts'
import { sendMessage } from '../correspondence/commands/messages.ts'
import { askForInformation } from '../correspondence/commands/requests.ts'
import { whoseTask } from '../correspondence/commands/record-message.ts'
import { restrictAndTell } from '../correspondence/commands/restrict.ts'
import { writeToGroup } from '../correspondence/commands/write-to-group.ts'
import { restate } from '../correspondence/commands/restate.ts'
import { sendAnswer } from '../investigations/commands/send-answer.ts'
import { staffMember } from '../staff/staff.queries.ts'
import { completeTasksOf, openTask } from '../tasks/tasks.commands.ts'
import { dueLater, outgoingAt, zoneOf } from './sending.queries.ts'
import {
  deleteOutgoing,
  insertOutgoing,
  insertSpeakers,
  lockOutgoing,
  saveOutgoing,
  type OutgoingRow,
} from './sending.store.ts'
import { doubtAbout, graceMs, instantOf, type LocalTime } from './sending.rules.ts'
import { requireSpeakers, speakersOf, type Named } from './speakers.queries.ts'
import { withSpeakers } from './speakers.rules.ts'

/** Code of what a colleague sent back to its writer. */
export const wordsRefused = 'sending.wordsRefused'

type ToSend = { readonly complaintId: string } & OutgoingStep
type Speakers = ReadonlyMap<Language, ConfirmedSpeaker>
type Started = { readonly complaintId: string } & BodyOf<typeof startContract>

/**
 * Keeps a step that reaches the complainant and does it in 20 seconds, whatever becomes of the browser; a message
 * waits for a chosen time of the site of its case, if one is named, and any step for the colleagues who are to read
 * its words. It is rehearsed first, so that whoever presses the button hears at once what stands in its way.
 * @throws Refusal `sending.another`, `sending.tooSoon`, `sending.tooFar`, `sending.onlyMessages`,
 * `sending.notASpeaker`, and whatever the step refuses
 */
export async function startSending(
  ctx: Ctx,
  { complaintId, action, input, later, speakers = [] }: Started,
): Promise<{ id: string }> {
  const { id: writerId } = requireStaff(ctx.actor)
  // Another step names the version of the case that it is about: days later that would be another case.
  if (later && action !== 'sendMessage') throw new Refusal('sending.onlyMessages', {}, 400)
  const step = { complaintId, action, input } as ToSend
  const named = await inRead(ctx, (read) => requireSpeakers(read, step, speakers))
  await rehearse(ctx, step, asConfirmed(named))
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId()
    const dueAt = later ? await chosenTime(tx, { complaintId, later }) : new Date(tx.now.getTime() + graceMs)
    const isLater = later !== undefined
    if (isLater) await requireStillOpen(tx, { complaintId })
    const kept = {
      id,
      complaintId,
      writerId,
      action,
      input: JSON.stringify(input),
      startedAt: tx.now,
      dueAt,
      isLater,
      needsSpeaker: named.length > 0,
    }
    if (!(await insertOutgoing(tx, kept))) throw new Refusal('sending.another', {}, 409)
    await insertSpeakers(tx, id, speakers)
    await askSpeakers(tx, { id, complaintId }, named)
    if (!isLater && named.length === 0)
      await tx.machine.jobs.enqueue(tx, 'sending.letGo', { outgoingId: id }, { startAfter: dueAt })
    return { id }
  })
}

/** Each colleague gets a task that opens the words beside what the complainant wrote. */
async function askSpeakers(
  tx: Tx,
  { id, complaintId }: { id: string; complaintId: string },
  named: readonly Named[],
): Promise<void> {
  if (named.length === 0) return
  const { complaint } = await lockComplaint(tx, { complaintId })
  for (const { staffId, language } of named)
    await openTask(tx, {
      kind: 'confirmWords',
      subjectId: complaintId,
      part: `${id} ${language}`,
      titleKey: 'task.confirmWords',
      titleValues: { reference: groupReference(complaint.reference), language: languageNames[language] },
      link: `/words/${id}`,
      assigneeId: staffId,
    })
}

/** Who reads the words, as if they had been found right. */
export const asConfirmed = (named: readonly Named[]): Speakers =>
  new Map(named.map(({ language, staffId, name, isCorrected }) => [language, { staffId, name, isCorrected }]))

type OnItsWay = { readonly id: string; readonly complaintId: string }

/** Ends the tasks of those who were to read words in some languages. */
export async function completeReading(
  tx: Tx,
  { id, complaintId }: OnItsWay,
  languages: readonly Language[],
): Promise<void> {
  for (const language of languages)
    await completeTasksOf(tx, { subjectId: complaintId, kind: 'confirmWords', part: `${id} ${language}` })
}

/** Ends all tasks about something on its way: of those who were to read it, and of its writer. */
export async function completeTasksAbout(tx: Tx, row: OnItsWay): Promise<void> {
  await completeTasksOf(tx, { subjectId: row.complaintId, kind: 'sendingRefused', part: row.id })
  await completeReading(
    tx,
    row,
    (await speakersOf(tx, row.id)).map(({ language }) => language),
  )
}

/** Gives what waits for a chosen time another one. @throws Refusal `sending.gone`, `sending.notLater`, and as `startSending` */
export function moveSending(
  ctx: Ctx,
  { outgoingId, ...later }: { outgoingId: string } & LocalTime,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const row = await lockOwn(tx, outgoingId)
    if (!row.isLater) throw new Refusal('sending.notLater', {}, 409)
    const dueAt = await chosenTime(tx, { complaintId: row.complaintId, later })
    await saveOutgoing(tx, { id: outgoingId, dueAt, refusal: null })
    await completeTasksOf(tx, { subjectId: row.complaintId, kind: 'sendingRefused', part: outgoingId })
  })
}

async function chosenTime(
  tx: Tx,
  { complaintId, later }: { complaintId: string; later: LocalTime },
): Promise<Date> {
  const { complaint } = await lockComplaint(tx, { complaintId })
  const dueAt = instantOf(later, await zoneOf(tx, complaint))
  const doubt = doubtAbout(dueAt, tx.now)
  if (doubt) throw new Refusal(doubt, { fields: { later: doubt } }, 400)
  return dueAt
}

/** Lets go what waited for a chosen time that has come; a job asks every minute, so a change of the time is one row. */
export async function letGoDue(ctx: Ctx): Promise<void> {
  const failures: unknown[] = []
  // One that fails holds up none of those behind it.
  for (const outgoingId of await inRead(ctx, dueLater))
    await letGo(ctx, { outgoingId }).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'messages could not go out at their time')
}

/** Takes back what has not gone out. @returns what it was @throws Refusal `sending.gone`, `sending.notYours` */
export function takeBack(ctx: Ctx, { outgoingId }: { outgoingId: string }): Promise<OutgoingStep> {
  return inTransaction(ctx, async (tx) => {
    const row = await lockOwn(tx, outgoingId)
    await completeTasksAbout(tx, row)
    await deleteOutgoing(tx, outgoingId)
    return stepOf(row)
  })
}

/**
 * Lets it go out at once. What could not go out because the case had changed goes with the version that its writer
 * has before them now, so that a colleague need not read the same words twice.
 * @throws Refusal `sending.gone`, `sending.notYours`, and whatever the step refuses
 */
export function sendNow(
  ctx: Ctx,
  { outgoingId, version }: { outgoingId: string } & NonNullable<BodyOf<typeof sendNowContract>>,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const row = await lockOwn(tx, outgoingId)
    const step = stepOf(row)
    if (row.refusal && version && 'version' in step.input) step.input.version = version
    await goOut(tx, row, step)
  })
}

/**
 * What a job does when the time has come, in the name of its writer. What is refused now, because something changed
 * in these seconds, stays with its words, and the writer gets a task.
 */
export async function letGo(ctx: Ctx, { outgoingId }: { outgoingId: string }): Promise<void> {
  const found = await inRead(ctx, (read) => outgoingAt(read, outgoingId))
  if (!found || found.refusal || found.isHeld || (found.isLater && found.dueAt > ctx.now)) return
  // To spam nothing is sent, and nobody is asked about it; brought back, whoever has the case finds it there.
  if (found.isSetAside)
    return inTransaction(ctx, (tx) => saveOutgoing(tx, { id: outgoingId, refusal: 'sending.setAside' }))
  try {
    const writer = await inRead(ctx, (read) => writerOf(read, found.writerId))
    await inTransaction(actingAs(ctx, writer), async (tx) => {
      const row = await lockOutgoing(tx, outgoingId)
      if (row?.isLater) await requireStillOpen(tx, row)
      if (row) await goOut(tx, row)
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error
    await keepRefused(ctx, { ...found, id: outgoingId, refusal: error.code })
  }
}

/** @throws Refusal `sending.waitsForSpeaker`, `sending.wordsRefused` */
async function goOut(tx: Tx, row: OutgoingRow, step: OutgoingStep = stepOf(row)): Promise<void> {
  if (row.refusal === wordsRefused) throw new Refusal(wordsRefused, {}, 409)
  const speakers = await speakersOf(tx, row.id)
  if (speakers.some(({ confirmedAt }) => confirmedAt === null))
    throw new Refusal('sending.waitsForSpeaker', {}, 409)
  await perform(tx, { complaintId: row.complaintId, ...step }, asConfirmed(speakers))
  await completeTasksAbout(tx, row)
  await deleteOutgoing(tx, row.id)
}

/**
 * Days after it was written, what is closed has been told its end. Rights, closed channels and all else the step asks
 * by itself.
 */
async function requireStillOpen(tx: Tx, { complaintId }: { complaintId: string }): Promise<void> {
  const { complaint } = await lockComplaint(tx, { complaintId })
  if (!isOpen(complaint.status)) throw new Refusal('sending.closedMeanwhile', {}, 409)
}

/** The command behind each step, with the colleagues who read its words. */
async function perform(tx: Tx, { complaintId, ...plain }: ToSend, speakers: Speakers): Promise<unknown> {
  const { complaint } = await lockComplaint(tx, { complaintId })
  const step = withSpeakers(plain, complaint.language, speakers)
  switch (step.action) {
    case 'restate':
      return restate(tx, { complaintId, ...step.input })
    case 'consider':
      return considerSuggestion(tx, { complaintId, ...step.input })
    case 'answerEnquiry':
      return answerEnquiry(tx, { complaintId, ...step.input })
    case 'sendMessage':
      return sendMessage(tx, { complaintId, ...step.input })
    case 'sendAnswer':
      return sendAnswer(tx, { complaintId, ...step.input })
    case 'askForInformation':
      return askForInformation(tx, { complaintId, ...step.input })
    case 'writeToGroup':
      return writeToGroup(tx, { complaintId, ...step.input })
    case 'turnAway':
      return closeComplaint(tx, { complaintId, ...step.input })
    case 'restrict':
      return restrictAndTell(tx, { complaintId, ...step.input })
  }
}

/** Thrown at the end of a rehearsal, so that nothing of it stays. */
class Rehearsed extends Error {}

/** Does a step and takes all of it back. @throws Refusal whatever the step refuses */
export async function rehearse(ctx: Ctx, step: ToSend, speakers: Speakers): Promise<void> {
  try {
    await inTransaction(ctx, async (tx) => {
      await perform(tx, step, speakers)
      throw new Rehearsed()
    })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
  }
}

// The input was checked when it came in, and nobody else writes it.
export const stepOf = ({ action, input }: OutgoingRow): OutgoingStep =>
  ({ action, input: JSON.parse(input) as unknown }) as OutgoingStep

async function lockOwn(tx: Tx, outgoingId: string): Promise<OutgoingRow> {
  const row = await lockOutgoing(tx, outgoingId)
  if (!row) throw new Refusal('sending.gone', {}, 404)
  if (row.writerId === requireStaff(tx.actor).id) return row
  if (!row.isLater && !row.needsSpeaker) throw new Refusal('sending.notYours', {}, 403)
  // Its writer may be away when the time comes.
  const { facts } = await lockComplaint(tx, { complaintId: row.complaintId })
  requirePermission(mayHandle(tx.actor, facts))
  return row
}

/** The writer with the rights of now. @throws Refusal `staff.left` */
export async function writerOf(ctx: Parameters<typeof staffMember>[0], writerId: string): Promise<Actor> {
  const person = await staffMember(ctx, writerId)
  if (!person?.isActive) throw new Refusal('staff.left', {}, 409)
  const { id, name, grants } = person
  return { kind: 'staff', id, name, grants, sessionId: 'outgoing' }
}

type Refused = {
  readonly id: string
  readonly complaintId: string
  readonly writerId: string
  readonly reference: string
  readonly refusal: string
  readonly ownerId: string | null
  readonly siteId: string | null
}

const keepRefused = (
  ctx: Ctx,
  { id, refusal, complaintId, writerId, reference, ...whose }: Refused,
): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    await saveOutgoing(tx, { id, refusal })
    await openTask(tx, {
      kind: 'sendingRefused',
      subjectId: complaintId,
      part: id,
      titleKey: 'task.sendingRefused',
      titleValues: { reference: groupReference(reference) },
      link: `/register/${complaintId}`,
      // Who left reads no tasks.
      ...(refusal === 'staff.left' ? whoseTask(whose) : { assigneeId: writerId }),
    })
  })
