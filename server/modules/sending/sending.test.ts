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
import { letGo } from './sending.commands.ts'

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
