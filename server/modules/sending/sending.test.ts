import assert from 'node:assert/strict'
import { after, before, beforeEach, test as it } from 'node:test'
import {
  decided,
  draft,
  grounds,
  manager,
  smtp,
  startAnswers,
  statusOf,
  stopAnswers,
  test,
  versionOf,
  type Case,
} from '../../../test/answers.ts'
import type { Staff } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { updateStaffMember } from '../staff/staff.store.ts'
import { letGo, letGoDue } from './sending.commands.ts'
import { instantOf } from './sending.rules.ts'

before(startAnswers)
after(stopAnswers)
beforeEach(() => {
  smtp.mails.length = 0
})

const post = (url: string, payload: object | undefined, as: Staff = manager) =>
  test.inject({ method: 'POST', url: `/api/v1${url}`, as, ...(payload ? { payload } : {}) })
const start = ({ id }: Case, step: object, as?: Staff) => post(`/complaints/${id}/outgoing`, step, as)

type Item = { id: string; isMine: boolean; secondsLeft: number; refusal: string | null }
const onTheWay = async ({ id }: Case, as: Staff = manager) =>
  (await test.inject({ method: 'GET', url: `/api/v1/complaints/${id}/outgoing`, as })).json<{
    items: Item[]
  }>().items
const codeOf = (answer: Awaited<ReturnType<typeof post>>) => answer.json<{ code: string }>().code

const answerOf = async (filed: Case, change: object = {}) => {
  const { subject, body } = await draft(filed)
  return { action: 'sendAnswer', input: { version: await versionOf(filed.id), subject, body, ...change } }
}
const idIn = (answer: Awaited<ReturnType<typeof post>>) => answer.json<{ id: string }>().id

/** The job, as it runs when the seconds are over. */
const timePasses = (outgoingId: string) => letGo(test.ctx(), { outgoingId })

const openTasks = (complaintId: string) =>
  inRead(test.ctx(), (read) =>
    read.sql
      .selectFrom('task')
      .select(['kind', 'assigneeId'])
      .where('subjectId', '=', complaintId)
      .where('kind', '=', 'sendingRefused')
      .where('doneAt', 'is', null)
      .execute(),
  )

it('an answer waits at the server for everybody to see, and goes out by itself when the seconds are over', async () => {
  const filed = await decided()
  const started = await start(filed, await answerOf(filed))
  assert.equal(started.statusCode, 202, started.body)
  const colleague = await test.staff('complaintsManager')
  const [seen] = await onTheWay(filed, colleague)
  assert.equal(seen?.isMine, false)
  assert.ok(seen.secondsLeft > 15 && seen.secondsLeft <= 20)
  await test.workOff()
  assert.equal((await statusOf(filed.id))?.status, 'decided')
  assert.equal(smtp.mails.length, 0)
  const { rows } = await test.machine.db.pool.query<{ seconds: number }>(
    `select extract(epoch from start_after - now())::int as seconds from pgboss.job
     where state = 'created' and data->'payload'->>'outgoingId' = $1`,
    [idIn(started)],
  )
  assert.ok(rows[0] && rows[0].seconds > 10 && rows[0].seconds <= 20)
  await timePasses(idIn(started))
  await timePasses(idIn(started))
  await test.workOff()
  assert.equal((await statusOf(filed.id))?.status, 'answered')
  assert.equal(smtp.mails.filter(({ subject }) => subject).length, 1)
  assert.deepEqual(await onTheWay(filed), [])
})

it('its writer takes it back with its words, nobody else does, and nothing goes out', async () => {
  const filed = await decided()
  const step = await answerOf(filed)
  const id = idIn(await start(filed, step))
  const colleague = await test.staff('complaintsManager')
  assert.equal(codeOf(await post(`/outgoing/${id}/take-back`, undefined, colleague)), 'sending.notYours')
  const back = await post(`/outgoing/${id}/take-back`, undefined)
  assert.deepEqual(back.json(), step)
  await timePasses(id)
  assert.equal((await statusOf(filed.id))?.status, 'decided')
  assert.equal(codeOf(await post(`/outgoing/${id}/take-back`, undefined)), 'sending.gone')
})

it('it goes out at once when its writer says so', async () => {
  const filed = await decided()
  const id = idIn(await start(filed, await answerOf(filed)))
  assert.equal((await post(`/outgoing/${id}/send`, undefined)).statusCode, 204)
  assert.equal((await statusOf(filed.id))?.status, 'answered')
})

it('what stands in its way is said when the button is pressed, and nothing of the try stays', async () => {
  const filed = await decided()
  const version = await versionOf(filed.id)
  const { body } = await draft(filed)
  const short = body.replace(grounds, '…').replace(/We agree with you[^\n]*/, '')
  assert.equal(codeOf(await start(filed, await answerOf(filed, { body: short }))), 'letter.missingParts')
  assert.equal(codeOf(await start(filed, await answerOf(filed, { version: version - 1 }))), 'edit.conflict')
  const stranger = await test.staff('frontLine')
  assert.ok([403, 404].includes((await start(filed, await answerOf(filed), stranger)).statusCode))
  assert.deepEqual(await onTheWay(filed), [])
  assert.equal(await versionOf(filed.id), version)
})

it('a second press while one is on its way is refused', async () => {
  const filed = await decided()
  const step = await answerOf(filed)
  assert.equal((await start(filed, step)).statusCode, 202)
  assert.equal(codeOf(await start(filed, step)), 'sending.another')
})

it('what cannot go out any more stays with its reason, and its writer gets a task until it is taken back', async () => {
  const filed = await decided()
  const id = idIn(await start(filed, await answerOf(filed)))
  await inTransaction(test.ctx(), (tx) =>
    tx.sql
      .updateTable('complaint')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', filed.id)
      .execute(),
  )
  await timePasses(id)
  assert.equal((await onTheWay(filed))[0]?.refusal, 'edit.conflict')
  assert.deepEqual(await openTasks(filed.id), [{ kind: 'sendingRefused', assigneeId: manager.actor.id }])
  assert.equal((await post(`/outgoing/${id}/take-back`, undefined)).statusCode, 200)
  assert.deepEqual(await openTasks(filed.id), [])
})

it('nothing goes out in the name of somebody who left meanwhile', async () => {
  const filed = await decided()
  const writer = await test.staff('complaintsManager')
  const id = idIn(await start(filed, await answerOf(filed), writer))
  await inTransaction(test.ctx(), (tx) => updateStaffMember(tx, writer.actor.id, { isActive: false }))
  await timePasses(id)
  assert.equal((await onTheWay(filed))[0]?.refusal, 'staff.left')
  assert.equal((await statusOf(filed.id))?.status, 'decided')
})

const message = { action: 'sendMessage', input: { subject: 'The part is here', body: 'We come on Friday.' } }
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const tomorrow = () => ({ on: inDays(1), at: '09:30' })
const dueAtOf = async (filed: Case) => {
  const [item] = await onTheWay(filed)
  return (item as unknown as { later: { dueAt: string; timeZone: string } | null }).later
}
/** The job of every minute, as it runs at an instant. */
const minuteOf = (at: Date) => letGoDue(test.ctx(undefined, at))
const mailsOf = ({ email }: Case) =>
  smtp.mails.filter(({ to }) => [to].flat()[0]?.value[0]?.address === email)

it('a message waits for a chosen time of the site, is moved, and goes out then and no sooner', async () => {
  const filed = await decided()
  const started = await start(filed, { ...message, later: tomorrow() })
  assert.equal(started.statusCode, 202, started.body)
  const later = await dueAtOf(filed)
  assert.equal(later?.dueAt, instantOf(tomorrow(), later?.timeZone ?? '').toISOString())
  const moved = { on: inDays(2), at: '17:00' }
  const url = `/api/v1/outgoing/${idIn(started)}/time`
  assert.equal((await test.inject({ method: 'PUT', url, payload: moved, as: manager })).statusCode, 204)
  await minuteOf(instantOf(tomorrow(), later?.timeZone ?? ''))
  await test.workOff()
  assert.equal(mailsOf(filed).length, 0)
  await minuteOf(instantOf(moved, later?.timeZone ?? ''))
  await test.workOff()
  assert.equal(mailsOf(filed)[0]?.text?.includes('We come on Friday.'), true)
  assert.deepEqual(await onTheWay(filed), [])
})

it('several may wait, beside what is on its way for some seconds, and lists show them to whoever may see the case', async () => {
  const filed = await decided()
  for (const at of ['09:00', '10:00'])
    assert.equal((await start(filed, { ...message, later: { on: inDays(3), at } })).statusCode, 202)
  assert.equal((await start(filed, message)).statusCode, 202)
  assert.equal(codeOf(await start(filed, message)), 'sending.another')
  const listed = async (as: Staff) =>
    (await test.inject({ url: '/api/v1/outgoing', as }))
      .json<{ items: { complaintId: string; subject: string }[] }>()
      .items.filter(({ complaintId }) => complaintId === filed.id)
  assert.deepEqual(
    (await listed(manager)).map(({ subject }) => subject),
    ['The part is here', 'The part is here'],
  )
  assert.deepEqual(await listed(await test.staff('frontLine')), [])
})

it('a colleague who handles the case takes back what waits for its time', async () => {
  const filed = await decided()
  const id = idIn(await start(filed, { ...message, later: tomorrow() }))
  const colleague = await test.staff('handler')
  const back = await post(`/outgoing/${id}/take-back`, undefined, colleague)
  assert.equal(back.json<{ input: { body: string } }>().input.body, 'We come on Friday.')
  assert.deepEqual(await onTheWay(filed), [])
})

it('what waited is looked at again when its time has come: closed case, closed channel, writer gone', async () => {
  const closed = await decided()
  await start(closed, { ...message, later: tomorrow() })
  await test.inject({
    method: 'POST',
    url: `/api/v1/complaints/${closed.id}/closing`,
    payload: { version: await versionOf(closed.id), outcome: 'withdrawn', reason: 'They said so.' },
    as: manager,
  })
  const restricted = await decided()
  await start(restricted, { ...message, input: { ...message.input, channel: 'email' }, later: tomorrow() })
  await inTransaction(test.ctx(), (tx) =>
    tx.sql
      .updateTable('complaint')
      .set({ restrictedChannels: ['email'] })
      .where('id', '=', restricted.id)
      .execute(),
  )
  const orphaned = await decided()
  const writer = await test.staff('handler')
  await start(orphaned, { ...message, later: tomorrow() }, writer)
  await inTransaction(test.ctx(), (tx) => updateStaffMember(tx, writer.actor.id, { isActive: false }))
  smtp.mails.length = 0
  await minuteOf(new Date(Date.now() + 3 * 86_400_000))
  await test.workOff()
  const refusals = [closed, restricted, orphaned].map(async (filed) => (await onTheWay(filed))[0]?.refusal)
  assert.deepEqual(await Promise.all(refusals), [
    'sending.closedMeanwhile',
    'message.channelRestricted',
    'staff.left',
  ])
  assert.deepEqual(
    [closed, restricted, orphaned].flatMap(mailsOf).filter(({ text }) => text?.includes('Friday')),
    [],
  )
  // Its writer cannot read tasks any more: the owner of the case gets it.
  assert.deepEqual(await openTasks(orphaned.id), [{ kind: 'sendingRefused', assigneeId: manager.actor.id }])
})

it('a time that is past, too far, or for another step than a message is refused', async () => {
  const filed = await decided()
  const at = '09:00'
  assert.equal(codeOf(await start(filed, { ...message, later: { on: inDays(-1), at } })), 'sending.tooSoon')
  assert.equal(codeOf(await start(filed, { ...message, later: { on: inDays(500), at } })), 'sending.tooFar')
  const answer = { ...(await answerOf(filed)), later: tomorrow() }
  assert.equal(codeOf(await start(filed, answer)), 'sending.onlyMessages')
  const soon = idIn(await start(filed, message))
  const url = `/api/v1/outgoing/${soon}/time`
  const moved = await test.inject({ method: 'PUT', url, payload: tomorrow(), as: manager })
  assert.equal(codeOf(moved), 'sending.notLater')
})

it('a time that summer time leaves out is an hour later', () => {
  const at = instantOf({ on: '2026-03-29', at: '02:30' }, 'Europe/Budapest')
  assert.equal(at.toISOString(), '2026-03-29T01:30:00.000Z')
})
