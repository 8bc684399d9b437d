import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { saveTranslation as contract } from '../../../../shared/api/translations.ts'
import type { Language } from '../../../../shared/languages.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { staffMember } from '../../staff/staff.queries.ts'
import { mayHandle } from '../complaints.policy.ts'
import { putTranslation } from '../translations.store.ts'
import { lockComplaint, rememberHandler } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.translated': { language: Language; maker: 'person' | 'machine' }
    /** `speakerId` is the colleague who confirmed the words at their own desk; null for somebody whom the writer named. */
    'complaint.speakerConfirmed': {
      language: Language
      speaker: string
      speakerId: string | null
      isCorrected: boolean
    }
  }
}

/** Puts a translation beside the original, which stays as it is; the maker is named. */
export function saveTranslation(
  ctx: Ctx,
  { complaintId, aboutId = null, ...given }: { complaintId: string } & BodyOf<typeof contract>,
): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    const { facts } = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, facts))
    await rememberHandler(tx, complaintId)
    const madeBy = staffIdOf(tx.actor)
    const id = await putTranslation(tx, { id: tx.newId(), complaintId, aboutId, madeBy, ...given })
    const { language, maker } = given
    await recordEvent(tx, {
      type: 'complaint.translated',
      subjectId: complaintId,
      payload: { language, maker },
    })
    return { id }
  })
}

/** A colleague who has read and confirmed words at their own desk. */
export type ConfirmedSpeaker = {
  readonly staffId: string
  readonly name: string
  /** Whether they corrected the words before. */
  readonly isCorrected: boolean
}

/** The name that a writer typed, of somebody outside, or the colleague who confirmed. */
export type Speaker = string | ConfirmedSpeaker | null | undefined

/** What a contract takes, with a speaker who may be a colleague who confirmed: that no caller can claim. */
export type Spoken<Body> = Omit<Body, 'speaker'> & { readonly speaker?: Speaker }

/**
 * Words in a language that their writer has not named as theirs are read by a named person who speaks it, before
 * they go (4.4, transparency). Who has named no languages is trusted to know.
 * @throws Refusal `message.needsSpeaker`
 */
export async function requireSpeaker(
  tx: Tx,
  { id, language }: { readonly id: string; readonly language: Language },
  speaker: Speaker,
): Promise<void> {
  const writerId = staffIdOf(tx.actor)
  if (speaker) {
    const who =
      typeof speaker === 'string'
        ? { speaker, speakerId: null, isCorrected: false }
        : { speaker: speaker.name, speakerId: speaker.staffId, isCorrected: speaker.isCorrected }
    await recordEvent(tx, {
      type: 'complaint.speakerConfirmed',
      subjectId: id,
      payload: { language, ...who },
    })
    return
  }
  const spoken = writerId ? ((await staffMember(tx, writerId))?.languages ?? []) : []
  if (spoken.length > 0 && !spoken.includes(language))
    throw new Refusal('message.needsSpeaker', { language, fields: { speaker: 'message.needsSpeaker' } }, 422)
}
