import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let manager: Staff
let handler: Staff
let cases: Cases
let first: Filed
let second: Filed

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  cases = casesOn(redress, manager)
  first = await cases.file()
  second = await cases.file({ narrative: 'The lift is loud since it was mended.' })
})
after(() => redress.stop())

const relationsOf = async (filed: Filed) =>
  (await cases.read(handler, filed)).links.map(({ id, relation }) => [id, relation])
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code

describe('two cases that belong together', () => {
  test('are linked once and both show it, until the link is taken away', async () => {
    await cases.done(handler, first, 'POST links', { otherId: second.id, relation: 'related' })
    assert.deepEqual(await relationsOf(first), [[second.id, 'related']])
    assert.deepEqual(await relationsOf(second), [[first.id, 'related']])
    const again = await cases.act(handler, second, 'POST links', { otherId: first.id, relation: 'related' })
    assert.equal(codeOf(again), 'complaint.linkedAlready')
    await cases.done(handler, second, 'POST links/removal', { otherId: first.id, relation: 'related' })
    assert.deepEqual(await relationsOf(first), [])
    const gone = await cases.act(handler, first, 'POST links/removal', {
      otherId: second.id,
      relation: 'related',
    })
    assert.equal(codeOf(gone), 'complaint.notLinked')
  })

  test('follow each other in one direction only, and never themselves', async () => {
    await cases.done(handler, second, 'POST links', { otherId: first.id, relation: 'follows' })
    assert.deepEqual(await relationsOf(second), [[first.id, 'follows']])
    assert.deepEqual(await relationsOf(first), [[second.id, 'followedBy']])
    const circle = await cases.act(handler, first, 'POST links', { otherId: second.id, relation: 'follows' })
    assert.equal(codeOf(circle), 'complaint.followsInCircle')
    const itself = await cases.act(handler, first, 'POST links', { otherId: first.id, relation: 'related' })
    assert.equal(codeOf(itself), 'complaint.linkToItself')
    await cases.done(handler, second, 'POST links/removal', { otherId: first.id, relation: 'follows' })
    assert.deepEqual(await relationsOf(second), [])
  })

  test('show nothing of a case that one may not see', async () => {
    await cases.done(handler, first, 'POST links', { otherId: second.id, relation: 'related' })
    await cases.done(manager, second, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [manager.actor.id],
      reason: 'Delicate.',
    })
    assert.deepEqual(await relationsOf(first), [])
    const link = await cases.act(handler, first, 'POST links', { otherId: second.id, relation: 'follows' })
    assert.equal(link.statusCode, 404)
  })
})

test('tags are put on and taken off one case, and stand on it in the order of the alphabet', async () => {
  await cases.done(handler, first, 'POST tags', { add: ['winter', ' meter  swap '], remove: [] })
  assert.deepEqual((await cases.read(handler, first)).tags, ['meter swap', 'winter'])
  await cases.done(handler, first, 'POST tags', { add: [], remove: ['winter'] })
  assert.deepEqual((await cases.read(handler, first)).tags, ['meter swap'])
})
