import { outgoingStep, type OutgoingStep } from '../../../shared/api/sending.ts'
import type { Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import { requirePermission, requireStaff } from '../../kernel/auth/permit.ts'
import { actingAs, inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { lockComplaint } from '../complaints/commands/lock-complaint.ts'
import { mayConfirmWords } from '../complaints/complaints.policy.ts'
import { notifyStaff, openTask } from '../tasks/tasks.commands.ts'
import {
  asConfirmed,
  completeReading,
  completeTasksAbout,
  rehearse,
  stepOf,
  wordsRefused,
  writerOf,
} from './sending.commands.ts'
import { graceMs } from './sending.rules.ts'
import { lockOutgoing, saveConfirmed, saveOutgoing, type OutgoingRow } from './sending.store.ts'
import { speakersOf } from './speakers.queries.ts'
import { withWords, wordsOf, type Word } from './speakers.rules.ts'

type Corrected = readonly Pick<Word, 'key' | 'text'>[]

/**
 * A colleague says that the words are right in the languages that they were asked for; what they corrected takes the
 * place of what was written, and the writer hears of it. When nobody else has to read it, it goes out in 20 seconds,
 * or at the time that its writer chose.
 * @throws Refusal `sending.gone`, `sending.notToRead`, and `letter.missingParts` for a correction that leaves one out
 */
export async function confirmWords(
  ctx: Ctx,
  { outgoingId, words }: { outgoingId: string; words: Corrected },
): Promise<void> {
  await tryCorrected(ctx, { outgoingId, words })
  await inTransaction(ctx, async (tx) => {
    const { row, mine, language, reference } = await lockToRead(tx, outgoingId)
    const { id: speakerId } = requireStaff(tx.actor)
    const changed = changedWords(stepOf(row), language, mine, words)
    if (changed.length > 0) {
      const { input } = correctedStep(row, language, changed)
      await saveOutgoing(tx, { id: outgoingId, input: JSON.stringify(input) })
    }
    await saveConfirmed(tx, { outgoingId, speakerId, corrected: changed.map((word) => word.language) })
    await completeReading(tx, row, mine)
    if (changed.length > 0) await tellWriter(tx, row, reference)
    const isStillHeld = (await speakersOf(tx, outgoingId)).some(({ confirmedAt }) => confirmedAt === null)
    if (isStillHeld || row.isLater) return
    const dueAt = new Date(tx.now.getTime() + graceMs)
    await saveOutgoing(tx, { id: outgoingId, dueAt })
    await tx.machine.jobs.enqueue(tx, 'sending.letGo', { outgoingId }, { startAfter: dueAt })
  })
}

/** A colleague sends the words back with a word why; they stay where they are, and their writer gets a task. */
export function refuseWords(
  ctx: Ctx,
  { outgoingId, reason }: { outgoingId: string; reason: string },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { row, reference } = await lockToRead(tx, outgoingId)
    await saveOutgoing(tx, { id: outgoingId, refusal: wordsRefused, speakerWord: reason })
    await completeTasksAbout(tx, row)
    await openTask(tx, {
      kind: 'sendingRefused',
      subjectId: row.complaintId,
      part: outgoingId,
      titleKey: 'task.wordsRefused',
      titleValues: { reference: groupReference(reference) },
      link: `/register/${row.complaintId}`,
      assigneeId: row.writerId,
    })
  })
}

/** Locks what waits for the actor. @throws Refusal `sending.gone`, `sending.notToRead`, `complaint.notFound` */
async function lockToRead(tx: Tx, outgoingId: string) {
  const row = await lockOutgoing(tx, outgoingId)
  if (!row?.needsSpeaker) throw new Refusal('sending.gone', {}, 404)
  const person = requireStaff(tx.actor)
  const { complaint, facts } = await lockComplaint(tx, { complaintId: row.complaintId })
  requirePermission(mayConfirmWords(person, facts))
  const mine = (await speakersOf(tx, outgoingId))
    .filter(({ staffId, confirmedAt }) => staffId === person.id && confirmedAt === null)
    .map(({ language }) => language)
  if (mine.length === 0 || row.refusal) throw new Refusal('sending.notToRead', {}, 409)
  return { row, mine, language: complaint.language, reference: complaint.reference }
}

/** What differs from what was written, in the languages of the one who reads. */
function changedWords(
  step: OutgoingStep,
  language: Language,
  mine: readonly Language[],
  words: Corrected,
): Word[] {
  const texts = new Map(words.map(({ key, text }) => [key, text]))
  return wordsOf(step, language).flatMap((word) => {
    const text = texts.get(word.key)
    return mine.includes(word.language) && text !== undefined && text !== word.text ? [{ ...word, text }] : []
  })
}

/** The step with corrected words, as far as its contract takes them. @throws Refusal `invalidInput` */
function correctedStep(row: OutgoingRow, language: Language, changed: readonly Word[]): OutgoingStep {
  const parsed = outgoingStep.safeParse(withWords(stepOf(row), language, changed))
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}

/**
 * A correction that leaves out what a letter must say is refused at once, while its maker is here to mend it. All else
 * that stands in the way is for the writer, when it is to go out.
 */
async function tryCorrected(
  ctx: Ctx,
  { outgoingId, words }: { outgoingId: string; words: Corrected },
): Promise<void> {
  const { row, mine, language, speakers } = await inTransaction(ctx, async (tx) => ({
    ...(await lockToRead(tx, outgoingId)),
    speakers: asConfirmed(await speakersOf(tx, outgoingId)),
  }))
  const changed = changedWords(stepOf(row), language, mine, words)
  if (changed.length === 0) return
  const step = correctedStep(row, language, changed)
  const writer = await inRead(ctx, (read) => writerOf(read, row.writerId))
  await rehearse(actingAs(ctx, writer), { complaintId: row.complaintId, ...step }, speakers).catch(
    (error: unknown) => {
      if (!(error instanceof Refusal) || error.code === 'letter.missingParts') throw error
    },
  )
}

const tellWriter = (tx: Tx, { writerId, complaintId }: OutgoingRow, reference: string): Promise<void> =>
  notifyStaff(tx, {
    staffIds: [writerId],
    notice: {
      occasionId: tx.newId(),
      subjectId: complaintId,
      titleKey: 'notice.wordsCorrected',
      titleValues: { reference: groupReference(reference) },
      link: `/register/${complaintId}`,
    },
  })
