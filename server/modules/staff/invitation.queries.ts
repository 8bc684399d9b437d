import type { Ctx, Read } from '../../kernel/ctx.ts'
import { organizationUrl } from '../organization/organization.queries.ts'
import { sessionToken } from './session.rules.ts'

type Invited = { readonly staffId: string; readonly expiresAt: Date }

/** Made from the installation key, so that a mail can carry the link again although it is kept nowhere. */
export const invitationSecret = (
  { machine, organizationId }: Pick<Ctx, 'machine' | 'organizationId'>,
  { staffId, expiresAt }: Invited,
): string => machine.secrets.sign('invitation', `${organizationId}:${staffId}:${expiresAt.toISOString()}`)

export async function invitationLink(read: Read, invited: Invited): Promise<string> {
  const secret = invitationSecret(read, invited)
  const token = sessionToken({ organizationId: read.organizationId, secret })
  // After the hash, which browsers send to no server and no log.
  return `${await organizationUrl(read)}/desk/invitation#token=${token}`
}

/** Whom an open invitation is for, with its link; null once it was accepted or is too old. */
export async function openInvitation(read: Read, staffId: string) {
  const row = await read.sql
    .selectFrom('invitation')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'invitation.organizationId')
        .onRef('staffMember.id', '=', 'invitation.staffId'),
    )
    .select(['invitation.expiresAt', 'staffMember.email', 'staffMember.name', 'staffMember.language'])
    .where('invitation.organizationId', '=', read.organizationId)
    .where('invitation.staffId', '=', staffId)
    .where('invitation.expiresAt', '>', read.now)
    .where('staffMember.isActive', '=', true)
    .executeTakeFirst()
  return row ? { ...row, link: await invitationLink(read, { staffId, expiresAt: row.expiresAt }) } : null
}

/** Whom the link with this token is for; null when it does not work (any more). */
export async function invitedPerson(read: Read, tokenHash: Buffer): Promise<{ email: string } | null> {
  const row = await read.sql
    .selectFrom('invitation')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'invitation.organizationId')
        .onRef('staffMember.id', '=', 'invitation.staffId'),
    )
    .select('staffMember.email')
    .where('invitation.organizationId', '=', read.organizationId)
    .where('invitation.tokenHash', '=', tokenHash)
    .where('invitation.expiresAt', '>', read.now)
    .where('staffMember.isActive', '=', true)
    .executeTakeFirst()
  return row ?? null
}
