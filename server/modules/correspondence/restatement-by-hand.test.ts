import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { startComplainants, type Complainants } from '../../../test/complainants.ts'
import type { Staff } from '../../../test/harness.ts'

let people: Complainants
let handler: Staff
let cases: Cases

before(async () => {
  people = await startComplainants()
  handler = await people.test.staff('handler')
  cases = casesOn(people.test, handler)
})
after(() => people.stop())

const words = { title: 'The bill', restatement: 'You got the bill twice.', points: ['Billed twice'] }

async function restated(contact: object): Promise<Pick<Filed, 'id'>> {
  const answer = await people.test.inject({
    method: 'POST',
    url: '/api/v1/complaints',
    as: handler,
    payload: { kind: 'complaint', channel: 'counter', language: 'en', narrative: 'Billed twice.', contact },
  })
  const filed = answer.json<{ id: string }>()
  await cases.done(handler, filed, 'POST restatement', words)
  await people.test.workOff()
  return filed
}

const clockOf = async (filed: Pick<Filed, 'id'>) =>
  (await cases.read(handler, filed)).clocks.find(({ key }) => key === 'restatement')?.metAt ?? null

describe('the clock of a restatement', () => {
  test('on paper is met by posting it, not by writing it', async () => {
    const filed = await restated({ name: 'Ann', address: '1 Lane' })
    assert.equal(await clockOf(filed), null)
    const letter = (await cases.read(handler, filed)).timeline.find(
      (entry) => entry.type === 'message' && entry.purpose === 'restatement',
    )
    await people.test.inject({ method: 'POST', url: `/api/v1/messages/${letter?.id}/printed`, as: handler })
    assert.ok(await clockOf(filed))
  })

  test('by phone is met by the call that tells it', async () => {
    const filed = await restated({ name: 'Ann', phone: '+44 20 7946 0018' })
    assert.equal(await clockOf(filed), null)
    await cases.done(handler, filed, 'POST contacts', {
      channel: 'phone',
      direction: 'out',
      purpose: 'restatement',
      summary: 'Told her what we understood.',
    })
    assert.ok(await clockOf(filed))
  })

  test('by mail or on their page is met at once, since no hands are needed', async () => {
    assert.ok(await clockOf(await restated({ name: 'Ann', email: 'ann@example.org' })))
    assert.ok(await clockOf(await restated({ name: 'Ann' })))
  })
})
