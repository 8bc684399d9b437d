import { readHome } from '../../../shared/api/desk.ts'
import { findKnown } from '../../../shared/api/callers.ts'
import { caseChoices, deskChoices, readCase } from '../../../shared/api/case.ts'
import { settlingChoices } from '../../../shared/api/first-contact.ts'
import { deskLanguageOf, type DeskLanguage } from '../../../shared/languages.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import {
  complaintFacts,
  involvedIn,
  requireVisible,
  visibleComplaint,
} from '../complaints/complaints.queries.ts'
import { clocksOf } from '../deadlines/deadlines.queries.ts'
import { attachmentsOf } from '../documents/documents.queries.ts'
import { messagesOf } from '../correspondence/correspondence.queries.ts'
import { knownTo } from './callers.queries.ts'
import { readCaseRow, readRelated } from './case.queries.ts'
import { caseViewOf } from './case.rules.ts'
import { choicesFor, choicesOf, settlingChoicesOf } from './choices.queries.ts'
import { homeOf } from './home.queries.ts'

export const deskRoutes: readonly Route[] = [
  api(readHome, 'signedIn', (ctx, { request }) =>
    inRead(ctx, (read) =>
      homeOf(read, requireStaff(ctx.actor), deskLanguageOf(request.headers['accept-language'])),
    ),
  ),
  api(readCase, 'complaint.read', (ctx, { params, request }) =>
    caseFor(ctx, {
      complaintId: params.complaintId,
      language: deskLanguageOf(request.headers['accept-language']),
    }),
  ),
  api(caseChoices, 'complaint.read', (ctx, { params, request }) =>
    inRead(ctx, async (read) => {
      const complaint = await visibleComplaint(read, params.complaintId)
      const language = deskLanguageOf(request.headers['accept-language'])
      return choicesFor(read, { facts: await complaintFacts(read, complaint), language })
    }),
  ),
  api(deskChoices, 'complaint.read', (ctx, { request }) =>
    inRead(ctx, (read) => choicesOf(read, deskLanguageOf(request.headers['accept-language']))),
  ),
  api(findKnown, 'customer.read', (ctx, { body }) => inRead(ctx, (read) => knownTo(read, body))),
  api(settlingChoices, 'complaint.settle', (ctx, { request }) =>
    inRead(ctx, (read) => settlingChoicesOf(read, deskLanguageOf(request.headers['accept-language']))),
  ),
]

/** One case as a person at the desk sees it. One that they may not see answers as if it did not exist. */
const caseFor = (ctx: Ctx, { complaintId, language }: { complaintId: string; language: DeskLanguage }) =>
  inRead(ctx, async (read) => {
    // Asked in one go: none waits for the answer to another.
    const [, row, involved, related, clocks, attachments, messages] = await Promise.all([
      requireVisible(read, complaintId),
      readCaseRow(read, complaintId),
      involvedIn(read, complaintId),
      readRelated(read, complaintId),
      clocksOf(read, complaintId),
      attachmentsOf(read, complaintId),
      messagesOf(read, complaintId),
    ])
    const facts = { ...involved, ...row }
    return caseViewOf({ row, facts, related, clocks, attachments, messages }, { actor: ctx.actor, language })
  })
