import type { FastifyRequest } from 'fastify'
import { deskChoices, readHome } from '../../../shared/api/desk.ts'
import { useFact as useFactContract } from '../../../shared/api/customer-types.ts'
import { findKnown } from '../../../shared/api/callers.ts'
import { caseChoices, readCase } from '../../../shared/api/case.ts'
import { forgetDraft, saveDraft } from '../../../shared/api/case-work.ts'
import { complaintParams } from '../../../shared/api/complaints.ts'
import { settlingChoices } from '../../../shared/api/first-contact.ts'
import { deskLanguageOf, type DeskLanguage } from '../../../shared/languages.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { liveHeaders } from '../../kernel/http/live-streams.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import {
  complaintFacts,
  involvedIn,
  requireVisible,
  visibleComplaint,
} from '../complaints/complaints.queries.ts'
import { doubtsAbout } from '../complaints/doubts.queries.ts'
import { useFact } from '../customers/types.commands.ts'
import { clocksOf } from '../deadlines/deadlines.queries.ts'
import { attachmentsOf } from '../documents/documents.queries.ts'
import { messagesOf } from '../correspondence/correspondence.queries.ts'
import { knownTo } from './callers.queries.ts'
import { readCaseRow, readLinked, readRelated } from './case.queries.ts'
import { caseViewOf } from './case.rules.ts'
import { choicesFor, choicesOf, settlingChoicesOf } from './choices.queries.ts'
import { forgetOwnDraft, keepDraft } from './drafts.commands.ts'
import { draftsOf } from './drafts.queries.ts'
import { homeOf } from './home.queries.ts'
import { readMerged, readOwnMerge, readSplits } from './merges.queries.ts'
import { watchCase } from './presence.commands.ts'

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
  api(useFactContract, 'complaint.handle', (ctx, { params, body }) =>
    inTransaction(ctx, async (tx) => {
      await requireVisible(tx, body.complaintId)
      await useFact(tx, { ...params, ...body })
    }),
  ),
  api(settlingChoices, 'complaint.settle', (ctx, { request }) =>
    inRead(ctx, (read) => settlingChoicesOf(read, deskLanguageOf(request.headers['accept-language']))),
  ),
  api(saveDraft, 'complaint.read', (ctx, { params, body }) => keepDraft(ctx, { ...params, ...body })),
  api(forgetDraft, 'complaint.read', (ctx, { params }) => forgetOwnDraft(ctx, params)),
  page('GET', '/api/v1/complaints/:complaintId/live', 'complaint.read', live),
]

/** Who else has the case open or writes on it, and that somebody changed it, as server-sent events. */
async function live(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const params = complaintParams.safeParse(request.params)
  if (!params.success) throw invalidInput(params.error)
  return { kind: 'content', body: await watchCase(ctx, params.data), headers: liveHeaders }
}

/** One case as a person at the desk sees it. One that they may not see answers as if it did not exist. */
const caseFor = (ctx: Ctx, { complaintId, language }: { complaintId: string; language: DeskLanguage }) =>
  inRead(ctx, async (read) => {
    // Asked in one go: none waits for the answer to another.
    const [, row, [doubtful], involved, related, linked, clocks, attachments, messages, drafts, ...merging] =
      await Promise.all([
        requireVisible(read, complaintId),
        readCaseRow(read, complaintId),
        doubtsAbout(read, { complaintId }),
        involvedIn(read, complaintId),
        readRelated(read, complaintId),
        readLinked(read, complaintId),
        clocksOf(read, complaintId),
        attachmentsOf(read, complaintId),
        messagesOf(read, complaintId),
        draftsOf(read, complaintId),
        readOwnMerge(read, complaintId),
        readMerged(read, complaintId),
        readSplits(read, complaintId),
      ])
    const facts = { ...involved, ...row }
    const [ownMerge, merged, splits] = merging
    const others = { related, linked, ownMerge, merged, splits }
    const doubts = doubtful?.doubts ?? []
    const material = { row, doubts, facts, ...others, clocks, attachments, messages }
    return { ...caseViewOf(material, { actor: ctx.actor, language }), drafts }
  })
