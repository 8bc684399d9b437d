import { hashSecret } from '../../kernel/auth/tokens.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { hashNewPassword } from './account.commands.ts'
import { ownerOfLink } from './invitation.queries.ts'
import { deleteLinks, takeLink, type LinkKind } from './invitation.store.ts'
import { readSessionToken } from './session.rules.ts'
import { deleteSessions } from './session.store.ts'
import { lockStaffMember, updateStaffMember, type StaffMemberRow } from './staff.store.ts'

type UsedLink = {
  readonly kind: LinkKind
  readonly token: string
  readonly password: string
  /** As the person is called from now on; absent: as before. */
  readonly name?: string
}

/**
 * Sets the password of whom a single-use link belongs to, and does what follows in the same transaction. Every
 * session and every other link of the person ends.
 * @throws Refusal `invitation.invalid`, `passwordReset.invalid`, `password.tooCommon`
 */
export async function useLink<T>(
  ctx: Ctx,
  { kind, token, password, name }: UsedLink,
  then: (tx: Tx, person: StaffMemberRow) => Promise<T>,
): Promise<T> {
  const invalid = () => new Refusal(`${kind}.invalid`, {}, 410)
  const credential = readSessionToken(token)
  if (credential?.organizationId !== ctx.organizationId) throw invalid()
  const tokenHash = hashSecret(credential.secret)
  // Hashing a password is dear: it is not done for whoever tries out links.
  const owner = await inRead(ctx, (read) => ownerOfLink(read, { kind, tokenHash }))
  if (!owner) throw invalid()
  const passwordHash = await hashNewPassword(password, [name ?? owner.name, owner.email])
  return inTransaction(ctx, async (tx) => {
    const link = await takeLink(tx, { kind, tokenHash })
    if (!link || link.expiresAt <= tx.now) throw invalid()
    const person = await lockStaffMember(tx, link.staffId)
    if (!person?.isActive) throw invalid()
    await updateStaffMember(tx, person.id, { passwordHash })
    await deleteLinks(tx, person.id)
    await deleteSessions(tx, { staffId: person.id })
    return then(tx, person)
  })
}
