import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { findKnown } from '../../../shared/api/callers.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let frontLine: Staff
let handler: Staff
let cases: Cases
let noise: Filed

const narrative = 'The heat pump makes a loud noise every night since the technician was here.'

before(async () => {
  redress = await testMachine()
  frontLine = await redress.staff('frontLine')
  handler = await redress.staff('handler')
  cases = casesOn(redress, handler)
  const contact = { name: 'Ayşe Yıldız', email: 'ayse@example.org', phone: '+90 212 555 01 02' }
  noise = await cases.file({ narrative, contact, orderNumber: 'NH-2026-0017' })
  const past = await cases.file({ narrative: 'The bill came twice in May.', contact })
  await cases.done(handler, past, 'POST closing', { outcome: 'withdrawn', reason: 'She said so.' })
})
after(() => redress.stop())

type Known = AnswerGiven<typeof findKnown>

async function known(as: Staff, told: object): Promise<Known> {
  const answer = await redress.inject({ method: 'POST', url: '/api/v1/known-people', as, payload: told })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<Known>()
}

describe('who is calling', () => {
  for (const [by, told] of [
    ['email', { email: ' Ayse@Example.ORG ' }],
    ['phone', { phone: '+902125550102' }],
    ['orderNumber', { orderNumber: 'nh 2026 0017' }],
    ['name', { name: 'yildiz ay' }],
  ] as const)
    test(`is recognised by ${by}`, async () => {
      const { people } = await known(handler, told)
      assert.deepEqual(
        people.map((person) => [person.name, person.by, person.open, person.past]),
        [['Ayşe Yıldız', by, 1, 1]],
      )
    })

  describe('who never complained', () => {
    let id: string
    before(async () => {
      const post = async (url: string, payload: object) => {
        const answer = await redress.inject({
          method: 'POST',
          url: `/api/v1/customers${url}`,
          as: handler,
          payload,
        })
        assert.ok(answer.statusCode < 300, answer.body)
        return answer.json<{ id: string }>()
      }
      const contacts = [
        { kind: 'email', value: 'Shop@Example.org', label: null },
        { kind: 'phone', value: '0532 111 22 33', label: null },
      ]
      const given = {
        kind: 'person',
        name: 'Çağla Öztürk',
        email: 'cagla@example.org',
        language: 'tr',
        contacts,
      }
      ;({ id } = await post('', given))
      await post(`/${id}/purchases`, { purchasedOn: '2026-01-05', orderNumber: 'WEB 77/1204' })
    })

    for (const [by, told] of [
      ['email', { email: 'shop@example.org' }],
      ['phone', { phone: '+905321112233' }],
      ['orderNumber', { orderNumber: 'web-77-1204' }],
      ['name', { name: 'ozturk cag' }],
    ] as const)
      test(`is recognised by ${by}`, async () => {
        const { people } = await known(handler, told)
        assert.deepEqual(
          people.map((person) => [person.id, person.by, person.open, person.past]),
          [[id, by, 0, 0]],
        )
      })

    test('stays one customer when they write from their other address', async () => {
      const contact = { name: 'C. Öztürk', email: 'SHOP@example.org', phone: null }
      await cases.file({ narrative: 'The kettle from the web shop hums.', contact })
      const { people } = await known(handler, { email: 'cagla@example.org' })
      assert.deepEqual(
        people.map((person) => [person.id, person.open]),
        [[id, 1]],
      )
    })
  })

  test('is nobody where a word of the matter is the name of another', async () => {
    assert.deepEqual((await known(handler, { name: 'technician' })).people, [])
  })
})

describe('which matter it may be', () => {
  test('by the same number of an order', async () => {
    const { matters } = await known(handler, { orderNumber: 'NH-2026-0017' })
    assert.deepEqual([matters[0]?.reference, matters[0]?.likeness], [noise.reference, 'orderNumber'])
  })

  test('by similar words, before what is over', async () => {
    const { matters } = await known(handler, {
      email: 'ayse@example.org',
      narrative: 'Loud noise of the heat pump at night',
    })
    assert.deepEqual(
      matters.map(({ status, likeness }) => [status, likeness]),
      [
        ['received', 'words'],
        ['closed', null],
      ],
    )
  })

  test('front-line staff recognise the customer, but see no matter that is not theirs', async () => {
    const { people, matters } = await known(frontLine, { email: 'ayse@example.org' })
    assert.equal(people[0]?.name, 'Ayşe Yıldız')
    assert.equal(people[0]?.open, 0)
    assert.deepEqual(matters, [])
  })

  test('a confidential case shows to nobody who may not read it', async () => {
    const secret = await cases.file({
      narrative: 'Something that nobody else may read of the branch in the harbour.',
      contact: { name: 'Vera Silent', email: 'vera@example.org' },
    })
    const manager = await redress.staff('complaintsManager')
    await cases.done(manager, secret, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [],
      reason: 'She asked for it.',
    })
    assert.deepEqual((await known(handler, { email: 'vera@example.org' })).matters, [])
    assert.deepEqual((await known(handler, { name: 'Vera Silent' })).people, [])
  })
})

describe('the same matter', () => {
  test('takes the words and tells whoever has the case', async () => {
    await cases.done(handler, noise, 'POST same-matter', { channel: 'phone', narrative: 'It is still loud.' })
    const view = await cases.read(handler, noise)
    const said = view.timeline.filter((entry) => entry.type === 'message' && entry.direction === 'in')
    assert.equal(said.length, 1)
  })

  test('is not for those who may not see it', async () => {
    const answer = await cases.act(frontLine, noise, 'POST same-matter', {
      channel: 'phone',
      narrative: 'It is still loud.',
    })
    assert.equal(answer.statusCode, 404)
  })
})
