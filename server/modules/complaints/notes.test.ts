import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager', { name: 'Leyla Demir' })
  handler = await redress.staff('handler', { name: 'Ivan Petrov' })
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const tasksOf = async (as: Staff, { id }: Filed) =>
  (await redress.inject({ method: 'GET', url: `/api/v1/tasks?subject=${id}`, as })).json<{
    items: { kind: string; titleKey: string; titleValues: Record<string, string>; link: string }[]
  }>().items

const note = (as: Staff, filed: Filed, ...mentioned: Staff[]) =>
  cases.act(as, filed, 'POST notes', {
    body: `Can you look at this, ${mentioned.map(({ actor }) => `@${actor.name}`).join(' and ')}?`,
    mentions: mentioned.map(({ actor }) => actor.id),
  })

describe('a mention in a note', () => {
  test('is a task for everyone who is mentioned, and none for its writer', async () => {
    const filed = await cases.file()
    const another = await redress.staff('topManagement')
    assert.equal((await note(manager, filed, handler, another, manager)).statusCode, 201)
    for (const person of [handler, another]) {
      const [task, ...more] = await tasksOf(person, filed)
      assert.deepEqual(more, [])
      assert.equal(task?.titleKey, 'task.mention')
      assert.equal(task.titleValues.by, 'Leyla Demir')
      assert.equal(task.link, `/register/${filed.id}`)
    }
    assert.deepEqual(await tasksOf(manager, filed), [])
  })

  test('of somebody who may not see the case is refused with their name, and nothing is written', async () => {
    const filed = await cases.file()
    const administrator = await redress.staff('administrator', { name: 'Root Keeper' })
    const answer = await note(manager, filed, handler, administrator)
    assert.equal(answer.statusCode, 422)
    const { code, details, fields } = answer.json<{
      code: string
      details: { names: string }
      fields: Record<string, string>
    }>()
    assert.equal(code, 'complaint.mentionCannotSee')
    assert.equal(details.names, 'Root Keeper')
    assert.equal(fields.body, code)
    assert.ok(!(await cases.read(manager, filed)).timeline.some(({ type }) => type === 'note'))
    assert.deepEqual(await tasksOf(handler, filed), [])
  })

  test('on a confidential case reaches its readers only, and only they are offered', async () => {
    const filed = await cases.file()
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [],
      reason: 'It names a patient.',
    })
    const answer = await note(manager, filed, handler)
    assert.equal(answer.json<{ code: string }>().code, 'complaint.mentionCannotSee')
    const choices = await cases.act(manager, filed, 'GET choices')
    const seeing = choices
      .json<{ staff: { id: string; maySee: { allowed: boolean } }[] }>()
      .staff.filter(({ maySee }) => maySee.allowed)
    assert.deepEqual(
      seeing.map(({ id }) => id),
      [manager.actor.id],
    )
  })
})

test('who only reads a case writes no note on it, and the desk says so', async () => {
  const filed = await cases.file()
  for (const role of ['auditor', 'topManagement'] as const) {
    const reader = await redress.staff(role)
    assert.equal((await note(reader, filed)).statusCode, 403, role)
    const { allowed, reason } = (await cases.read(reader, filed)).may.note
    assert.equal(`${allowed} ${reason}`, 'false policy.notPermitted', role)
  }
})
