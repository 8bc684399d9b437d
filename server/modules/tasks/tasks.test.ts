import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { completeTasksOf, notifyStaff, openTask } from './tasks.commands.ts'

let redress: TestMachine
let handler: Staff
let manager: Staff
before(async () => {
  redress = await testMachine()
  handler = await redress.staff('handler')
  manager = await redress.staff('complaintsManager')
})
after(() => redress.stop())

const aTask = (subjectId: string) => ({
  kind: 'call',
  subjectId,
  titleKey: 'task.call',
  link: `/register/${subjectId}`,
})

type Page = { items: { id: string; subjectId: string; doneAt: string | null }[]; next: string | null }
async function tasksSeenBy(staff: Staff, query = ''): Promise<Page> {
  const answer = await redress.inject({ method: 'GET', url: `/api/v1/tasks${query}`, as: staff })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<Page>()
}
const complete = (as: Staff, taskId: string) =>
  redress.inject({ method: 'POST', url: `/api/v1/tasks/${taskId}/done`, as })

test('a task shows for the one whose it is until it is done', async () => {
  const subjectId = randomUUID()
  await openTask(redress.ctx(), { ...aTask(subjectId), assigneeId: handler.actor.id })
  const [task] = (await tasksSeenBy(handler, `?subject=${subjectId}`)).items
  assert.ok(task)
  assert.deepEqual((await tasksSeenBy(manager, `?subject=${subjectId}`)).items, [])

  assert.equal((await complete(manager, task.id)).json<{ code: string }>().code, 'task.ofSomeoneElse')
  assert.equal((await complete(handler, task.id)).statusCode, 204)
  assert.equal((await complete(handler, task.id)).json<{ code: string }>().code, 'task.alreadyDone')
  assert.deepEqual((await tasksSeenBy(handler, `?subject=${subjectId}`)).items, [])
  assert.equal((await tasksSeenBy(handler, `?subject=${subjectId}&state=done`)).items.length, 1)
})

test('a task for a permission shows for everyone who holds it, at its site', async () => {
  const subjectId = randomUUID()
  await openTask(redress.ctx(), { ...aTask(subjectId), permission: 'complaint.manage' })
  assert.equal((await tasksSeenBy(manager, `?subject=${subjectId}`)).items.length, 1)
  assert.equal((await tasksSeenBy(handler, `?subject=${subjectId}`)).items.length, 0)
})

test('the same task is not opened twice while it is open', async () => {
  const subjectId = randomUUID()
  const task = { ...aTask(subjectId), assigneeId: handler.actor.id }
  await openTask(redress.ctx(), task)
  await openTask(redress.ctx(), task)
  assert.equal(await completeTasksOf(redress.ctx(), { subjectId, kind: 'call' }), 1)
  await openTask(redress.ctx(), task)
  assert.equal(await completeTasksOf(redress.ctx(), { subjectId }), 1)
})

test('a list of tasks goes on where its page ended, due first, without a date last', async () => {
  const someone = await redress.staff('handler')
  const due = [new Date('2026-03-02'), null, new Date('2026-03-01'), null, new Date('2026-03-02')]
  for (const dueAt of due)
    await openTask(redress.ctx(), { ...aTask(randomUUID()), assigneeId: someone.actor.id, dueAt })
  const seen: string[] = []
  let next: string | null = null
  do {
    const page: Page = await tasksSeenBy(someone, `?limit=2${next ? `&after=${next}` : ''}`)
    seen.push(...page.items.map((task) => task.id))
    next = page.next
  } while (next)
  assert.equal(new Set(seen).size, 5)
  assert.equal((await tasksSeenBy(someone, '?limit=5')).items.map((task) => task.id).join(), seen.join())
})

test('a cursor that is none is refused', async () => {
  const answer = await redress.inject({ method: 'GET', url: '/api/v1/tasks?after=nonsense', as: handler })
  assert.equal(answer.json<{ code: string }>().code, 'list.unknownCursor')
})

test('a person is told of an occasion once, and can mark it read', async () => {
  const notice = { occasionId: randomUUID(), subjectId: null, titleKey: 'notice.test' }
  for (let i = 0; i < 2; i++)
    await notifyStaff(redress.ctx(), { staffIds: [handler.actor.id, handler.actor.id], notice })
  const list = async () =>
    (await redress.inject({ method: 'GET', url: '/api/v1/notifications', as: handler })).json<{
      unread: number
      items: unknown[]
    }>()
  assert.equal((await list()).items.length, 1)
  assert.equal((await list()).unread, 1)
  await redress.inject({ method: 'POST', url: '/api/v1/notifications/read', payload: {}, as: handler })
  assert.equal((await list()).unread, 0)
})

test('unread notifications are counted among the newest thousand', async () => {
  const clerk = await redress.staff('frontLine')
  const owner = new pg.Client({ connectionString: redress.database.ownerUrl })
  await owner.connect()
  await owner.query(
    `insert into notification (organization_id, id, staff_id, occasion_id, title_key, title_values, created_at)
    select $1, gen_random_uuid(), $2, gen_random_uuid(), 'notice.test', '{}', now() from generate_series(1, 1010)`,
    [redress.organizationId, clerk.actor.id],
  )
  await owner.end()
  const answer = await redress.inject({ method: 'GET', url: '/api/v1/notifications', as: clerk })
  assert.equal(answer.json<{ unread: number }>().unread, 1_000)
})

test('another organization sees no tasks, even with the same permission', async () => {
  const organizationId = await redress.otherOrganization({ slug: 'strangers' })
  const stranger = await redress.staff('complaintsManager', { organizationId })
  await openTask(redress.ctx(), { ...aTask(randomUUID()), permission: 'complaint.manage' })
  assert.deepEqual((await tasksSeenBy(stranger)).items, [])
  const prefixed = await redress.inject({ method: 'GET', url: '/o/strangers/api/v1/tasks', as: stranger })
  assert.deepEqual(prefixed.json<Page>().items, [])
})
