import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { recordComplaint } from './commands/record-complaint.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const csv = (as: Staff, query = '') =>
  redress.inject({ method: 'GET', url: `/api/v1/register.csv?language=en${query}`, as })

test('the register leaves as CSV in the words of the desk, with the zone of its times, and it is recorded', async () => {
  const filed = await cases.file({ narrative: 'The pump is loud.' })
  const answer = await csv(manager, '&q=pump')
  assert.equal(answer.statusCode, 200)
  assert.match(answer.headers['content-type'] ?? '', /^text\/csv/)
  assert.match(answer.headers['content-disposition'] ?? '', /^attachment/)
  const [head = '', line = '', ...more] = answer.body.trim().split('\r\n')
  assert.ok(head.startsWith('Reference,Kind,Matter'), head)
  // Excel takes the file for UTF-8 by it.
  assert.ok(answer.body.startsWith('\uFEFF'))
  assert.match(head, /Received \([A-Z][\w/]+\)/)
  assert.match(line, /^\w{4}-\w{4}-\w{4},Complaint,The pump is loud/)
  assert.equal(more.length, 0)
  assert.ok(filed.id)
  const { rows } = await redress.machine.db.pool.connect().then(async (client) => {
    await client.query(`begin; set local app.organization_id = '${redress.organizationId}'`)
    const found = await client.query<{ actor: string; payload: string }>(
      `select actor, payload from event where type = 'register.exported'`,
    )
    await client.query('rollback')
    client.release()
    return found
  })
  assert.deepEqual(rows, [
    { actor: `staff:${manager.actor.id}`, payload: '{"filters":["q"],"format":"csv"}' },
  ])
})

test('what a spreadsheet would run as a formula is only text', async () => {
  await cases.file({ narrative: '=HYPERLINK("http://evil.example","Refund")' })
  const { body } = await csv(manager, '&q=refund')
  assert.ok(!/(^|[,;"\n])=HYPERLINK/.test(body), body)
  assert.match(body, /'=HYPERLINK/)
})

test('nothing leaves that the person may not see', async () => {
  const filed = await cases.file({ narrative: 'The quicksilver case.' })
  await cases.done(manager, filed, 'PUT confidentiality', {
    isConfidential: true,
    readerIds: [],
    reason: 'Neighbours.',
  })
  assert.ok(!(await csv(handler)).body.includes('quicksilver'))
  assert.ok((await csv(manager)).body.includes('quicksilver'))
})

test('an export is longer than a page of the register, in order and without doubles', async () => {
  await inTransaction(redress.ctx(), async (tx) => {
    for (let count = 0; count < 205; count++)
      await recordComplaint(tx, {
        kind: 'complaint',
        channel: 'web',
        language: 'en',
        narrative: `Number ${count} of the pipes.`,
        contact: { name: null, email: null, phone: null, address: null },
      })
  })
  const lines = (await csv(manager, '&q=pipes')).body.trim().split('\r\n').slice(1)
  const numbers = lines.map((line) => Number(/Number (\d+)/.exec(line)?.[1]))
  assert.deepEqual(
    numbers,
    Array.from({ length: 205 }, (_, place) => 204 - place),
  )
})
