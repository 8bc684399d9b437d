import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { id } from '../../../shared/api/endpoint.ts'
import * as contract from '../../../shared/api/mail.ts'
import * as spam from '../../../shared/api/set-aside.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { downloadHeaders } from '../../kernel/files/file-names.rules.ts'
import { openFile, pathOf } from '../../kernel/files/store.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { ChildFailure } from '../../kernel/recycled-child.ts'
import { bringCaseBack } from '../complaints/commands/set-aside.ts'
import { setAsideCases } from '../complaints/set-aside.queries.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { acceptMail, blockSender, releaseMail, unblockSender } from './commands/judge-mail.ts'
import { partStream, rawFileOf } from './commands/prepare-mail.ts'
import { markAsSpam } from './commands/spam.ts'
import { blockedAddresses, mailsOfCase, setAsideMails, visibleMail, type Mail } from './mail.queries.ts'

export const mailRoutes: readonly Route[] = [
  api(contract.caseMails, 'complaint.read', (ctx, { params }) =>
    inRead(ctx, async (read) => {
      await requireVisible(read, params.complaintId)
      return mailsOfCase(read, params.complaintId)
    }),
  ),
  api(contract.mailsSetAside, 'complaint.manage', (ctx, { query }) =>
    inRead(ctx, (read) => setAsideMails(read, query)),
  ),
  api(spam.casesSetAside, 'complaint.manage', async (ctx) => inRead(ctx, setAsideCases)),
  api(spam.setCaseAside, 'complaint.manage', (ctx, { params, body }) =>
    markAsSpam(ctx, { ...params, ...body }),
  ),
  api(spam.bringCaseBack, 'complaint.manage', (ctx, { params }) => bringCaseBack(ctx, params)),
  api(contract.readMail, 'complaint.read', async (ctx, { params }) => {
    const mail = await mailFor(ctx, params)
    const { text, to, cc, writtenAt, hasHtml } = await inTime(() =>
      ctx.machine.mailReader.read(rawFileOf(ctx, mail)),
    )
    const addresses = (list: typeof to) => list.map(({ address }) => address)
    return { text, to: addresses(to), cc: addresses(cc), writtenAt, hasHtml }
  }),
  api(contract.acceptMail, 'complaint.handle', (ctx, { params }) => acceptMail(ctx, params)),
  api(contract.releaseMail, 'complaint.manage', (ctx, { params }) => releaseMail(ctx, params)),
  api(contract.blockedSenders, 'complaint.manage', async (ctx) => ({
    items: await inRead(ctx, blockedAddresses),
  })),
  api(contract.blockSender, 'complaint.manage', (ctx, { body }) => blockSender(ctx, body)),
  api(contract.unblockSender, 'complaint.manage', (ctx, { params }) => unblockSender(ctx, params)),
  page('GET', '/api/v1/mails/:mailId/page', 'complaint.read', htmlPage),
  // The mail as it came may hold more than the case shows: for those who handle it.
  page('GET', '/api/v1/mails/:mailId/raw', 'complaint.handle', rawFile),
  page('GET', '/api/v1/mails/:mailId/files/:index', 'complaint.read', partFile),
]

const mailParams = z.object({ mailId: id })

const mailFor = (ctx: Ctx, { mailId }: { mailId: string }): Promise<Mail> => {
  return inRead(ctx, (read) => visibleMail(read, { mailId }))
}

/** @throws Refusal `mail.unreadable` for a mail that takes too long or too much */
async function inTime<T>(reading: () => Promise<T>): Promise<T> {
  try {
    return await reading()
  } catch (cause) {
    if (cause instanceof ChildFailure) throw Object.assign(new Refusal('mail.unreadable', {}, 422), { cause })
    throw cause
  }
}

/** The HTML of a mail, to be shown in a frame of its own: no scripts, no styles, nothing from anywhere. */
async function htmlPage(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const mail = await mailFor(ctx, parse(mailParams, request.params))
  const html = await inTime(() => ctx.machine.mailReader.html(pathOf(ctx.machine.files, mail.storageKey)))
  if (html === null) throw new Refusal('mail.noHtml', {}, 404)
  return {
    kind: 'content',
    body: `<!doctype html><meta charset="utf-8"><title>–</title><body>${html}`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    },
  }
}

async function rawFile(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const mail = await mailFor(ctx, parse(mailParams, request.params))
  const { stream, byteSize } = await openFile(ctx.machine.files, { storageKey: mail.storageKey })
  const headers = downloadHeaders({ fileName: 'mail.eml', contentType: 'message/rfc822' })
  return { kind: 'content', body: stream, headers: { ...headers, 'content-length': String(byteSize) } }
}

/** A file of a mail that is not among the files of the case, such as what somebody unknown sent. */
async function partFile(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const params = parse(mailParams.extend({ index: z.string() }), request.params)
  const mail = await mailFor(ctx, params)
  const part = mail.parts[Number(params.index)]
  if (!part) throw new Refusal('files.missing', {}, 404)
  const headers = downloadHeaders({ fileName: part.name, contentType: part.contentType })
  return { kind: 'content', body: partStream(pathOf(ctx.machine.files, mail.storageKey), part), headers }
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}
