import * as contract from '../../../shared/api/sending.ts'
import { inRead } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { moveSending, sendNow, startSending, takeBack } from './sending.commands.ts'
import { laterSendings, outgoingOf } from './sending.queries.ts'
import { confirmWords, refuseWords } from './speakers.commands.ts'
import { wordsToRead } from './speakers.queries.ts'

export const sendingRoutes: readonly Route[] = [
  api(contract.startSending, 'complaint.handle', (ctx, { params, body }) =>
    startSending(ctx, { ...params, ...body }),
  ),
  api(contract.listOutgoing, 'complaint.read', (ctx, { params }) =>
    inRead(ctx, async (read) => ({ items: await outgoingOf(read, params.complaintId) })),
  ),
  api(contract.listLater, 'complaint.read', (ctx) =>
    inRead(ctx, async (read) => ({ items: await laterSendings(read) })),
  ),
  api(contract.moveSending, 'complaint.handle', (ctx, { params, body }) =>
    moveSending(ctx, { ...params, ...body }),
  ),
  api(contract.takeBack, 'complaint.handle', (ctx, { params }) => takeBack(ctx, params)),
  api(contract.sendNow, 'complaint.handle', (ctx, { params, body }) => sendNow(ctx, { ...params, ...body })),
  api(contract.readWords, 'complaint.read', (ctx, { params }) =>
    inRead(ctx, (read) => wordsToRead(read, params.outgoingId)),
  ),
  api(contract.confirmWords, 'complaint.read', (ctx, { params, body }) =>
    confirmWords(ctx, { ...params, ...body }),
  ),
  api(contract.refuseWords, 'complaint.read', (ctx, { params, body }) =>
    refuseWords(ctx, { ...params, ...body }),
  ),
]
