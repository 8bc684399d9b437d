import { sql, type ExpressionBuilder } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { OutgoingStep, readWords } from '../../../shared/api/sending.ts'
import type { Language } from '../../../shared/languages.ts'
import { staffIdOf } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import type { Database } from '../../kernel/db/database.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { ConfirmedSpeaker } from '../complaints/commands/languages.ts'
import { mayConfirmWords, mayHandle } from '../complaints/complaints.policy.ts'
import { complaintFacts, visibleComplaint } from '../complaints/complaints.queries.ts'
import { staffMember } from '../staff/staff.queries.ts'
import type { OutgoingRow } from './sending.store.ts'
import { wordsOf } from './speakers.rules.ts'

/** A colleague who is asked to read the words in a language. */
export type Named = ConfirmedSpeaker & { readonly language: Language }

/**
 * The colleagues whom a writer asks: they work here, have named the language as theirs, may see the case, are not whom
 * it is about, and are not the writer.
 * @throws Refusal `sending.notASpeaker`
 */
export async function requireSpeakers(
  read: Read,
  { complaintId, ...step }: { readonly complaintId: string } & OutgoingStep,
  asked: readonly { language: Language; staffId: string }[],
): Promise<Named[]> {
  if (asked.length === 0) return []
  const complaint = await visibleComplaint(read, complaintId)
  const facts = await complaintFacts(read, complaint)
  const written = new Set(wordsOf(step, complaint.language).map(({ language }) => language))
  const named: Named[] = []
  for (const { language, staffId } of asked) {
    const person = await staffMember(read, staffId)
    const isTwice = named.some((one) => one.language === language)
    if (
      !person?.isActive ||
      isTwice ||
      staffId === staffIdOf(read.actor) ||
      !written.has(language) ||
      !person.languages.includes(language) ||
      !mayConfirmWords(person, facts).allowed
    )
      throw new Refusal('sending.notASpeaker', { fields: { speaker: 'sending.notASpeaker' } }, 422)
    named.push({ language, staffId, name: person.name, isCorrected: false })
  }
  return named
}

type SpeakerOf = Named & { readonly confirmedAt: Date | null }

/** Who reads what is on its way, by its id. */
export async function speakersOfMany(
  read: Read,
  outgoingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SpeakerOf[]>> {
  if (outgoingIds.length === 0) return new Map()
  const rows = await read.sql
    .selectFrom('outgoingSpeaker as s')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.organizationId', '=', 's.organizationId').onRef('m.id', '=', 's.speakerId'),
    )
    .select([
      's.outgoingId',
      's.language',
      's.speakerId as staffId',
      'm.name',
      's.confirmedAt',
      's.isCorrected',
    ])
    .where('s.organizationId', '=', read.organizationId)
    .where('s.outgoingId', 'in', outgoingIds)
    .orderBy('s.language')
    .execute()
  return Map.groupBy(rows, ({ outgoingId }) => outgoingId)
}

/** Who reads one step before it goes; empty for one that needs nobody. */
export const speakersOf = async (read: Read, outgoingId: string): Promise<readonly SpeakerOf[]> =>
  (await speakersOfMany(read, [outgoingId])).get(outgoingId) ?? []

/** Whether a colleague has still to confirm the words of a step. */
export const isHeld = (eb: ExpressionBuilder<Database & { o: OutgoingRow }, 'o'>) =>
  eb.exists(
    eb
      .selectFrom('outgoingSpeaker as s')
      .select(sql.lit(1).as('one'))
      .whereRef('s.organizationId', '=', 'o.organizationId')
      .whereRef('s.outgoingId', '=', 'o.id')
      .where('s.confirmedAt', 'is', null),
  )

/**
 * The words of a step that needs a speaker, beside what the complainant wrote, for its writer, who is to read it and
 * who handles the case.
 * @throws Refusal `sending.gone`, `complaint.notFound`
 */
export async function wordsToRead(read: Read, outgoingId: string): Promise<AnswerGiven<typeof readWords>> {
  const row = await read.sql
    .selectFrom('outgoingStep')
    .selectAll()
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', outgoingId)
    .where('needsSpeaker', '=', true)
    .executeTakeFirst()
  if (!row) throw new Refusal('sending.gone', {}, 404)
  const complaint = await visibleComplaint(read, row.complaintId)
  const me = staffIdOf(read.actor)
  const speakers = new Map((await speakersOf(read, outgoingId)).map((one) => [one.language, one]))
  const isInvolved = row.writerId === me || [...speakers.values()].some(({ staffId }) => staffId === me)
  if (!isInvolved && !mayHandle(read.actor, await complaintFacts(read, complaint)).allowed)
    throw new Refusal('sending.gone', {}, 404)
  // The input was checked when it came in, and nobody else writes it.
  const step = { action: row.action, input: JSON.parse(row.input) as unknown } as OutgoingStep
  return {
    id: row.id,
    complaintId: complaint.id,
    reference: complaint.reference,
    title: complaint.title,
    action: row.action,
    isWriter: row.writerId === me,
    writerName: (await staffMember(read, row.writerId))?.name ?? '',
    startedAt: row.startedAt,
    original: { language: complaint.language, text: complaint.narrative },
    words: wordsOf(step, complaint.language).flatMap((word) => {
      const speaker = speakers.get(word.language)
      if (!speaker) return []
      const isConfirmed = speaker.confirmedAt !== null
      const isMine = speaker.staffId === me && !isConfirmed && row.refusal === null
      return [{ ...word, speaker: speaker.name, isConfirmed, isMine }]
    }),
    refusal: row.refusal,
    speakerWord: row.speakerWord,
  }
}
