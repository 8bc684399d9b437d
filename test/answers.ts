import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Language } from '../shared/languages.ts'
import { publicActor } from '../server/kernel/auth/actor.ts'
import { inRead } from '../server/kernel/ctx.ts'
import { confirmEmail } from '../server/modules/complaints/commands/access.ts'
import { assignComplaint } from '../server/modules/complaints/commands/assign.ts'
import { recordComplaint } from '../server/modules/complaints/commands/record-complaint.ts'
import { assessComplaint, restateComplaint } from '../server/modules/complaints/commands/understand.ts'
import { ensureCalendar } from '../server/modules/deadlines/calendar.commands.ts'
import { decideComplaint } from '../server/modules/investigations/commands/decide.ts'
import { planInvestigation, recordFindings } from '../server/modules/investigations/commands/investigate.ts'
import { testMachine, type Staff, type TestMachine } from './harness.ts'
import { startMailServer, type MailServer } from './mail-server.ts'

export let smtp: MailServer
export let test: TestMachine
export let manager: Staff

/** Starts Redress with a mail server, and a manager who answers. */
export async function startAnswers(): Promise<void> {
  smtp = await startMailServer()
  test = await testMachine({ SMTP_URL: smtp.url }, { languages: ['en', 'ar', 'tr'] })
  await ensureCalendar(test.ctx())
  manager = await test.staff('complaintsManager', { name: 'Leyla Demir' })
}

export async function stopAnswers(): Promise<void> {
  await test.stop()
  await smtp.stop()
}

export const grounds = 'The log shows that nobody was sent for nine days although you called twice.'

export type Case = {
  readonly id: string
  readonly reference: string
  readonly accessCode: string
  readonly email: string
}
let counter = 0

export const subjectsTo = ({ email }: Case) =>
  smtp.mails
    .filter(({ to }) => [to].flat()[0]?.value[0]?.address === email)
    .map(({ subject }) => subject?.replace(/ \(?[A-Z0-9-]{14}\)?$/, ''))

/** A complaint on its way to the answer, with everything decided. */
export async function decided(language: Language = 'en', now?: Date): Promise<Case> {
  const email = `ada.${++counter}@example.org`
  const filed = await recordComplaint(test.ctx(publicActor, now), {
    kind: 'complaint',
    channel: 'web',
    language,
    narrative: 'The heating has been cold for nine days and nobody came.',
    contact: { name: 'Ada Lindqvist', email, phone: null, address: 'Harbour Road 7' },
    preferredChannel: 'email',
  })
  const complaintId = filed.id
  const party = { kind: 'party', subjectId: complaintId, accessId: complaintId } as const
  await confirmEmail(test.ctx(party), { complaintId })
  const ctx = test.ctx(manager, now)
  const next = async () => ({ complaintId, version: await versionOf(complaintId) })
  await restateComplaint(ctx, {
    ...(await next()),
    title: 'Cold heating',
    restatement: 'Your heating failed and nobody repaired it.',
    points: ['Nobody repaired the heating'],
  })
  await assessComplaint(ctx, {
    ...(await next()),
    severity: 'medium',
    isSafety: false,
    complexity: 'simple',
    impact: 'one',
    immediateAction: null,
    note: null,
  })
  await assignComplaint(ctx, { ...(await next()), ownerId: manager.actor.id })
  await planInvestigation(ctx, { ...(await next()), depth: 'light', plan: 'Read the log.' })
  await recordFindings(ctx, { ...(await next()), findings: 'Nobody was sent.', cause: null })
  await decideComplaint(ctx, {
    ...(await next()),
    points: [{ pointId: await pointOf(complaintId), result: 'upheld', grounds }],
    isApologyEnough: true,
    apologyReason: 'They asked for no more.',
    remedies: [],
    deviationReason: null,
  })
  await test.workOff()
  smtp.mails.length = 0
  return { ...filed, email }
}

export const row = async <T extends object>(column: string, table: string, where: string, id: string) => {
  const { rows } = await inRead(test.ctx(), (read) =>
    sql<T>`select ${sql.raw(column)} from ${sql.raw(table)} where ${sql.raw(where)} = ${id}`.execute(
      read.sql,
    ),
  )
  return rows[0]
}
export const versionOf = async (id: string) =>
  (await row<{ version: number }>('version', 'complaint', 'id', id))?.version ?? 0
const pointOf = async (id: string) =>
  (await row<{ id: string }>('id', 'complaint_point', 'complaint_id', id))?.id ?? ''
export const statusOf = (id: string) =>
  row<{ status: string; outcome: string | null }>('status, outcome', 'complaint', 'id', id)

type Draft = { subject: string; body: string; language: string; channel: string; missing: string[] }

export async function draft({ id }: Case): Promise<Draft> {
  const answer = await test.inject({ url: `/api/v1/complaints/${id}/letter?purpose=answer`, as: manager })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<Draft>()
}

export const send = async ({ id }: Case, { subject, body }: Pick<Draft, 'subject' | 'body'>) =>
  test.inject({
    method: 'POST',
    url: `/api/v1/complaints/${id}/answer`,
    payload: { version: await versionOf(id), subject, body },
    as: manager,
  })

/** Comes in with reference and access code, as a browser does. */
export async function visit({ reference, accessCode }: Case): Promise<string> {
  const entered = await test.inject({
    method: 'POST',
    url: '/en/track',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    payload: new URLSearchParams({ reference, accessCode }).toString(),
  })
  assert.equal(entered.statusCode, 303, entered.body.slice(0, 300))
  return [entered.headers['set-cookie']]
    .flat()
    .map((each) => String(each).split(';')[0])
    .join('; ')
}
