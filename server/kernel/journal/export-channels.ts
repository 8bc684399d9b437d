import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { textIn } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import { Refusal } from '../errors.ts'
import type { Machine } from '../machine.ts'
import type { Ctx } from '../ctx.ts'
import { mailSignature } from '../mail/dkim-keys.ts'
import { layoutMail } from '../mail/mail-layout.ts'
import { createOutboundGuard } from '../outbound/guard.ts'
import { guardedFetch } from '../outbound/guarded-fetch.ts'

/** A checkpoint on its way out. */
export type CheckpointLetter = {
  readonly organizationId: string
  readonly slug: string
  readonly name: string
  readonly language: Language
  readonly size: number
  readonly signedAt: Date
  /** The signed note. */
  readonly text: string
}

/** A way out of the machine. `send` throws, a Refusal where it can say why. */
export type ExportChannel = {
  readonly name: 'folder' | 'mail' | 'webhook'
  /** How often at most. */
  readonly everyMs: number
  send(letter: CheckpointLetter): Promise<void>
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The ways that the operator has set. Somebody's mailbox gets one a day, machines one an hour. */
export function channelsOf(ctx: Ctx): ExportChannel[] {
  const { machine } = ctx
  const { checkpointFolder, checkpointMail, checkpointWebhook } = machine.config
  const channels: ExportChannel[] = []
  if (checkpointFolder)
    channels.push({ name: 'folder', everyMs: hourMs, send: (letter) => toFolder(checkpointFolder, letter) })
  if (checkpointMail)
    channels.push({ name: 'mail', everyMs: dayMs, send: (letter) => byMail(ctx, checkpointMail, letter) })
  if (checkpointWebhook)
    channels.push({
      name: 'webhook',
      everyMs: hourMs,
      send: (letter) => toWebhook(machine, checkpointWebhook, letter),
    })
  return channels
}

/** What a checkpoint's file is called, e.g. `acme-1234.checkpoint.txt`. */
export const checkpointFileName = ({ slug, size }: Pick<CheckpointLetter, 'slug' | 'size'>): string =>
  `${slug}-${size}.checkpoint.txt`

/** Written under another name first: whoever copies the folder at that moment gets a whole file or none. */
async function toFolder(folder: string, letter: CheckpointLetter): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, checkpointFileName(letter))
  const growing = `${file}.${randomBytes(4).toString('hex')}`
  await writeFile(growing, letter.text, { flush: true })
  await rename(growing, file)
}

async function byMail(ctx: Ctx, to: string, letter: CheckpointLetter): Promise<void> {
  const { mailer, config } = ctx.machine
  if (!mailer) throw new Refusal('message.noServer')
  const t = textIn(letter.language)
  const size = new Intl.NumberFormat(letter.language).format(letter.size)
  const values = { organization: letter.name, size }
  const paragraphs = [t('mail.greeting.noName'), t('mail.checkpoint.body', values)]
  const subject = t('mail.checkpoint.subject', values)
  const { html } = layoutMail({
    language: letter.language,
    organization: { name: letter.name, accentColor: '' },
    preheader: '',
    heading: subject,
    paragraphs,
    closing: [letter.text],
    footer: [],
  })
  const outcome = await mailer.send({
    to: { address: to },
    subject,
    text: [...paragraphs, letter.text].join('\n\n'),
    html,
    language: letter.language,
    messageId: `<checkpoint-${letter.organizationId}-${letter.size}@${config.mailFrom.split('@').at(-1) ?? 'localhost'}>`,
    automatic: 'generated',
    fromName: letter.name,
    signature: await mailSignature(ctx),
    attachments: [
      { fileName: checkpointFileName(letter), contentType: 'text/plain', content: Buffer.from(letter.text) },
    ],
  })
  if (outcome.outcome !== 'delivered') throw new Refusal(outcome.reason)
}

async function toWebhook({ config }: Machine, url: string, letter: CheckpointLetter): Promise<void> {
  const guard = createOutboundGuard({ allowPrivate: config.allowPrivateHosts })
  const answer = await guardedFetch(guard, {
    url,
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: letter.text,
    redirect: 'manual',
  })
  if (!answer.ok) throw new Refusal('outbound.notTaken', { status: answer.status })
}
