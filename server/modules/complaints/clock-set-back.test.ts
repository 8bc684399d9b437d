import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import { startComplainants, type Complainants } from '../../../test/complainants.ts'
import { newId } from '../../kernel/ids.ts'
import { restateComplaint } from './commands/understand.ts'

let people: Complainants
before(async () => {
  people = await startComplainants()
})
after(() => people.stop())

test('ids stay different when the clock is set back', () => {
  const clock = mock.method(Date, 'now')
  const start = performance.timeOrigin
  const ids = [0, 1, -3_600_000, -3_599_999, 2].map((ms) => {
    clock.mock.mockImplementation(() => Math.round(start + ms))
    return newId()
  })
  clock.mock.restore()
  assert.equal(new Set(ids).size, ids.length)
})

test('a case goes on when the clock was set back by an hour in between', async () => {
  const filed = await people.confirmed()
  const earlier = new Date(Date.now() - 3_600_000)
  await restateComplaint(people.test.ctx(people.handler, earlier), {
    complaintId: filed.id,
    version: await people.versionOf(filed.id),
    title: 'Cold heating',
    restatement: 'Your heating failed and nobody repaired it.',
    points: ['Nobody repaired the heating'],
  })
  await people.test.workOff()
  assert.equal((await people.stateOf(filed, 'restatement'))?.state, 'sent')
  const next = await people.file({}, people.test.ctx(undefined, earlier))
  await people.test.workOff()
  assert.equal(
    (await people.messages(next)).some(({ state }) => state === 'sent'),
    true,
  )
})
