import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let administrator: Staff
before(async () => {
  redress = await testMachine()
  administrator = await redress.staff('administrator')
})
after(() => redress.stop())

const send = (path: string, payload: object, as = administrator) =>
  redress.inject({ method: 'POST', url: `/o/acme/api/v1/staff/import${path}`, as, payload })
const person = (email: string, name = 'Somebody') => ({
  email,
  name,
  language: 'en',
  grants: [{ role: 'handler' }],
})

type Member = { id: string; email: string; isActive: boolean; hasPassword: boolean }
async function members(): Promise<Member[]> {
  const answer = await redress.inject({ method: 'GET', url: '/o/acme/api/v1/staff', as: administrator })
  return answer.json<{ items: Member[] }>().items
}
const memberOf = async (email: string) => (await members()).find((one) => one.email === email)

test('a list of people is invited at once, each with a link of their own', async () => {
  const answer = await send('', { people: [person('One@acme.example', 'One'), person('two@acme.example')] })
  assert.equal(answer.statusCode, 201, answer.body)
  const { invited } = answer.json<{ invited: { email: string; invitation: { link: string } }[] }>()
  assert.deepEqual(
    invited.map(({ email }) => email),
    ['one@acme.example', 'two@acme.example'],
  )
  assert.notEqual(invited[0]?.invitation.link, invited[1]?.invitation.link)
})

test('one wrong row invites nobody and is named', async () => {
  const answer = await send('', { people: [person('three@acme.example'), person('one@acme.example')] })
  assert.equal(answer.statusCode, 409)
  assert.deepEqual(answer.json<{ fields: object }>().fields, { 'people.1.email': 'staff.emailTaken' })
  assert.equal(await memberOf('three@acme.example'), undefined)
})

test('it is taken back as long as nobody has accepted, and can be done again', async () => {
  const first = await send('', { people: [person('four@acme.example')] })
  const [{ staffId = '' } = {}] = first.json<{ invited: { staffId?: string }[] }>().invited
  const undone = await send('/undo', { staffIds: [staffId] })
  assert.deepEqual(undone.json(), { takenBack: 1 })
  assert.equal((await memberOf('four@acme.example'))?.isActive, false)
  const again = await send('', { people: [person('four@acme.example', 'Fourth')] })
  assert.equal(again.statusCode, 201, again.body)
  assert.equal((await memberOf('four@acme.example'))?.isActive, true)
})

test('who has accepted is not taken back, and only an administrator imports', async () => {
  const handler = await redress.staff('handler')
  assert.equal((await send('', { people: [person('five@acme.example')] }, handler)).statusCode, 403)
  const answer = await send('', { people: [person('six@acme.example')] })
  type Sent = { invited: { staffId: string; invitation: { link: string } }[] }
  const [six] = answer.json<Sent>().invited
  const token = six?.invitation.link.split('#token=')[1]
  const accepted = await redress.inject({
    method: 'POST',
    url: '/o/acme/api/v1/invitations/accept',
    payload: { token, name: 'Six', password: 'a sentence of my own', language: 'en' },
  })
  assert.equal(accepted.statusCode, 200, accepted.body)
  assert.deepEqual((await send('/undo', { staffIds: [six?.staffId] })).json(), { takenBack: 0 })
})
