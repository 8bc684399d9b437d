import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { nameRepresentative as contract } from '../../../../shared/api/conduct.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { mayHandle } from '../complaints.policy.ts'
import { revokeLinks } from './access.ts'
import { advanceComplaint, lockComplaint } from './lock-complaint.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    /** Whether there is one, on what evidence, and who receives what is written. */
    'complaint.representativeNamed': {
      evidence: 'file' | 'exception' | 'none'
      recipients: 'complainant' | 'representative' | 'both'
    }
  }
}

type Given = { readonly complaintId: string } & BodyOf<typeof contract>

/**
 * Says who speaks for the complainant. What is written about the matter goes to them only on evidence of their
 * authority: a file of the case, or a reason why none is asked for.
 * @throws Refusal `representative.noName`, `representative.noAuthority`, `representative.unreachable`
 */
export function nameRepresentative(ctx: Ctx, { complaintId, version, ...given }: Given) {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockComplaint(tx, { complaintId, version })
    requirePermission(mayHandle(tx.actor, locked.facts))
    requireReceiving(given)
    const { attachmentId = null, exception } = given
    const { authorityAttachmentId, authorityException, authorityAt, authorityBy } = locked.complaint
    const isEvident = Boolean(given.name && (attachmentId ?? exception))
    const isSame = authorityAttachmentId === attachmentId && authorityException === exception
    const { representativeName, representativeEmail, recipients } = locked.complaint
    const isOther =
      representativeName !== (given.name ?? null) ||
      representativeEmail !== (given.email ?? null) ||
      recipients !== given.recipients ||
      !isEvident
    // Whoever spoke for them until now must not go on with the links in the mails that they got.
    if (recipients !== 'complainant' && isOther) await revokeLinks(tx, complaintId)
    const changed = await advanceComplaint(tx, locked, {
      representativeName: given.name,
      representativeRole: given.role,
      representativeEmail: given.email ?? null,
      representativePhone: given.phone,
      representativeAddress: given.address,
      authorityAttachmentId: isEvident ? attachmentId : null,
      authorityException: isEvident ? exception : null,
      authorityAt: isEvident ? (isSame && authorityAt ? authorityAt : tx.now) : null,
      authorityBy: isEvident ? (isSame && authorityBy ? authorityBy : staffIdOf(tx.actor)) : null,
      recipients: given.recipients,
    })
    await recordEvent(tx, {
      type: 'complaint.representativeNamed',
      subjectId: complaintId,
      payload: {
        evidence: !isEvident ? 'none' : attachmentId ? 'file' : 'exception',
        recipients: given.recipients,
      },
    })
    return changed
  })
}

function requireReceiving({
  name,
  email,
  phone,
  address,
  attachmentId,
  exception,
  recipients,
}: Omit<Given, 'complaintId' | 'version'>): void {
  const refuse = (field: string, code: string) => {
    throw new Refusal('invalidInput', { fields: { [field]: code } }, 400)
  }
  if (recipients === 'complainant') return
  if (!name) refuse('name', 'representative.noName')
  if (!attachmentId && !exception) refuse('exception', 'representative.noAuthority')
  if (!email && !phone && !address) refuse('email', 'representative.unreachable')
}
