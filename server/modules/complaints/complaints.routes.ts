import { findAlike, linkCase, listAlike, tagCase, unlinkCase } from '../../../shared/api/case-links.ts'
import * as merging from '../../../shared/api/merging.ts'
import * as contract from '../../../shared/api/complaints.ts'
import {
  appealRestriction as appealContract,
  nameRepresentative as representativeContract,
  reviewRestriction as reviewContract,
} from '../../../shared/api/conduct.ts'
import * as spread from '../../../shared/api/spread.ts'
import { deskLanguageOf } from '../../../shared/languages.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { inRead } from '../../kernel/ctx.ts'
import { reissueAccessCode } from './commands/access.ts'
import { explainLate as explainLateEndpoint } from '../../../shared/api/rule-packs.ts'
import { addNote } from './commands/add-note.ts'
import { assignComplaint, nameSubjects, setConfidential } from './commands/assign.ts'
import { appealRestriction, reviewRestriction } from './commands/conduct.ts'
import { closeComplaint, convertComplaint, reopenComplaint } from './commands/close.ts'
import { linkComplaint, unlinkComplaint } from './commands/link.ts'
import { mergeComplaints, mergePreview, unmergeComplaint } from './commands/merge.ts'
import { explainLate } from './commands/explain-late.ts'
import { answerEnquiry, considerSuggestion, passOnCompliment } from './commands/other-kinds.ts'
import { recordComplainantAnswer } from './commands/outcome.ts'
import { recordComplaint } from './commands/record-complaint.ts'
import { assessComplaint } from './commands/understand.ts'
import { saveTranslation } from './commands/languages.ts'
import { nameRepresentative } from './commands/representative.ts'
import { addExposure, joinGroup, leaveGroup, removeExposure } from './commands/spread.ts'
import { tagComplaint } from './commands/tag.ts'
import { updateDetails } from './commands/update-details.ts'
import { saveTranslation as translationContract } from '../../../shared/api/translations.ts'
import { requireVisible } from './complaints.queries.ts'
import { alikeOf, alikeTo } from './likeness.queries.ts'
import { spreadOf } from './spread.queries.ts'
import { registerPage } from './register.queries.ts'
import { hitsOf } from './search-hits.queries.ts'
import { registerRowOf } from './register.rules.ts'

export const complaintsRoutes: readonly Route[] = [
  api(contract.listComplaints, 'complaint.read', (ctx, { query, request }) =>
    inRead(ctx, async (read) => {
      const page = await registerPage(read, query)
      const language = deskLanguageOf(request.headers['accept-language'])
      const hits = await hitsOf(read, page, query.q)
      return {
        items: page.items.map((row) => ({ ...registerRowOf(row, language), ...hits.get(row.id) })),
        next: page.next,
        ...(page.alike && { isSimilar: true }),
      }
    }),
  ),
  api(contract.registerComplaint, 'complaint.register', async (ctx, { body }) => {
    const { receivedAt, ...feedback } = body
    const receipt = await recordComplaint(ctx, {
      ...feedback,
      ...(receivedAt ? { receivedAt: new Date(receivedAt) } : {}),
    })
    return { id: receipt.id, reference: receipt.reference, accessCode: receipt.accessCode }
  }),
  api(contract.updateDetails, 'complaint.handle', (ctx, { params, body }) =>
    updateDetails(ctx, { ...params, ...body }),
  ),
  api(contract.assess, 'complaint.handle', (ctx, { params, body }) =>
    assessComplaint(ctx, { ...params, ...body }),
  ),
  api(contract.assign, 'complaint.assign', (ctx, { params, body }) =>
    assignComplaint(ctx, { ...params, ...body }),
  ),
  api(contract.nameSubjects, 'complaint.handle', (ctx, { params, body }) =>
    nameSubjects(ctx, { ...params, ...body }),
  ),
  api(tagCase, 'complaint.handle', (ctx, { params, body }) => tagComplaint(ctx, { ...params, ...body })),
  api(linkCase, 'complaint.handle', (ctx, { params, body }) => linkComplaint(ctx, { ...params, ...body })),
  api(unlinkCase, 'complaint.handle', (ctx, { params, body }) =>
    unlinkComplaint(ctx, { ...params, ...body }),
  ),
  api(spread.readSpread, 'complaint.read', (ctx, { params: { complaintId } }) =>
    inRead(ctx, async (read) => {
      await requireVisible(read, complaintId)
      return spreadOf(read, complaintId)
    }),
  ),
  api(spread.addExposure, 'complaint.handle', async (ctx, { params, body }) => ({
    id: await addExposure(ctx, { ...params, ...body }),
  })),
  api(spread.removeExposure, 'complaint.handle', (ctx, { params }) => removeExposure(ctx, params)),
  api(spread.joinGroup, 'complaint.handle', async (ctx, { params, body }) => {
    await joinGroup(ctx, { ...params, ...body })
    return { id: body.otherId }
  }),
  api(spread.leaveGroup, 'complaint.handle', (ctx, { params }) => leaveGroup(ctx, params)),
  api(listAlike, 'complaint.read', (ctx, { params: { complaintId } }) =>
    inRead(ctx, async (read) => {
      await requireVisible(read, complaintId)
      return { items: await alikeOf(read, complaintId) }
    }),
  ),
  api(findAlike, 'complaint.read', (ctx, { body }) =>
    inRead(ctx, async (read) => ({ items: await alikeTo(read, body.narrative) })),
  ),
  api(merging.previewMerge, 'complaint.manage', (ctx, { params, query }) =>
    mergePreview(ctx, { ...params, ...query }),
  ),
  api(merging.mergeCases, 'complaint.manage', (ctx, { params, body }) =>
    mergeComplaints(ctx, { ...params, ...body }),
  ),
  api(merging.unmergeCase, 'complaint.manage', (ctx, { params, body }) =>
    unmergeComplaint(ctx, { ...params, ...body }),
  ),
  api(appealContract, 'complaint.handle', (ctx, { params, body }) =>
    appealRestriction(ctx, { ...params, ...body }),
  ),
  api(reviewContract, 'complaint.manage', (ctx, { params, body }) =>
    reviewRestriction(ctx, { ...params, ...body }),
  ),
  api(representativeContract, 'complaint.handle', (ctx, { params, body }) =>
    nameRepresentative(ctx, { ...params, ...body }),
  ),
  api(explainLateEndpoint, 'complaint.handle', (ctx, { params, body }) =>
    explainLate(ctx, { ...params, ...body }),
  ),
  api(translationContract, 'complaint.handle', (ctx, { params, body }) =>
    saveTranslation(ctx, { ...params, ...body }),
  ),
  api(contract.addNote, 'complaint.note', (ctx, { params, body }) => addNote(ctx, { ...params, ...body })),
  api(contract.closeComplaint, 'complaint.handle', (ctx, { params, body }) =>
    closeComplaint(ctx, { ...params, ...body }),
  ),
  api(contract.reopen, 'complaint.manage', (ctx, { params, body }) =>
    reopenComplaint(ctx, { ...params, ...body }),
  ),
  api(contract.convert, 'complaint.handle', (ctx, { params, body }) =>
    convertComplaint(ctx, { ...params, ...body }),
  ),
  api(contract.setConfidential, 'complaint.manage', (ctx, { params, body }) =>
    setConfidential(ctx, { ...params, ...body }),
  ),
  api(contract.reissueAccessCode, 'complaint.handle', (ctx, { params, body }) =>
    reissueAccessCode(ctx, { ...params, ...body }),
  ),
  api(contract.passOn, 'complaint.handle', (ctx, { params, body }) =>
    passOnCompliment(ctx, { ...params, ...body }),
  ),
  api(contract.consider, 'complaint.handle', (ctx, { params, body }) =>
    considerSuggestion(ctx, { ...params, ...body }),
  ),
  api(contract.answerEnquiry, 'complaint.handle', (ctx, { params, body }) =>
    answerEnquiry(ctx, { ...params, ...body }),
  ),
  api(contract.recordComplainantAnswer, 'complaint.handle', (ctx, { params, body }) =>
    recordComplainantAnswer(ctx, { ...params, ...body }),
  ),
]
