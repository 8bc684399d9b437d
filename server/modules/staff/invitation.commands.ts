import type { DeskLanguage } from '../../../shared/languages.ts'
import { mayInPerson, requirePermission } from '../../kernel/auth/permit.ts'
import { hashSecret } from '../../kernel/auth/tokens.ts'
import { inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { linkOf, linkSecret } from './invitation.queries.ts'
import { replaceLink } from './invitation.store.ts'
import { startSession } from './session.commands.ts'
import { useLink } from './link.commands.ts'
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
    const linked = { kind: 'invitation', staffId, expiresAt } as const
    await replaceLink(tx, { ...linked, tokenHash: hashSecret(linkSecret(tx, linked)) })
    await recordEvent(tx, {
      type: 'staff.invited',
      subjectId: staffId,
      payload: { expiresAt: expiresAt.toISOString() },
    })
    return { link: await linkOf(tx, linked), expiresAt }
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
export function acceptInvitation(
  ctx: Ctx,
  { token, password, name, language, userAgent }: AcceptedInvitation,
): Promise<{ token: string; staffId: string }> {
  return useLink(ctx, { kind: 'invitation', token, password, name }, async (tx, { id: staffId, version }) => {
    await updateStaffMember(tx, staffId, { name, language, version: version + 1 })
    const session = await startSession(tx, { staffId, userAgent })
    const { sessionId } = session
    await recordEvent(tx, { type: 'staff.invitationAccepted', subjectId: staffId, payload: { sessionId } })
    return { token: session.token, staffId }
  })
}
