import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { incomingMail } from '../../../test/incoming-mail.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'

let redress: TestMachine
let server: MailServer
let manager: Staff
let cases: Cases
let incoming: ReturnType<typeof incomingMail>
before(async () => {
  server = await startMailServer()
  redress = await testMachine({ SMTP_URL: server.url, MAIL_FROM: 'redress@acme.example' })
  manager = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
  incoming = incomingMail(redress, server)
})
after(async () => {
  await redress.stop()
  await server.stop()
})

const idOf = (mail: { complaintId: string | null }): string => mail.complaintId ?? ''

test('a mail to a merged case is kept with it, read in the one that goes on, and takes neither up again', async () => {
  const from = 'zoe@example.org'
  const first = { id: idOf(await incoming.acknowledged(from)) }
  const { complaintId, ours } = await incoming.acknowledged(from)
  const second = { id: idOf({ complaintId }) }
  await cases.done(manager, second, 'POST merge', { otherId: first.id })
  const reply = await incoming.send({ from, headers: { 'In-Reply-To': ours }, text: 'It is worse.' })
  assert.deepEqual([reply.complaintId, reply.standing], [second.id, 'party'])
  const { reference } = await incoming.caseOf(second.id)
  const named = await incoming.send({ from, subject: `About ${reference}`, text: 'The pipe burst.' })
  assert.deepEqual([named.complaintId, named.standing], [second.id, 'party'])
  const lead = await cases.read(manager, first)
  const shown = lead.timeline.filter((entry) => entry.type === 'message' && entry.mergedFrom !== undefined)
  assert.ok(shown.some((entry) => entry.type === 'message' && entry.body.includes('It is worse.')))
  assert.equal((await cases.read(manager, second)).outcome, 'duplicate')

  await cases.done(manager, second, 'POST merge/undoing')
  assert.equal((await cases.read(manager, second)).status, 'received')
})
