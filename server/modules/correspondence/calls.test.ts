import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'
import { answerEnquiry } from '../complaints/commands/other-kinds.ts'
import { openCalls } from './correspondence.queries.ts'

let redress: TestMachine
let handler: Staff

before(async () => {
  redress = await testMachine()
  handler = await redress.staff('handler')
})
after(() => redress.stop())

const callsOf = (complaintId: string) =>
  inRead(redress.ctx(), (read) => openCalls(read, { complaintId, isFor: () => true }))

test('one call about something else tells all that has no clock of its own; the receipt stays to be told', async () => {
  const contact = { name: 'Ada', email: null, phone: '+90 532 111 22 33', address: null }
  const filed = await recordComplaint(redress.ctx(handler), {
    kind: 'enquiry',
    channel: 'phone',
    language: 'en',
    narrative: 'When do you open?',
    contact,
  })
  await redress.workOff()
  await answerEnquiry(redress.ctx(handler), { complaintId: filed.id, version: 1, answer: 'At nine.' })
  await redress.workOff()
  assert.equal((await callsOf(filed.id)).length, 2, 'the receipt and the answer wait to be told')
  const call = (direction: 'in' | 'out') =>
    redress.inject({
      method: 'POST',
      url: `/api/v1/complaints/${filed.id}/contacts`,
      payload: { channel: 'phone', direction, purpose: 'other', summary: 'Talked about the opening hours.' },
      as: handler,
    })
  assert.equal((await call('in')).statusCode, 201)
  assert.equal((await callsOf(filed.id)).length, 2, 'their call to us tells them nothing by itself')
  assert.equal((await call('out')).statusCode, 201)
  assert.equal((await callsOf(filed.id)).length, 1)
})
