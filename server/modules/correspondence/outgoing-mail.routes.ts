import * as contract from '../../../shared/api/outgoing-mail.ts'
import { inRead } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { changeMailRules } from './commands/mail-rules.ts'
import {
  addSigningKey,
  beginSigning,
  checkSigningKey,
  endSigning,
  removeSigningKey,
} from './commands/sign-mail.ts'
import { outgoingMail } from './mail-signing.queries.ts'

/** A check asks a server elsewhere. */
const checkLimit = { max: 30, seconds: 600 }

export const outgoingMailRoutes: readonly Route[] = [
  api(contract.readOutgoingMail, 'settings.edit', (ctx) => inRead(ctx, outgoingMail)),
  api(contract.changeMailRules, 'settings.edit', (ctx, { body }) => changeMailRules(ctx, body)),
  api(contract.addSigningKey, 'settings.edit', (ctx) => addSigningKey(ctx), { limit: checkLimit }),
  api(contract.checkSigningKey, 'settings.edit', (ctx, { params }) => checkSigningKey(ctx, params), {
    limit: checkLimit,
  }),
  api(contract.beginSigning, 'settings.edit', (ctx, { params }) => beginSigning(ctx, params), {
    limit: checkLimit,
  }),
  api(contract.endSigning, 'settings.edit', (ctx, { params }) => endSigning(ctx, params)),
  api(contract.removeSigningKey, 'settings.edit', (ctx, { params }) => removeSigningKey(ctx, params)),
]
