import type { Ctx, Read } from '../../kernel/ctx.ts'
import { organizationUrl } from '../organization/organization.queries.ts'
import type { LinkKind } from './invitation.store.ts'
import { sessionToken } from './session.rules.ts'

type Linked = { readonly kind: LinkKind; readonly staffId: string; readonly expiresAt: Date }

const pages = { invitation: 'invitation', passwordReset: 'new-password' } as const

/** Made from the installation key, so that a mail can carry the link again although it is kept nowhere. */
export const linkSecret = (
  { machine, organizationId }: Pick<Ctx, 'machine' | 'organizationId'>,
  { kind, staffId, expiresAt }: Linked,
): string => machine.secrets.sign(kind, `${organizationId}:${staffId}:${expiresAt.toISOString()}`)

export async function linkOf(read: Read, linked: Linked): Promise<string> {
  const secret = linkSecret(read, linked)
  const token = sessionToken({ organizationId: read.organizationId, secret })
  // After the hash, which browsers send to no server and no log.
  return `${await organizationUrl(read)}/desk/${pages[linked.kind]}#token=${token}`
}

/** Whom an open link is for, with the link; null once it was used or is too old. */
export async function openLink(read: Read, { kind, staffId }: { kind: LinkKind; staffId: string }) {
  const row = await openLinks(read, kind).where('invitation.staffId', '=', staffId).executeTakeFirst()
  return row ? { ...row, link: await linkOf(read, { kind, staffId, expiresAt: row.expiresAt }) } : null
}

/** Whom the link with this token is for; null when it does not work (any more). */
export async function ownerOfLink(
  read: Read,
  { kind, tokenHash }: { kind: LinkKind; tokenHash: Buffer },
): Promise<{ name: string; email: string } | null> {
  const row = await openLinks(read, kind).where('invitation.tokenHash', '=', tokenHash).executeTakeFirst()
  return row ?? null
}

const openLinks = (read: Read, kind: LinkKind) =>
  read.sql
    .selectFrom('invitation')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'invitation.organizationId')
        .onRef('staffMember.id', '=', 'invitation.staffId'),
    )
    .select(['invitation.expiresAt', 'staffMember.email', 'staffMember.name', 'staffMember.language'])
    .where('invitation.organizationId', '=', read.organizationId)
    .where('invitation.kind', '=', kind)
    .where('invitation.expiresAt', '>', read.now)
    .where('staffMember.isActive', '=', true)
