import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let manager: Staff
let handler: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
})
after(() => redress.stop())

const post = async (as: Staff, url: string, payload: object, expected = 200) => {
  const answer = await redress.inject({ method: 'POST', url, payload, as })
  assert.equal(answer.statusCode, expected, `${url}: ${answer.body}`)
  return answer.json<{ id: string; version: number }>()
}

test('a case goes from the phone to a decision', async () => {
  const created = await post(
    handler,
    '/api/v1/complaints',
    {
      kind: 'complaint',
      channel: 'phone',
      language: 'tr',
      contact: { name: 'Ayşe Yılmaz', email: 'ayse@example.org' },
      narrative: 'Buzdolabım üç gündür soğutmuyor. Servis gelmedi.',
    },
    201,
  )
  const base = `/api/v1/complaints/${created.id}`
  const restated = await post(handler, `${base}/restatement`, {
    version: 1,
    title: 'Buzdolabı soğutmuyor',
    restatement: 'Buzdolabınız üç gündür soğutmuyor ve servis gelmedi.',
    points: ['Buzdolabı soğutmuyor', 'Servis gelmedi'],
  })
  const assessed = await post(handler, `${base}/assessment`, {
    version: restated.version,
    severity: 'medium',
    isSafety: false,
    complexity: 'normal',
    impact: 'one',
  })
  const list = await redress.inject({ method: 'GET', url: '/api/v1/complaints?q=BUZDOLABI', as: manager })
  assert.equal(list.statusCode, 200, list.body)
  assert.equal(list.json<{ items: { status: string }[] }>().items[0]?.status, 'assessed')
  assert.equal(assessed.version, 3)
})
