import type { DeskLanguage } from '../../../shared/languages.ts'
import { mayInPerson, requirePermission } from '../../kernel/auth/permit.ts'
import { hashSecret } from '../../kernel/auth/tokens.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { hashNewPassword } from './account.commands.ts'
import { invitationLink, invitationSecret, invitedPerson } from './invitation.queries.ts'
import { replaceInvitation, takeInvitation } from './invitation.store.ts'
import { startSession } from './session.commands.ts'
import { deleteSessions } from './session.store.ts'
import { readSessionToken } from './session.rules.ts'
import { lockStaffMember, updateStaffMember } from './staff.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'staff.invited': { expiresAt: string }
    /** A person who could sign in already was given a new link. */
    'staff.wayBackGiven': Record<string, never>
    'staff.invitationAccepted': { sessionId: string }
  }
}

const invitationHours = 72

/**
 * Gives a person a new link to choose a password with, valid for 72 hours and
 * once; an earlier link dies. Also the way back in for one who forgot theirs.
 * @returns the link, which is kept nowhere
 */
export function giveInvitation(
  ctx: Ctx,
  { staffId }: { staffId: string },
): Promise<{ link: string; expiresAt: Date }> {
  return inTransaction(ctx, async (tx) => {
    const expiresAt = new Date(tx.now.getTime() + invitationHours * 3_600_000)
    const secret = invitationSecret(tx, { staffId, expiresAt })
    await replaceInvitation(tx, { staffId, tokenHash: hashSecret(secret), expiresAt })
    await recordEvent(tx, {
      type: 'staff.invited',
      subjectId: staffId,
      payload: { expiresAt: expiresAt.toISOString() },
    })
    return { link: await invitationLink(tx, { staffId, expiresAt }), expiresAt }
  })
}

/**
 * A new link for somebody who lost theirs or forgot the password. Others are told of it, since whoever has
 * the link can sign in as that person.
 * @throws Refusal `notFound`, `staff.left`
 */
export function renewInvitation(ctx: Ctx, { staffId }: { staffId: string }) {
  return inTransaction(ctx, async (tx) => {
    const person = await lockStaffMember(tx, staffId)
    requirePermission(mayInPerson(tx.actor, 'staff.edit'))
    if (!person) throw new Refusal('notFound', {}, 404)
    if (!person.isActive) throw new Refusal('staff.left', {}, 409)
    if (person.passwordHash !== null)
      await recordEvent(tx, { type: 'staff.wayBackGiven', subjectId: staffId, payload: {} })
    return giveInvitation(tx, { staffId })
  })
}

export type AcceptedInvitation = {
  readonly token: string
  readonly name: string
  readonly password: string
  readonly language: DeskLanguage
  readonly userAgent: string | undefined
}

/**
 * Accepts an invitation: name, password, and a session at once. Sessions from before end.
 * @throws Refusal `invitation.invalid`, `password.tooCommon`
 */
export async function acceptInvitation(
  ctx: Ctx,
  given: AcceptedInvitation,
): Promise<{ token: string; staffId: string }> {
  const credential = readSessionToken(given.token)
  if (credential?.organizationId !== ctx.organizationId) throw invalidInvitation()
  const tokenHash = hashSecret(credential.secret)
  // Hashing a password is dear: it is not done for whoever tries out links.
  const invited = await inRead(ctx, (read) => invitedPerson(read, tokenHash))
  if (!invited) throw invalidInvitation()
  const passwordHash = await hashNewPassword(given.password, [given.name, invited.email])
  return inTransaction(ctx, async (tx) => {
    const invitation = await takeInvitation(tx, tokenHash)
    if (!invitation || invitation.expiresAt <= tx.now) throw invalidInvitation()
    const { staffId } = invitation
    const person = await lockStaffMember(tx, staffId)
    if (!person?.isActive) throw invalidInvitation()
    await updateStaffMember(tx, staffId, {
      name: given.name,
      language: given.language,
      passwordHash,
      version: person.version + 1,
    })
    await deleteSessions(tx, { staffId })
    const { sessionId, token } = await startSession(tx, { staffId, userAgent: given.userAgent })
    await recordEvent(tx, { type: 'staff.invitationAccepted', subjectId: staffId, payload: { sessionId } })
    return { token, staffId }
  })
}

const invalidInvitation = (): Refusal => new Refusal('invitation.invalid', {}, 410)
