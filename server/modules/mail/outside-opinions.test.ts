import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { incomingMail } from '../../../test/incoming-mail.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead } from '../../kernel/ctx.ts'
import { closeComplaint } from '../complaints/commands/close.ts'
import { mergeComplaints } from '../complaints/commands/merge.ts'
import { covered } from '../correspondence/outside.rules.ts'
import { trackedCase } from '../tracking/tracking.queries.ts'

let redress: TestMachine
let server: MailServer
let manager: Staff
let cases: Cases
let incoming: ReturnType<typeof incomingMail>
before(async () => {
  server = await startMailServer()
  redress = await testMachine({ SMTP_URL: server.url, MAIL_FROM: 'redress@acme.example' })
  manager = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
  incoming = incomingMail(redress, server)
})
after(async () => {
  await redress.stop()
  await server.stop()
})

let counter = 0

/** A case by mail, with an expert of its own to ask. */
async function matter() {
  const from = `carla.${++counter}@example.org`
  const { complaintId, ours } = await incoming.acknowledged(`Carla Complainant <${from}>`)
  return { id: complaintId ?? '', from, ours, expert: `expert.${counter}@lab.example` }
}
type Matter = Awaited<ReturnType<typeof matter>>

const question = (given: Matter, more: object = {}) => ({
  name: 'Dr. Ines Expert',
  email: given.expert,
  subject: 'A question about boilers',
  body: `Carla Complainant (${given.from}) says the boiler hums. Can that be?`,
  ...more,
})
const ask = (given: Matter, more?: object, as = manager) =>
  cases.act(as, given, 'POST outside-opinions', question(given, more))
const asked = async (given: Matter, more?: object) => {
  const answer = await ask(given, more)
  assert.equal(answer.statusCode, 201, answer.body)
  await redress.workOff()
  const mail = server.mails.findLast(({ to }) => [to].flat()[0]?.text.includes(given.expert))
  assert.ok(mail, 'the expert has a mail')
  return mail
}
const expertsOf = async ({ id }: Matter) =>
  (await redress.inject({ url: `/api/v1/complaints/${id}/outside-opinions`, as: manager })).json<{
    items: { address: string; answeredAt: string | null }[]
  }>().items
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code
const reminders = async ({ id }: Matter) =>
  inRead(redress.ctx(), (read) =>
    read.sql
      .selectFrom('task')
      .select('dueAt')
      .where('subjectId', '=', id)
      .where('kind', '=', 'outsideOpinion')
      .where('doneAt', 'is', null)
      .execute(),
  )

describe('an expert outside', () => {
  test('is asked by mail that covers who the complainant is and leads nowhere, and their answer is for staff alone', async () => {
    const given = await matter()
    const mail = await asked(given, { withNarrative: true, subject: 'The boiler of Carla Complainant' })
    const whole = `${mail.subject}${mail.text}${mail.html}`
    for (const word of ['Carla', 'Complainant', given.from, '/track'])
      assert.ok(!whole.includes(word), `${word} is not told`)
    assert.match(mail.text ?? '', /▇▇▇ .*says the boiler hums/)
    assert.equal(mail.references, undefined)
    const answer = await incoming.send({
      from: given.expert,
      headers: { 'In-Reply-To': mail.messageId ?? '' },
      text: 'A humming boiler is a worn pump.',
    })
    assert.deepEqual([answer.complaintId, answer.standing, answer.messageId], [given.id, 'outside', null])
    assert.ok((await expertsOf(given))[0]?.answeredAt)
    const page = await inRead(redress.ctx(), (read) => trackedCase(read, given.id))
    assert.ok(!JSON.stringify(page).includes('pump') && !JSON.stringify(page).includes('boilers'))
    const { items } = (
      await redress.inject({ url: `/api/v1/complaints/${given.id}/mails`, as: manager })
    ).json<{ items: { standing: string; excerpt: string }[] }>()
    assert.ok(items.some(({ standing, excerpt }) => standing === 'outside' && excerpt.includes('worn pump')))
  })

  test('is told who it is when the writer wants it, and mails to the complainant name no mail of the expert', async () => {
    const given = await matter()
    const mail = await asked(given, { isCovered: false })
    assert.ok(mail.text?.includes('Carla Complainant'))
    const written = { subject: 'News', body: 'We asked somebody.', channel: 'email' }
    const sent = await cases.act(manager, given, 'POST messages', written)
    assert.equal(sent.statusCode, 201, sent.body)
    await redress.workOff()
    const toCarla = server.mails.findLast(({ subject }) => subject === 'News')
    assert.ok(toCarla && ![toCarla.references].flat().includes(mail.messageId ?? ''))
  })

  test('who writes with the mark from another address stays unverified, and a forged sender too', async () => {
    const given = await matter()
    const { messageId = '' } = await asked(given)
    const headers = { 'In-Reply-To': messageId }
    const other = await incoming.send({ from: 'ines@home.example', headers })
    assert.deepEqual([other.complaintId, other.standing], [given.id, 'unverified'])
    const checked = 'mx.acme.example; dmarc=fail header.from=lab.example'
    const forged = await incoming.send({
      from: given.expert,
      headers: { ...headers, 'Authentication-Results': checked },
    })
    assert.equal(forged.standing, 'unverified')
    assert.equal((await expertsOf(given))[0]?.answeredAt, null)
  })

  test('has one thread, is reminded of by a task that an answer or closing ends', async () => {
    const given = await matter()
    const first = await asked(given, { dueOn: '2030-05-01' })
    assert.equal((await reminders(given)).length, 1)
    const again = await asked(given, { subject: 'Once more', dueOn: '2030-06-01' })
    assert.deepEqual([again.references].flat(), [first.messageId])
    assert.equal((await expertsOf(given)).length, 1)
    assert.equal((await reminders(given)).length, 1)
    await incoming.send({ from: given.expert, headers: { 'In-Reply-To': again.messageId ?? '' } })
    assert.equal((await reminders(given)).length, 0)
    await asked(given, { dueOn: '2030-07-01' })
    const other = await matter()
    const { version } = await redress
      .inject({ url: `/api/v1/complaints/${given.id}`, as: manager })
      .then((answer) => answer.json<{ version: number }>())
    await mergeComplaints(redress.ctx(manager), {
      complaintId: given.id,
      version,
      otherId: other.id,
      isOtherPerson: true,
    })
    await redress.workOff()
    assert.equal((await reminders(given)).length, 1, 'a merge ends no waiting')
    await closeComplaint(redress.ctx(manager), {
      complaintId: given.id,
      outcome: 'withdrawn',
      reason: 'Said so.',
    })
    await redress.workOff()
    assert.equal((await reminders(given)).length, 0)
    assert.equal(codeOf(await ask(given)), 'outside.closed')
  })

  test('is nobody who is a party of the case, and gets only what is of this case, by those who handle it', async () => {
    const [given, other] = [await matter(), await matter()]
    assert.equal(codeOf(await ask(given, { email: given.from.toUpperCase() })), 'outside.isParty')
    const foreign = { attachmentIds: [other.id] }
    assert.equal(codeOf(await ask(given, foreign)), 'complaint.splitForeign')
    assert.equal((await ask(given, {}, await redress.staff('auditor'))).statusCode, 403)
  })
})

describe('covering', () => {
  const known = ['Ada M. Lindqvist', 'ada@example.org', '+90 532 123 45 67', 'Harbour Road 7']
  for (const [text, left] of [
    ['Ms LINDQVIST of Harbour Road wrote', 'Ms ▇▇▇ of ▇▇▇ ▇▇▇ wrote'],
    ['mail ada@example.org today', 'mail ▇▇▇ today'],
    ['call +905321234567 or 90 (532) 123-45-67', 'call +▇▇▇ or ▇▇▇'],
    ['Adamant words stay', 'Adamant words stay'],
  ] as const)
    test(`leaves “${left}” of “${text}”`, () => assert.equal(covered(text, known), left))
})
