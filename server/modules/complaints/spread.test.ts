import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { tellOfDates } from './commands/tell-of-dates.ts'
import { isLoud } from './spread.rules.ts'

let redress: TestMachine
let manager: Staff
let handler: Staff
let top: Staff
let cases: Cases
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  top = await redress.staff('topManagement')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const noticesOf = async (as: Staff) =>
  (await redress.inject({ method: 'GET', url: '/api/v1/notifications', as })).body
type Spread = {
  exposures: { id: string; place: string; reach: number }[]
  lead: { id: string } | null
  members: { id: string }[]
  languages: string[]
}
const spreadOf = async (filed: { id: string }) =>
  (await cases.act(handler, filed, 'GET spread')).json<Spread>()

describe('a matter that becomes public', () => {
  test('is loud in the press, on the air, and from ten thousand readers on', () =>
    assert.deepEqual(
      [
        isLoud({ kind: 'press', reach: null }),
        isLoud({ kind: 'post', reach: 9_999 }),
        isLoud({ kind: 'post', reach: 10_000 }),
        isLoud({ kind: 'group', reach: null }),
      ],
      [true, false, true, false],
    ))

  test('marks its case, and those who answer for it hear at once, top management when it is loud', async () => {
    const filed = await cases.file()
    await cases.done(handler, filed, 'POST exposures', { kind: 'post', place: 'A forum', reach: 300 })
    assert.ok((await noticesOf(manager)).includes('notice.exposed'))
    assert.ok(!(await noticesOf(top)).includes('notice.exposed'))
    await cases.done(handler, filed, 'POST exposures', {
      kind: 'press',
      place: 'The Daily',
      url: 'https://daily.example/lifts',
    })
    assert.ok((await noticesOf(top)).includes('notice.exposed'))
    assert.equal((await cases.read(handler, filed)).flags.isPublic, true)
    const { exposures } = await spreadOf(filed)
    assert.deepEqual(exposures.map(({ place }) => place).toSorted(), ['A forum', 'The Daily'])
    const removed = await redress.inject({
      method: 'POST',
      url: `/api/v1/exposures/${exposures[0]?.id}/removal`,
      as: handler,
    })
    assert.equal(removed.statusCode, 204, removed.body)
    assert.equal((await spreadOf(filed)).exposures.length, 1)
  })

  test('is told by day and night once its date has passed', async () => {
    const later = redress.ctx(undefined, new Date(Date.now() + 40 * 86_400_000))
    await tellOfDates(later)
    assert.ok((await noticesOf(manager)).includes('notice.publicDate'))
  })
})

describe('complaints of a group', () => {
  test('stand under one lead case, and one letter reaches each in their language', async () => {
    const [lead, english, turkish] = [
      await cases.file(),
      await cases.file({ contact: { email: 'b@example.org' } }),
      await cases.file({ language: 'tr', contact: { email: 'c@example.org' } }),
    ]
    for (const { id } of [english, turkish]) await cases.done(handler, lead, 'POST group', { otherId: id })
    const again = await cases.act(handler, lead, 'POST group', { otherId: turkish.id })
    assert.equal(again.json<{ code: string }>().code, 'group.alreadyIn')
    const circle = await cases.act(handler, turkish, 'POST group', { otherId: lead.id })
    assert.equal(circle.json<{ code: string }>().code, 'group.leadIsMember')
    assert.equal((await spreadOf(turkish)).lead?.id, lead.id)
    assert.deepEqual((await spreadOf(lead)).languages, ['en', 'tr'])
    assert.equal((await cases.read(handler, turkish)).flags.isGroup, true)

    const inEnglish = { language: 'en', subject: 'News', body: 'The lift runs again.' }
    const missing = await cases.act(handler, lead, 'POST group/letter', { texts: [inEnglish] })
    assert.equal(missing.json<{ code: string }>().code, 'group.languageMissing')
    const sent = await cases.act(handler, lead, 'POST group/letter', {
      texts: [inEnglish, { language: 'tr', subject: 'Haber', body: 'Asansör yeniden çalışıyor.' }],
    })
    assert.deepEqual(sent.json(), { cases: 3 })
    const bodies = async (filed: { id: string }) =>
      (await cases.read(handler, filed)).timeline.flatMap((entry) =>
        entry.type === 'message' && entry.purpose === 'message' ? [entry.body] : [],
      )
    assert.deepEqual(await bodies(english), ['The lift runs again.'])
    assert.deepEqual(await bodies(turkish), ['Asansör yeniden çalışıyor.'])

    const left = await redress.inject({
      method: 'POST',
      url: `/api/v1/complaints/${turkish.id}/group/removal`,
      as: handler,
    })
    assert.equal(left.statusCode, 204, left.body)
    assert.deepEqual((await spreadOf(lead)).languages, ['en'])
  })
})

test('a group tells nothing of a case that the reader may not see, and its letter goes to the others', async () => {
  const [lead, seen, hidden] = await Promise.all([
    cases.file(),
    cases.file({ language: 'en' }),
    cases.file({ language: 'tr' }),
  ])
  for (const { id } of [seen, hidden]) await cases.done(handler, lead, 'POST group', { otherId: id })
  await cases.done(manager, hidden, 'PUT confidentiality', {
    isConfidential: true,
    readerIds: [manager.actor.id],
    reason: 'Health data',
  })
  const { members, languages } = await spreadOf(lead)
  assert.deepEqual([members.map(({ id }) => id), languages], [[seen.id], ['en']])
  const sent = await cases.act(handler, lead, 'POST group/letter', {
    texts: [{ language: 'en', subject: 'The lift', body: 'It runs on Monday.' }],
  })
  assert.deepEqual([sent.statusCode, sent.json<{ cases: number }>().cases], [201, 2], sent.body)
})
