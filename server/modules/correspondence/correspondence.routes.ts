import { addToMatter as addToMatterContract } from '../../../shared/api/callers.ts'
import * as canned from '../../../shared/api/canned-texts.ts'
import { restrictContact as restrictContract } from '../../../shared/api/conduct.ts'
import { restate as restateContract } from '../../../shared/api/complaints.ts'
import * as contract from '../../../shared/api/correspondence.ts'
import { id } from '../../../shared/api/endpoint.ts'
import * as requests from '../../../shared/api/information-requests.ts'
import { groupReference } from '../../../shared/reference.ts'
import { askOutside as askOutsideContract, listOutside } from '../../../shared/api/outside.ts'
import { splitCase as splitContract } from '../../../shared/api/merging.ts'
import { writeToGroup as writeToGroupContract } from '../../../shared/api/spread.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead, type Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { api, page, type Route } from '../../kernel/http/route.ts'
import { parseMarkdown } from '../../kernel/markdown/parse.ts'
import { markdownToHtml } from '../../kernel/markdown/render.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { caseOf } from './case-values.queries.ts'
import { cannedTextsForCase, cannedTextsOf } from './canned-texts.queries.ts'
import { addToMatter } from './commands/add-to-matter.ts'
import { addCannedText, removeCannedText, saveCannedText } from './commands/canned-texts.ts'
import { askOutside } from './commands/ask-outside.ts'
import { expertsOf } from './outside.queries.ts'
import { markPrinted, recordContact, retryMessage, sendMessage } from './commands/messages.ts'
import { restate } from './commands/restate.ts'
import { restrictAndTell } from './commands/restrict.ts'
import { answerRequest, askForInformation, withdrawRequest } from './commands/requests.ts'
import { splitCase } from './commands/split-case.ts'
import { writeToGroup } from './commands/write-to-group.ts'
import { saveTemplate } from './commands/templates.ts'
import { messageRow, outbox, templatesIn } from './correspondence.queries.ts'
import { draftLetter } from './draft-letter.queries.ts'
import { letterPdf } from './letters.queries.ts'
import { knownOf, requestsOf } from './requests.queries.ts'
import { sampleValues } from './sample-values.rules.ts'
import { fillTemplate, isTemplateKey, unknownPlaceholders } from './texts.rules.ts'

export const correspondenceRoutes: readonly Route[] = [
  api(askOutsideContract, 'complaint.handle', (ctx, { params, body }) =>
    askOutside(ctx, { ...params, ...body }),
  ),
  api(listOutside, 'complaint.read', (ctx, { params }) =>
    inRead(ctx, async (read) => ({ items: await expertsOf(read, params.complaintId) })),
  ),
  api(splitContract, 'complaint.handle', (ctx, { params, body }) => splitCase(ctx, { ...params, ...body })),
  api(restateContract, 'complaint.handle', (ctx, { params, body }) => restate(ctx, { ...params, ...body })),
  api(restrictContract, 'complaint.manage', (ctx, { params, body }) =>
    restrictAndTell(ctx, { ...params, ...body }),
  ),
  api(contract.sendMessage, 'complaint.handle', (ctx, { params, body }) =>
    sendMessage(ctx, { ...params, ...body }),
  ),
  api(contract.recordContact, 'complaint.handle', (ctx, { params, body }) =>
    recordContact(ctx, { ...params, ...body }),
  ),
  api(addToMatterContract, 'complaint.note', (ctx, { params, body }) =>
    addToMatter(ctx, { ...params, ...body }),
  ),
  api(writeToGroupContract, 'complaint.handle', (ctx, { params, body }) =>
    writeToGroup(ctx, { ...params, ...body }),
  ),
  api(requests.readRequests, 'complaint.read', (ctx, { params: { complaintId } }) =>
    inRead(ctx, async (read) => {
      await requireVisible(read, complaintId)
      return { known: await knownOf(read, complaintId), requests: await requestsOf(read, complaintId) }
    }),
  ),
  api(requests.askForInformation, 'complaint.handle', (ctx, { params, body }) =>
    askForInformation(ctx, { ...params, ...body }),
  ),
  api(requests.answerRequest, 'complaint.handle', (ctx, { params, body }) =>
    answerRequest(ctx, { ...params, ...body }),
  ),
  api(requests.withdrawRequest, 'complaint.handle', (ctx, { params }) => withdrawRequest(ctx, params)),
  api(contract.draftLetter, 'complaint.handle', (ctx, { params, query }) =>
    inRead(ctx, async (read) => {
      await requireVisible(read, params.complaintId)
      return draftLetter(read, { ...params, ...query })
    }),
  ),
  api(contract.markPrinted, 'complaint.handle', (ctx, { params }) => markPrinted(ctx, params)),
  api(contract.retryMessage, 'complaint.handle', (ctx, { params, body }) =>
    retryMessage(ctx, { ...params, ...body }),
  ),
  api(contract.listMessages, 'message.read', (ctx, { query }) => inRead(ctx, (read) => outbox(read, query))),
  page('GET', '/api/v1/messages/:messageId/letter.pdf', 'complaint.handle', (ctx, request) =>
    inRead(ctx, (read) => printLetter(read, request.params)),
  ),
  api(contract.listTemplates, 'settings.read', (ctx, { query }) =>
    inRead(ctx, async (read) => ({ items: await templatesIn(read, query.language) })),
  ),
  api(contract.saveTemplate, 'settings.edit', (ctx, { params, body }) =>
    saveTemplate(ctx, { ...params, ...body }),
  ),
  api(canned.listCannedTexts, 'settings.read', (ctx) =>
    inRead(ctx, async (read) => ({
      items: await cannedTextsOf(read, requireStaff(ctx.actor)),
      placeholders: [...canned.cannedPlaceholders],
    })),
  ),
  api(canned.addCannedText, 'settings.read', (ctx, { body }) => addCannedText(ctx, body)),
  api(canned.saveCannedText, 'settings.read', (ctx, { params, body }) =>
    saveCannedText(ctx, { ...params, ...body }),
  ),
  api(canned.removeCannedText, 'settings.read', (ctx, { params, body }) =>
    removeCannedText(ctx, { ...params, ...body }),
  ),
  api(canned.cannedTextsFor, 'complaint.note', (ctx, { params: { complaintId } }) =>
    inRead(ctx, async (read) => {
      await requireVisible(read, complaintId)
      const person = requireStaff(ctx.actor)
      return { items: await cannedTextsForCase(read, { complaintId, person }) }
    }),
  ),
  api(contract.previewTemplate, 'settings.read', (ctx, { body }) =>
    inRead(ctx, async (read) => {
      const { key, language, ...template } = body
      if (!isTemplateKey(key)) throw new Refusal('template.unknown', {}, 404)
      const organization = await organizationOf(read)
      const filled = fillTemplate(template, sampleValues({ language, organization, now: read.now }))
      return {
        subject: filled.subject,
        html: markdownToHtml(parseMarkdown(filled.body)).toString(),
        unknownPlaceholders: unknownPlaceholders(key, template),
      }
    }),
  ),
]

/** A letter of the print queue, or one that went along with a mail. */
async function printLetter(read: Read, params: unknown) {
  const messageId = id.safeParse((params as { messageId?: unknown }).messageId)
  const message = messageId.success ? await messageRow(read, messageId.data) : undefined
  if (!message?.complaintId || !message.hasLetter) throw new Refusal('notFound', {}, 404)
  await requireVisible(read, message.complaintId)
  const complaint = await caseOf(read, message.complaintId)
  return {
    kind: 'content',
    body: await letterPdf(read, { message, complaint }),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${groupReference(complaint.reference)}.pdf"`,
      'cache-control': 'private, no-store',
    },
  } as const
}
