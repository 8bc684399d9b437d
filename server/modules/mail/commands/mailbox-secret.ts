import type { Ctx } from '../../../kernel/ctx.ts'
import type { MailboxSecret } from '../mailbox-secret.rules.ts'
import type { MailboxConnection } from '../mailbox.store.ts'

export const sealSecret = ({ machine }: Ctx, secret: MailboxSecret): Buffer =>
  machine.secrets.encrypt(JSON.stringify(secret))

export const openSecret = (
  { machine }: Ctx,
  { sealedSecret }: Pick<MailboxConnection, 'sealedSecret'>,
): MailboxSecret => (sealedSecret ? (JSON.parse(machine.secrets.decrypt(sealedSecret)) as MailboxSecret) : {})
