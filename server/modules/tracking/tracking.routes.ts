import type { FastifyRequest } from 'fastify'
import { cleanText } from '../../../shared/api/endpoint.ts'
import { askableFieldNames, askableFields } from '../../../shared/api/information-requests.ts'
import { track, trackProof } from '../../../shared/api/intake.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { groupReference } from '../../../shared/reference.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { networkOf } from '../../kernel/http/network.rules.ts'
import { Refusal } from '../../kernel/errors.ts'
import { downloadHeaders } from '../../kernel/files/file-names.rules.ts'
import { readMultipart } from '../../kernel/files/multipart.ts'
import { openFile } from '../../kernel/files/store.ts'
import { emptyForm, type FieldError, type FormState } from '../../kernel/html/form.ts'
import { readCookie } from '../../kernel/http/cookies.ts'
import { isId } from '../../kernel/ids.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { objectToRestriction } from '../complaints/commands/conduct.ts'
import { caseOf } from '../correspondence/case-values.queries.ts'
import { messageRow } from '../correspondence/correspondence.queries.ts'
import { letterPdf } from '../correspondence/letters.queries.ts'
import { logoPng, storedBytes } from '../documents/documents.queries.ts'
import { receiptDocument } from '../documents/receipt.rules.ts'
import { outsideRoutes, receiptFacts } from '../intake/intake.queries.ts'
import { receiptCookieName, unsealReceipt } from '../intake/receipt.rules.ts'
import { frameFor, portalVisit, type PortalVisit } from '../organization/frame.queries.ts'
import { organizationOf, organizationUrl } from '../organization/organization.queries.ts'
import { entryOf, proofOf, receiptOf } from '../receipts/receipts.queries.ts'
import { checkingOf, fileText, proofFileName } from '../receipts/receipts.rules.ts'
import { askingOf } from '../surveys/surveys.queries.ts'
import { casePage, type Saved } from './pages/case.ts'
import { withdrawPage } from './pages/doors.ts'
import {
  answerDecision,
  askToReopen,
  chooseRemedy,
  giveInformation,
  openSurvey,
  openedByCode,
  sayUnderstood,
  visitWithReceipt,
  withdraw,
  writeMessage,
} from './tracking.commands.ts'
import { openCaseId, remedyRows, trackedCase } from './tracking.queries.ts'
import { caseViewOf, pageVersion, shownFileIds, trackingAnswer } from './tracking.rules.ts'
import { formFields, visitCookie, visitor, visitRoutes } from './visit.routes.ts'

type Opened = {
  readonly ctx: Ctx
  readonly complaintId: string
  readonly visit: PortalVisit
  readonly request: FastifyRequest
}

/** An action of the complainant: POST to the case, then back to it; what failed is shown with everything typed. */
const action = (
  name: string,
  run: (opened: Opened, fields: Record<string, string>) => Promise<Saved | FieldError[]>,
): Route =>
  page('POST', portalPath(`track/case/${name}`), 'party', (ctx, request) =>
    opened(ctx, request, async (open) => {
      const fields = formFields(request)
      return answer(open, fields, () => run(open, fields))
    }),
  )

export const trackingRoutes: readonly Route[] = [
  ...visitRoutes,
  page('GET', portalPath('track/case'), 'party', (ctx, request) =>
    opened(ctx, request, async (open) => {
      const { saved } = request.query as { saved?: Saved }
      return { kind: 'html', html: await caseHtml(open, { saved: saved ?? null, form: emptyForm }) }
    }),
  ),
  action('restatement', async ({ ctx, complaintId }, { understood, correction = '', version = '' }) => {
    if (understood !== 'yes' && understood !== 'no')
      return [{ field: 'understood', code: 'tracking.answerMissing' }]
    if (understood === 'no' && !correction)
      return [{ field: 'correction', code: 'tracking.correctionMissing' }]
    const confirmed = understood === 'yes'
    await sayUnderstood(ctx, {
      complaintId,
      version,
      answer: confirmed ? 'confirmed' : 'corrected',
      correction: correction || null,
    })
    return confirmed ? 'restatementConfirmed' : 'restatementCorrected'
  }),
  action('information', async ({ ctx, complaintId }, { version = '', ...fields }) => {
    const answers = askableFieldNames
      .filter((field) => field in fields)
      .map((field) => ({ field, value: cleanText(fields[field] ?? '') || null }))
    if (answers.every(({ value }) => value === null))
      return [{ field: answers[0]?.field ?? 'main', code: 'tracking.informationMissing' }]
    const long = answers.find(({ field, value }) => (value?.length ?? 0) > askableFields[field])
    if (long)
      return [{ field: long.field, code: 'intake.fieldTooLong', details: { max: askableFields[long.field] } }]
    await giveInformation(ctx, { complaintId, version, answers })
    return 'information'
  }),
  action('remedy', async ({ ctx, complaintId }, { remedy = '', comment = '', version = '' }) => {
    if (!remedy) return [{ field: 'remedy', code: 'tracking.remedyMissing' }]
    await chooseRemedy(ctx, {
      complaintId,
      version,
      remedyId: remedy === 'none' ? null : remedy,
      comment: comment || null,
    })
    return 'remedy'
  }),
  action('answer', async ({ ctx, complaintId }, { answer: given, reason = '', version = '' }) => {
    if (given !== 'accept' && given !== 'refuse' && given !== 'review')
      return [{ field: 'answer', code: 'tracking.answerMissing' }]
    if (given !== 'accept' && !reason) return [{ field: 'reason', code: 'tracking.reasonMissing' }]
    await answerDecision(ctx, { complaintId, version, answer: given, reason: reason || null })
    return ({ accept: 'accepted', refuse: 'refused', review: 'reviewRequested' } as const)[given]
  }),
  action('reopen', async ({ ctx, complaintId }, { reason = '', version = '' }) => {
    if (!reason) return [{ field: 'reason', code: 'tracking.reasonMissing' }]
    await askToReopen(ctx, { complaintId, version, reason })
    return 'reopened'
  }),
  action('objection', async ({ ctx, complaintId }, { objection = '' }) => {
    const words = cleanText(objection)
    if (!words) return [{ field: 'objection', code: 'tracking.reasonMissing' }]
    if (words.length > 5_000)
      return [{ field: 'objection', code: 'intake.fieldTooLong', details: { max: 5_000 } }]
    await objectToRestriction(ctx, { complaintId, words })
    return 'objected'
  }),
  // To the questions about the handling, by a personal link like that of the mail.
  page('POST', portalPath('track/case/survey'), 'party', (ctx, request) =>
    opened(ctx, request, async ({ ctx: own, complaintId, visit: { frame } }) => {
      const secret = await openSurvey(own, { complaintId })
      return { kind: 'redirect', to: portalPaths(frame.base, frame.language).survey(secret) }
    }),
  ),
  page('POST', portalPath('track/case/message'), 'party', (ctx, request) => opened(ctx, request, receive), {
    limit: { max: 30, seconds: 600 },
    bodyLimit: 130 * 1024 * 1024,
  }),
  page('GET', portalPath('track/case/withdraw'), 'party', (ctx, request) =>
    opened(ctx, request, async ({ ctx: own, complaintId, visit }) => {
      const tracked = await inRead(own, (read) => trackedCase(read, complaintId))
      const view = { reference: tracked.complaint.reference, version: pageVersion(tracked), form: emptyForm }
      return { kind: 'html', html: withdrawPage(visit.frame, view) }
    }),
  ),
  action('withdraw', async ({ ctx, complaintId }, { reason = '', version = '' }) => {
    await withdraw(ctx, { complaintId, version, reason: reason || null })
    return 'withdrawn'
  }),
  page('GET', portalPath('track/case/letters/:letterId'), 'party', (ctx, request) =>
    opened(ctx, request, letter),
  ),
  page('GET', portalPath('track/case/receipt.pdf'), 'party', (ctx, request) => opened(ctx, request, receipt)),
  page('GET', portalPath('track/case/proof.json'), 'party', (ctx, request) => opened(ctx, request, proof)),
  page('GET', portalPath('track/case/files/:fileId'), 'party', (ctx, request) =>
    opened(ctx, request, download),
  ),
  api(
    track,
    'public',
    async (ctx, { params, request }) => {
      const complaintId = await openedByHeader(ctx, request, params.reference)
      return inRead(ctx, async (read) => {
        const frame = frameFor(ctx, await organizationOf(read), request)
        return trackingAnswer(await trackedCase(read, await openCaseId(read, complaintId)), frame)
      })
    },
    { limit: { max: 60, seconds: 60 } },
  ),
  api(
    trackProof,
    'public',
    async (ctx, { params, request }) => {
      const complaintId = await openedByHeader(ctx, request, params.reference)
      const found = await inRead(ctx, (read) => proofOf(read, complaintId))
      if (!found) throw new Refusal('notFound', {}, 404)
      return { ...found, entry: { ...found.entry, path: [...found.entry.path] } }
    },
    { limit: { max: 60, seconds: 60 } },
  ),
]

/** The case that a script opens: its reference stands in the address, its access code in a header. */
function openedByHeader(ctx: Ctx, request: FastifyRequest, reference: string): Promise<string> {
  const accessCode = request.headers['x-access-code']
  return openedByCode(ctx, { reference, accessCode: typeof accessCode === 'string' ? accessCode : '' })
}

/**
 * Lets a visitor with a running visit in. Whoever filed a moment ago on this device
 * starts a visit with the receipt they hold; everyone else is asked for reference and code.
 */
async function opened(
  ctx: Ctx,
  request: FastifyRequest,
  show: (open: Opened) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const visit = await portalVisit(ctx, request)
  const paths = portalPaths(visit.frame.base, visit.frame.language)
  const found = await visitor(ctx, request)
  if (found) return show({ ...found, visit, request })
  const sealed = readCookie(ctx.machine.config, request, receiptCookieName)
  const receipt = sealed ? unsealReceipt(ctx.machine.secrets, sealed) : null
  const own = receipt && request.method === 'GET' ? await visitWithReceipt(ctx, receipt) : null
  if (own) return { kind: 'redirect', to: paths.case(), cookies: [visitCookie(own)] }
  return { kind: 'redirect', to: `${paths.track()}?ended=1` }
}

async function caseHtml(
  { ctx, complaintId, visit }: Opened,
  { saved, form }: { saved: Saved | null; form: FormState },
) {
  const { frame, organization } = visit
  return inRead(ctx, async (read) => {
    const tracked = await trackedCase(read, complaintId)
    const answeredOn = tracked.decisions.at(-1)?.sentAt.toISOString().slice(0, 10) ?? null
    const view = caseViewOf(tracked, {
      frame,
      isOnePerson: organization.isOnePerson,
      remedies: await remedyRows(read),
      entry: await entryOf(read, complaintId),
      survey: (await askingOf(read, complaintId)).state,
      outsideRoutes: await outsideRoutes(read, { language: frame.language, untilOn: answeredOn }),
      saved,
      form,
    })
    return casePage(frame, view)
  })
}

/** Runs an action and goes back to the case; what a person must correct comes back with all they typed. */
async function answer(
  open: Opened,
  values: FormState['values'],
  run: () => Promise<Saved | FieldError[]>,
): Promise<PageAnswer> {
  const again = async (errors: FieldError[], status = 400): Promise<PageAnswer> => ({
    kind: 'html',
    status,
    html: await caseHtml(open, { saved: null, form: { values, errors } }),
  })
  try {
    const result = await run()
    if (typeof result !== 'string') return await again(result)
    const { base, language } = open.visit.frame
    return { kind: 'redirect', to: `${portalPaths(base, language).case()}?saved=${result}` }
  } catch (error) {
    // Whatever the case refuses now was possible when the page was made.
    if (error instanceof Refusal && error.status === 409)
      return again([{ field: 'main', code: 'tracking.notNow' }], 409)
    if (error instanceof Refusal && error.code === 'tracking.remedyMissing')
      return again([{ field: 'remedy', code: error.code }])
    throw error
  }
}

async function receive(open: Opened): Promise<PageAnswer> {
  const { ctx, complaintId, request } = open
  const usedBytes = await inRead(ctx, storedBytes)
  const form = await readMultipart(ctx.machine.files, {
    request,
    organizationId: ctx.organizationId,
    usedBytes,
    mayUpload: (bytes) => ctx.machine.publicUploads.take(networkOf(request.ip), bytes, ctx.now),
  })
  const body = [form.fields.message ?? ''].flat()[0]?.trim() ?? ''
  return answer(open, form.fields, async () => {
    if (form.problems.length > 0)
      return form.problems.map(({ code, fieldName, details }) => ({ field: fieldName, code, details }))
    if (!body && form.files.length === 0) return [{ field: 'message', code: 'tracking.messageMissing' }]
    if (body.length > 20_000)
      return [{ field: 'message', code: 'intake.fieldTooLong', details: { max: 20_000 } }]
    await writeMessage(ctx, { complaintId, body: body || null, files: form.files })
    return body ? 'message' : 'files'
  })
}

/** The letter that carried a decision, as it was sent. */
async function letter({ ctx, complaintId, request }: Opened): Promise<PageAnswer> {
  const { letterId } = request.params as { letterId: string }
  if (!isId(letterId)) throw new Refusal('notFound', {}, 404)
  const { body, reference } = await inRead(ctx, async (read) => {
    const message = await messageRow(read, letterId)
    if (message?.complaintId !== complaintId || !message.hasLetter) throw new Refusal('notFound', {}, 404)
    const complaint = await caseOf(read, complaintId)
    return { body: await letterPdf(read, { message, complaint }), reference: complaint.reference }
  })
  return pdf(body, reference)
}

/** The receipt once more; nobody knows the access code any longer, so it is not on it. */
async function receipt({ ctx, complaintId, visit }: Opened): Promise<PageAnswer> {
  const { frame, organization } = visit
  const { timeZone } = frame.organization
  const { facts, signed, url } = await inRead(ctx, async (read) => ({
    facts: await receiptFacts(read, { complaintId, timeZone }),
    signed: await receiptOf(read, complaintId),
    url: await organizationUrl(read),
  }))
  if (!facts) throw new Refusal('notFound', {}, 404)
  const paths = portalPaths(frame.base, frame.language)
  const { reference } = facts
  const document = receiptDocument({
    frame,
    organization,
    facts,
    accessCode: null,
    trackingUrl: `${ctx.machine.config.publicUrl}${paths.track({ reference })}`,
    checking: signed && checkingOf(url, frame.language, signed),
    logoPng: await logoPng(ctx, organization),
  })
  return pdf(await ctx.machine.documents.render(document), reference)
}

/** The proof as a file; on the page again while it is being made. */
async function proof({ ctx, complaintId, visit }: Opened): Promise<PageAnswer> {
  const found = await inRead(ctx, (read) => proofOf(read, complaintId))
  const { base, language } = visit.frame
  if (!found) return { kind: 'redirect', to: portalPaths(base, language).case() }
  return {
    kind: 'content',
    body: fileText(found),
    headers: {
      ...downloadHeaders({
        fileName: proofFileName(found.receipt.reference),
        contentType: 'application/json',
      }),
      'cache-control': 'private, no-store',
    },
  }
}

const pdf = (body: Buffer, reference: string): PageAnswer => ({
  kind: 'content',
  body,
  headers: {
    ...downloadHeaders({ fileName: `${groupReference(reference)}.pdf`, contentType: 'application/pdf' }),
    'cache-control': 'private, no-store',
  },
})

async function download({ ctx, complaintId, request }: Opened): Promise<PageAnswer> {
  const { fileId } = request.params as { fileId: string }
  const tracked = await inRead(ctx, (read) => trackedCase(read, complaintId))
  const file = tracked.files.find((each) => each.id === fileId)
  if (!file || !shownFileIds(tracked).has(file.id)) throw new Refusal('notFound', {}, 404)
  const { stream } = await openFile(ctx.machine.files, { storageKey: file.storageKey })
  return {
    kind: 'content',
    body: stream,
    headers: {
      ...downloadHeaders({ fileName: file.name, contentType: file.contentType }),
      'cache-control': 'private, no-store',
    },
  }
}
