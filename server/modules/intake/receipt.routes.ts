import type { FastifyRequest } from 'fastify'
import QRCode from 'qrcode'
import type { SignedReceipt } from '../../../shared/journal/receipt.ts'
import { groupReference } from '../../../shared/reference.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { trustedHtml } from '../../kernel/html/html.ts'
import { readCookie } from '../../kernel/http/cookies.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { page, type Cookie, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import type { Receipt } from '../complaints/commands/record-complaint.ts'
import { receiptDocument } from '../documents/receipt.rules.ts'
import { organizationUrl } from '../organization/organization.queries.ts'
import { receiptOf } from '../receipts/receipts.queries.ts'
import { checkingOf, fileText, receiptFileName } from '../receipts/receipts.rules.ts'
import { portalVisit, type PortalVisit } from '../organization/frame.queries.ts'
import { receiptFacts, type ReceiptFacts } from './intake.queries.ts'
import { receiptPage } from './pages/receipt.ts'
import {
  receiptCookieName,
  receiptKeptSeconds,
  sealReceipt,
  unsealReceipt,
  type KeptReceipt,
} from './receipt.rules.ts'

/** Carries the receipt from the form to its page. */
export const receiptCookie = (ctx: Ctx, receipt: Receipt): Cookie => ({
  name: receiptCookieName,
  value: sealReceipt(ctx.machine.secrets, receipt),
  maxAgeSeconds: receiptKeptSeconds,
})

export const receiptRoutes: readonly Route[] = [
  page('GET', portalPath('receipt'), 'public', async (ctx, request) => {
    const visit = await portalVisit(ctx, request)
    const paths = portalPaths(visit.frame.base, visit.frame.language)
    const found = await keptReceipt(ctx, request, visit)
    if (!found) return { kind: 'redirect', to: paths.track() }
    const { facts, kept } = found
    const trackingUrl = `${ctx.machine.config.publicUrl}${paths.track({ reference: facts.reference })}`
    const html = receiptPage(visit.frame, {
      ...facts,
      accessCode: kept.accessCode,
      qrCode: trustedHtml(await QRCode.toString(trackingUrl, { type: 'svg', margin: 2 })),
      pdfHref: `${paths.receipt()}.pdf`,
      signed: found.signed,
    })
    return { kind: 'html', html }
  }),
  page(
    'GET',
    portalPath('receipt.pdf'),
    'public',
    async (ctx, request) => {
      const visit = await portalVisit(ctx, request)
      const paths = portalPaths(visit.frame.base, visit.frame.language)
      const found = await keptReceipt(ctx, request, visit)
      if (!found) return { kind: 'redirect', to: paths.track() }
      return receiptPdf(ctx, visit, found)
    },
    { limit: { max: 30, seconds: 600 } },
  ),
  page('GET', portalPath('receipt.json'), 'public', async (ctx, request) => {
    const visit = await portalVisit(ctx, request)
    const paths = portalPaths(visit.frame.base, visit.frame.language)
    const found = await keptReceipt(ctx, request, visit)
    if (!found?.signed) return { kind: 'redirect', to: paths.track() }
    return {
      kind: 'content',
      body: fileText(found.signed),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${receiptFileName(found.facts.reference)}"`,
        'cache-control': 'no-store',
      },
    }
  }),
]

type Found = {
  readonly facts: ReceiptFacts
  readonly kept: KeptReceipt
  readonly signed: SignedReceipt | null
}

async function keptReceipt(ctx: Ctx, request: FastifyRequest, { frame }: PortalVisit): Promise<Found | null> {
  const sealed = readCookie(ctx.machine.config, request, receiptCookieName)
  if (!sealed) return null
  const kept = unsealReceipt(ctx.machine.secrets, sealed)
  if (!kept) return null
  const { timeZone } = frame.organization
  return inRead(ctx, async (read) => {
    const facts = await receiptFacts(read, { complaintId: kept.id, timeZone })
    return facts && { facts, kept, signed: await receiptOf(read, kept.id) }
  })
}

async function receiptPdf(
  ctx: Ctx,
  { frame, organization }: PortalVisit,
  { facts, kept, signed }: Found,
): Promise<PageAnswer> {
  const paths = portalPaths(frame.base, frame.language)
  const document = receiptDocument({
    frame,
    organization,
    facts,
    accessCode: kept.accessCode,
    trackingUrl: `${ctx.machine.config.publicUrl}${paths.track({ reference: facts.reference })}`,
    checking: signed && checkingOf(await inRead(ctx, organizationUrl), frame.language, signed),
  })
  return {
    kind: 'content',
    body: await ctx.machine.documents.render(document),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${groupReference(facts.reference)}.pdf"`,
      'cache-control': 'no-store',
    },
  }
}
