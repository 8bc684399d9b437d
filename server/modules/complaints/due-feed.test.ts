import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { assignComplaint } from './commands/assign.ts'
import { recordComplaint } from './commands/record-complaint.ts'

let redress: TestMachine
let manager: Staff

before(async () => {
  redress = await testMachine()
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
  manager = await redress.staff('complaintsManager')
  const filed = await recordComplaint(redress.ctx(manager), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'The kettle leaks on the cat.',
    contact: { name: 'Ada', email: null, phone: '+905551112233', address: null },
  })
  await assignComplaint(redress.ctx(manager), {
    complaintId: filed.id,
    version: 1,
    ownerId: manager.actor.id,
  })
})
after(() => redress.stop())

const make = async (as: Staff) => {
  const answer = await redress.inject({ method: 'POST', url: '/api/v1/me/due-feed', as })
  assert.equal(answer.statusCode, 201, answer.body)
  return new URL(answer.json<{ url: string }>().url).pathname
}
const read = (url: string) => redress.inject({ url })

test('a person opens their dates as a feed: what is due and the reference, no word of the matter', async () => {
  const feed = await read(await make(manager))
  assert.equal(feed.statusCode, 200)
  assert.match(feed.headers['content-type'] as string, /text\/calendar/)
  assert.equal(feed.body.match(/BEGIN:VEVENT/g)?.length, 1)
  assert.match(feed.body, /SUMMARY:Receipt: /)
  assert.doesNotMatch(feed.body, /kettle|Ada/)
})

test('a new address ends the one before, ending the feed ends both, and a guess finds nothing', async () => {
  const first = await make(manager)
  const second = await make(manager)
  assert.equal((await read(first)).statusCode, 404)
  assert.equal((await read(second)).statusCode, 200)
  assert.equal(
    (await redress.inject({ method: 'DELETE', url: '/api/v1/me/due-feed', as: manager })).statusCode,
    204,
  )
  assert.equal((await read(second)).statusCode, 404)
  assert.equal((await read('/calendar/guess.ics')).statusCode, 404)
})

test('who handles no complaints has no dates to show', async () => {
  const administrator = await redress.staff('administrator')
  assert.equal((await read(await make(administrator))).statusCode, 404)
})
