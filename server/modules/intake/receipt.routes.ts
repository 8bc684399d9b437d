import type { FastifyRequest } from 'fastify'
import QRCode from 'qrcode'
import { groupReference } from '../../../shared/reference.ts'
import { portalPaths } from '../../../shared/portal-paths.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { trustedHtml } from '../../kernel/html/html.ts'
import { readCookie } from '../../kernel/http/cookies.ts'
import { portalPath } from '../../kernel/http/portal-route.ts'
import { page, type Cookie, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import type { Receipt } from '../complaints/commands/record-complaint.ts'
import { receiptDocument } from '../documents/receipt.rules.ts'
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
]

async function keptReceipt(
  ctx: Ctx,
  request: FastifyRequest,
  { frame }: PortalVisit,
): Promise<{ facts: ReceiptFacts; kept: KeptReceipt } | null> {
  const sealed = readCookie(ctx.machine.config, request, receiptCookieName)
  if (!sealed) return null
  const kept = unsealReceipt(ctx.machine.secrets, sealed)
  if (!kept) return null
  const facts = await inRead(ctx, (read) =>
    receiptFacts(read, { complaintId: kept.id, timeZone: frame.organization.timeZone }),
  )
  return facts && { facts, kept }
}

async function receiptPdf(
  ctx: Ctx,
  { frame, organization }: PortalVisit,
  { facts, kept }: { facts: ReceiptFacts; kept: KeptReceipt },
): Promise<PageAnswer> {
  const paths = portalPaths(frame.base, frame.language)
  const document = receiptDocument({
    frame,
    organization,
    facts,
    accessCode: kept.accessCode,
    trackingUrl: `${ctx.machine.config.publicUrl}${paths.track({ reference: facts.reference })}`,
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
