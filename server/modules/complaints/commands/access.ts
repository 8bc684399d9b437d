import { randomBytes } from 'node:crypto'
import { makeAccessCode } from '../../../../shared/access-code.ts'
import { readReference } from '../../../../shared/reference.ts'
import { staffIdOf, systemActor } from '../../../kernel/auth/actor.ts'
import { hashSecret, newSecret } from '../../../kernel/auth/tokens.ts'
import { actingAs, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { mayHandle } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import {
  endAccess,
  insertAccess,
  insertNote,
  revokeAccess,
  touchAccess,
  type AccessKind,
} from '../complaints.store.ts'
import { findComplaintId } from '../complaints.queries.ts'
import { findAccess, type FoundAccess } from '../access.queries.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.accessCodeReissued': Record<string, never>
    'complaint.emailConfirmed': Record<string, never>
    'complaint.codeLost': Record<string, never>
  }
}

const hour = 3_600_000

/** How long each kind of key opens its case, in milliseconds; null: until revoked. */
const lifetimes: Record<AccessKind, number | null> = {
  code: null,
  mailLink: 400 * 24 * hour,
  confirmEmail: 14 * 24 * hour,
  newCode: 2 * hour,
  session: 12 * hour,
  survey: 60 * 24 * hour,
}

/**
 * Makes a key to one case: a link in a mail, a confirmation link or a visitor's
 * session. The secret is returned once, with the organization's id before it.
 */
export async function grantAccess(
  tx: Tx,
  { complaintId, kind }: { complaintId: string; kind: Exclude<AccessKind, 'code'> },
): Promise<string> {
  const secret = newSecret(24)
  const lifetime = lifetimes[kind]
  await insertAccess(tx, [
    {
      id: tx.newId(),
      complaintId,
      kind,
      secretHash: hashSecret(secret),
      expiresAt: lifetime === null ? null : new Date(tx.now.getTime() + lifetime),
    },
  ])
  return secret
}

/** Opens a case with a key; the answer for a wrong one is null, whatever is wrong with it. */
export function useAccess(
  ctx: Ctx,
  { secret, kinds }: { secret: string; kinds: readonly AccessKind[] },
): Promise<FoundAccess | null> {
  return inTransaction(ctx, async (tx) => {
    const found = await findAccess(tx, { secret, kinds })
    if (found) await touchAccess(tx, found.accessId)
    return found
  })
}

/** Ends a visit: its key opens nothing any more, wherever it was copied to. */
export function endVisit(ctx: Ctx, { secret }: { secret: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const found = await findAccess(tx, { secret, kinds: ['session'] })
    if (found) await endAccess(tx, found.accessId)
  })
}

/** Reissues a lost access code after a logged check of who asks; the old one and all links made from it die. */
export function reissueAccessCode(
  ctx: Ctx,
  { complaintId, identityCheck }: { complaintId: string; identityCheck: string },
) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    requirePermission(mayHandle(tx.actor, locked.facts))
    await insertNote(tx, { id: tx.newId(), complaintId, writtenBy: staffIdOf(tx.actor), body: identityCheck })
    return replaceAccessCode(tx, complaintId)
  })
}

/** Gives a case a new access code. The caller has made sure of who asks. */
export async function replaceAccessCode(tx: Tx, complaintId: string): Promise<{ accessCode: string }> {
  await revokeAccess(tx, complaintId, ['code', 'mailLink', 'confirmEmail', 'newCode', 'session', 'survey'])
  const accessCode = await addAccessCode(tx, complaintId)
  await recordEvent(tx, { type: 'complaint.accessCodeReissued', subjectId: complaintId, payload: {} })
  return { accessCode }
}

/** One more access code, for someone who was not told the first: it goes out in a printed letter. */
export async function addAccessCode(tx: Tx, complaintId: string): Promise<string> {
  const accessCode = makeAccessCode(randomBytes)
  await insertAccess(tx, [
    {
      id: tx.newId(),
      complaintId,
      kind: 'code',
      secretHash: hashSecret(accessCode),
      expiresAt: null,
    },
  ])
  return accessCode
}

/**
 * Someone lost their code. If reference and address belong together, the event
 * makes correspondence mail a link for a new one; the caller answers the same in any case.
 */
export function reportLostCode(
  ctx: Ctx,
  { reference, email }: { reference: string; email: string },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const stored = readReference(reference)
    const complaintId = stored && (await findComplaintId(tx, stored))
    if (!complaintId) return
    const { complaint } = await lockComplaint(actingAs(tx, systemActor('lostCode')), { complaintId })
    if (complaint.complainantEmail?.toLowerCase() !== email.trim().toLowerCase()) return
    await recordEvent(tx, { type: 'complaint.codeLost', subjectId: complaintId, payload: {} })
  })
}

/** The owner of the mailbox confirms that the address is theirs. Confirming twice changes nothing. */
export function confirmEmail(ctx: Ctx, { complaintId }: { complaintId: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId })
    if (locked.complaint.emailConfirmedAt) return
    await advanceComplaint(tx, locked, { emailConfirmedAt: tx.now })
    await recordEvent(tx, { type: 'complaint.emailConfirmed', subjectId: complaintId, payload: {} })
  })
}

/** Ends every session and mail link of a case, e.g. when its mail address is corrected. */
export const revokeLinks = (tx: Tx, complaintId: string): Promise<void> =>
  revokeAccess(tx, complaintId, ['mailLink', 'confirmEmail', 'newCode', 'session', 'survey'])
