import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { publicActor, systemActor } from '../../kernel/auth/actor.ts'
import { makeCtx } from '../../kernel/ctx.ts'
import { textOfPdf } from '../../kernel/documents/pdf-text.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import type { Language } from '../../../shared/languages.ts'
import { confirmEmail } from '../complaints/commands/access.ts'
import { assignComplaint } from '../complaints/commands/assign.ts'
import { recordComplainantAnswer } from '../complaints/commands/outcome.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'
import { updateDetails } from '../complaints/commands/update-details.ts'
import { assessComplaint, restateComplaint } from '../complaints/commands/understand.ts'
import { correspondenceJobs } from '../correspondence/correspondence.jobs.ts'
import { ensureCalendar } from '../deadlines/calendar.commands.ts'
import { decideComplaint } from './commands/decide.ts'
import { planInvestigation, recordFindings } from './commands/investigate.ts'

let smtp: MailServer
let test: TestMachine
let manager: Staff

before(async () => {
  smtp = await startMailServer()
  test = await testMachine({ SMTP_URL: smtp.url }, { languages: ['en', 'ar', 'tr'] })
  await ensureCalendar(test.ctx())
  manager = await test.staff('complaintsManager', { name: 'Leyla Demir' })
})
after(async () => {
  await test.stop()
  await smtp.stop()
})
beforeEach(() => {
  smtp.mails.length = 0
})

const grounds = 'The log shows that nobody was sent for nine days although you called twice.'

type Case = {
  readonly id: string
  readonly reference: string
  readonly accessCode: string
  readonly email: string
}
let counter = 0

const subjectsTo = ({ email }: Case) =>
  smtp.mails
    .filter(({ to }) => [to].flat()[0]?.value[0]?.address === email)
    .map(({ subject }) => subject?.replace(/ \(?[A-Z0-9-]{14}\)?$/, ''))

/** A complaint on its way to the answer, with everything decided. */
async function decided(language: Language = 'en', now?: Date): Promise<Case> {
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

const row = async <T extends object>(column: string, table: string, where: string, id: string) => {
  const { sql } = await import('kysely')
  const { inRead } = await import('../../kernel/ctx.ts')
  const { rows } = await inRead(test.ctx(), (read) =>
    sql<T>`select ${sql.raw(column)} from ${sql.raw(table)} where ${sql.raw(where)} = ${id}`.execute(
      read.sql,
    ),
  )
  return rows[0]
}
const versionOf = async (id: string) =>
  (await row<{ version: number }>('version', 'complaint', 'id', id))?.version ?? 0
const pointOf = async (id: string) =>
  (await row<{ id: string }>('id', 'complaint_point', 'complaint_id', id))?.id ?? ''
const statusOf = (id: string) =>
  row<{ status: string; outcome: string | null }>('status, outcome', 'complaint', 'id', id)

type Draft = { subject: string; body: string; language: string; channel: string; missing: string[] }

async function draft({ id }: Case): Promise<Draft> {
  const answer = await test.inject({ url: `/api/v1/complaints/${id}/letter?purpose=answer`, as: manager })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<Draft>()
}

const send = async ({ id }: Case, { subject, body }: Pick<Draft, 'subject' | 'body'>) =>
  test.inject({
    method: 'POST',
    url: `/api/v1/complaints/${id}/answer`,
    payload: { version: await versionOf(id), subject, body },
    as: manager,
  })

describe('the answer', () => {
  it('is drafted with every point, its reasons and the routes of review, and lacks nothing', async () => {
    const letter = await draft(await decided())
    assert.deepEqual(letter.missing, [])
    for (const part of [
      'Dear Ada Lindqvist',
      'We agree with you',
      grounds,
      'ask us for a review',
      'Leyla Demir',
    ])
      assert.ok(letter.body.includes(part), `${part} in ${letter.body}`)
    assert.doesNotMatch(letter.body, /\{\{/)
  })

  it('is refused while a required part is missing, and the case stays decided', async () => {
    const filed = await decided()
    const letter = await draft(filed)
    const shortened = letter.body.replace(grounds, 'We are sorry.').replace(/We agree with you[^\n]*/, '')
    const refused = await send(filed, { ...letter, body: shortened })
    assert.equal(refused.statusCode, 422)
    const problem = refused.json<{ code: string; details: { missing: string[] } }>()
    assert.equal(problem.code, 'letter.missingParts')
    assert.deepEqual(problem.details.missing, ['resultOfEveryPoint', 'reasonsOnEveryPoint'])
    assert.equal((await statusOf(filed.id))?.status, 'decided')
    await test.workOff()
    assert.equal(smtp.mails.length, 0)
  })

  it('goes out as a mail with the letter in PDF, in the complainant’s language', async () => {
    const filed = await decided('ar')
    const letter = await draft(filed)
    assert.equal(letter.language, 'ar')
    const sent = await send(filed, letter)
    assert.equal(sent.statusCode, 200, sent.body)
    await test.workOff()
    const [mail] = smtp.mails
    assert.equal(mail?.headers.get('content-language'), 'ar')
    const [pdf] = mail?.attachments ?? []
    assert.equal(pdf?.contentType, 'application/pdf')
    assert.ok(textOfPdf(pdf.content).includes('nine days'))
    assert.ok(!String(mail?.text).includes(grounds), 'reasons stay in the letter')
    assert.equal((await statusOf(filed.id))?.status, 'answered')
  })
})

describe('the page of the case', () => {
  it('has the letter, for its own complainant only', async () => {
    const [filed, other] = [await decided(), await decided()]
    await send(filed, await draft(filed))
    const cookie = await visit(filed)
    const shown = await test.inject({ url: '/en/track/case', headers: { cookie } })
    const [, href = ''] = /href="([^"]*\/track\/case\/letters\/[^"]*)"/.exec(shown.body) ?? []
    const letter = await test.inject({ url: href, headers: { cookie } })
    assert.equal(letter.statusCode, 200, letter.body.slice(0, 300))
    assert.ok(textOfPdf(letter.rawPayload).includes('nine days'))
    const stranger = await test.inject({ url: href, headers: { cookie: await visit(other) } })
    assert.equal(stranger.statusCode, 404)
    const receipt = await test.inject({ url: '/en/track/case/receipt.pdf', headers: { cookie } })
    const text = textOfPdf(receipt.rawPayload)
    assert.ok(text.includes('Receipt') && !text.includes(filed.accessCode))
  })
})

/** Comes in with reference and access code, as a browser does. */
async function visit({ reference, accessCode }: Case): Promise<string> {
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

describe('silence on the answer', () => {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000)
  const follow = async (now: Date) => {
    const job = correspondenceJobs.find(({ name }) => name === 'correspondence.followSilence')
    // Noon in Istanbul: nobody is reminded at night.
    const noon = new Date(`${now.toISOString().slice(0, 10)}T09:00:00Z`)
    const { machine, organizationId } = test
    await job?.run(makeCtx({ machine, organizationId, actor: systemActor('test'), now: noon }), {})
    await test.workOff()
  }

  it('brings one reminder, and the case is closed for it later, told apart from an acceptance', async () => {
    const filed = await decided()
    await send(filed, await draft(filed))
    await test.workOff()
    smtp.mails.length = 0
    await follow(days(5))
    assert.deepEqual(subjectsTo(filed), [])
    await follow(days(20))
    await follow(days(21))
    assert.deepEqual(subjectsTo(filed), ['Do you accept our answer?'])
    await follow(days(40))
    assert.deepEqual(await statusOf(filed.id), { status: 'closed', outcome: 'noResponse' })
    assert.deepEqual(subjectsTo(filed), ['Do you accept our answer?', 'We closed your case'])
  })

  it('never closes a refused decision', async () => {
    const filed = await decided()
    await send(filed, await draft(filed))
    await recordComplainantAnswer(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      answer: 'refused',
      reason: 'That is not enough.',
      wantsReview: false,
      channel: 'phone',
    })
    await follow(days(60))
    await follow(days(80))
    assert.deepEqual(await statusOf(filed.id), { status: 'refused', outcome: null })
  })

  it('is not closed right after a reminder that went out late', async () => {
    const filed = await decided()
    await send(filed, await draft(filed))
    await follow(days(90))
    await follow(days(91))
    assert.equal((await statusOf(filed.id))?.status, 'answered')
  })
})

describe('an answer on paper or by phone', () => {
  type Clock = { metAt: Date | null; startedAt: Date }
  const clocks = async (id: string, key: string) => {
    const { sql } = await import('kysely')
    const { inRead } = await import('../../kernel/ctx.ts')
    const { rows } = await inRead(test.ctx(), (read) =>
      sql<Clock>`select met_at, started_at from clock where subject_id = ${id} and clock_key = ${key}`.execute(
        read.sql,
      ),
    )
    return rows
  }
  const messageOf = async (id: string) =>
    (await row<{ id: string }>('id', 'message', "purpose = 'answer' and complaint_id", id))?.id ?? ''

  async function answeredBy(preferredChannel: 'letter' | 'phone'): Promise<Case> {
    const filed = await decided()
    await updateDetails(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      preferredChannel,
      complainantPhone: '+90 532 111 22 33',
    })
    const sent = await send(filed, await draft(filed))
    assert.equal(sent.statusCode, 200, sent.body)
    assert.equal((await statusOf(filed.id))?.status, 'answered')
    return filed
  }

  it('meets its clock when the letter is posted, and only then awaits what they say', async () => {
    const filed = await answeredBy('letter')
    assert.equal((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    assert.deepEqual(await clocks(filed.id, 'noResponse'), [])
    const posted = await test.inject({
      method: 'POST',
      url: `/api/v1/messages/${await messageOf(filed.id)}/printed`,
      as: manager,
    })
    assert.ok(posted.statusCode < 300, posted.body)
    assert.notEqual((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    assert.equal((await clocks(filed.id, 'noResponse')).length, 1)
  })

  it('meets its clock at the time of the recorded call, once', async () => {
    const filed = await answeredBy('phone')
    assert.equal((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    const happenedAt = new Date()
    for (const summary of ['Told the answer.', 'Told it once more.']) {
      const called = await test.inject({
        method: 'POST',
        url: `/api/v1/complaints/${filed.id}/contacts`,
        payload: { channel: 'phone', direction: 'out', purpose: 'answer', summary, happenedAt },
        as: manager,
      })
      assert.equal(called.statusCode, 201, called.body)
      assert.deepEqual((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, happenedAt)
      assert.deepEqual((await clocks(filed.id, 'noResponse'))[0]?.startedAt, happenedAt)
      assert.equal((await clocks(filed.id, 'noResponse')).length, 1)
    }
  })

  it('meets its clock when the complainant says yes or no before that', async () => {
    const filed = await answeredBy('letter')
    await recordComplainantAnswer(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      answer: 'refused',
      reason: null,
      wantsReview: true,
      channel: 'phone',
    })
    assert.notEqual((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    assert.deepEqual(await clocks(filed.id, 'noResponse'), [])
  })
})
