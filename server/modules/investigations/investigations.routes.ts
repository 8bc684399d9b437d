import { sendAnswer as sendAnswerContract } from '../../../shared/api/correspondence.ts'
import {
  registerSettled as registerSettledContract,
  settleComplaint,
} from '../../../shared/api/first-contact.ts'
import * as contract from '../../../shared/api/investigations.ts'
import type { PointResult } from '../../../shared/statuses.ts'
import { inRead } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { recordHearing } from '../complaints/commands/assign.ts'
import { approveDecision, carryOutRemedy, decideComplaint, withdrawDecision } from './commands/decide.ts'
import {
  addEvidence,
  addQuestion,
  answerQuestion,
  planInvestigation,
  recordFindings,
} from './commands/investigate.ts'
import { recordReferralOutcome, referOutside, startReview } from './commands/review.ts'
import { sendAnswer } from './commands/send-answer.ts'
import { registerSettled, settleAtFirstContact } from './commands/settle.ts'
import { likeCasesOf } from './investigations.queries.ts'

export const investigationsRoutes: readonly Route[] = [
  api(contract.planInvestigation, 'complaint.handle', (ctx, { params, body }) =>
    planInvestigation(ctx, { ...params, ...body }),
  ),
  api(contract.addQuestion, 'complaint.handle', (ctx, { params, body }) =>
    addQuestion(ctx, { ...params, ...body }),
  ),
  api(contract.answerQuestion, 'complaint.handle', (ctx, { params, body }) =>
    answerQuestion(ctx, { ...params, ...body }),
  ),
  api(contract.addEvidence, 'complaint.handle', (ctx, { params, body }) =>
    addEvidence(ctx, { ...params, ...body }),
  ),
  api(contract.recordHearing, 'complaint.handle', (ctx, { params, body }) =>
    recordHearing(ctx, { ...params, ...body }),
  ),
  api(contract.recordFindings, 'complaint.handle', (ctx, { params, body }) =>
    recordFindings(ctx, { ...params, ...body }),
  ),
  api(contract.decide, 'complaint.decide', (ctx, { params, body }) =>
    decideComplaint(ctx, { ...params, ...body }),
  ),
  api(contract.approveDecision, 'complaint.decide', (ctx, { params, body }) =>
    approveDecision(ctx, { ...params, ...body }),
  ),
  api(contract.withdrawDecision, 'complaint.decide', (ctx, { params, body }) =>
    withdrawDecision(ctx, { ...params, ...body }),
  ),
  api(sendAnswerContract, 'complaint.handle', (ctx, { params, body }) =>
    sendAnswer(ctx, { ...params, ...body }),
  ),
  api(settleComplaint, 'complaint.settle', (ctx, { params, body }) =>
    settleAtFirstContact(ctx, { ...params, ...body }),
  ),
  api(registerSettledContract, 'complaint.settle', async (ctx, { body }) => {
    const { settlement, receivedAt, ...told } = body
    const feedback = { ...told, ...(receivedAt ? { receivedAt: new Date(receivedAt) } : {}) }
    const { id, reference, accessCode, isClosed } = await registerSettled(ctx, { feedback, settlement })
    return { id, reference, accessCode, isClosed }
  }),
  api(contract.carryOutRemedy, 'complaint.handle', (ctx, { params, body }) =>
    carryOutRemedy(ctx, { ...params, ...body }),
  ),
  api(contract.startReview, 'complaint.assign', (ctx, { params, body }) =>
    startReview(ctx, { ...params, ...body }),
  ),
  api(contract.refer, 'complaint.handle', (ctx, { params, body }) =>
    referOutside(ctx, { ...params, ...body }),
  ),
  api(contract.recordReferralOutcome, 'complaint.manage', (ctx, { params, body }) =>
    recordReferralOutcome(ctx, { ...params, ...body }),
  ),
  api(contract.likeCases, 'complaint.read', (ctx, { params }) =>
    inRead(ctx, async (read) => {
      await requireVisible(read, params.complaintId)
      const cases = await likeCasesOf(read, params.complaintId)
      return {
        items: cases.map(({ sentAt, totalCost, results, ...row }) => ({
          ...row,
          results: results as PointResult[],
          decidedAt: sentAt?.toISOString() ?? '',
          cost: totalCost,
        })),
      }
    }),
  ),
]
