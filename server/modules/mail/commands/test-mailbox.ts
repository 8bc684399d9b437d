import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { testMailbox as contract } from '../../../../shared/api/mailboxes.ts'
import { may, requirePermission } from '../../../kernel/auth/permit.ts'
import { inRead, type Ctx } from '../../../kernel/ctx.ts'
import { listImapFolders } from '../../../kernel/imap/imap-folder.ts'
import { imapFailureOf, serverSentence, type ImapFailure } from '../../../kernel/imap/imap-failure.rules.ts'
import { createOutboundGuard } from '../../../kernel/outbound/guard.ts'
import { connectionOf } from '../mailbox.queries.ts'
import { sealedFor } from './mailbox-settings.ts'
import { credentialOf } from './mailbox-tokens.ts'

export type Tested = {
  /** null: mail can be fetched. */
  readonly failure: ImapFailure | null
  readonly serverSaid: string | null
  readonly folders: string[]
}

/** Tries settings without keeping them. @throws Refusal `mailbox.passwordNeeded` and the like; never for what a server does */
export async function testMailbox(
  ctx: Ctx,
  { mailboxId, folder, ...given }: BodyOf<typeof contract>,
): Promise<Tested> {
  requirePermission(may(ctx.actor, 'settings.edit'))
  const before = mailboxId ? await inRead(ctx, (read) => connectionOf(read, mailboxId)) : undefined
  const sealedSecret = sealedFor(ctx, given, before ?? null)
  try {
    const credential = await credentialOf(ctx, { ...given, mailboxId, sealedSecret })
    const guard = createOutboundGuard({ allowPrivate: ctx.machine.config.allowPrivateHosts })
    const folders = await listImapFolders(guard, { ...given, credential })
    const isThere = folders.some((name) => name.toLowerCase() === folder.toLowerCase())
    return { failure: isThere ? null : 'folderMissing', serverSaid: null, folders: folders.slice(0, 200) }
  } catch (error) {
    const parts = error instanceof Error ? error : {}
    return { failure: imapFailureOf(parts), serverSaid: serverSentence(parts), folders: [] }
  }
}
