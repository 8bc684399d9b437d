import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { mailboxByName } from './commands/mailboxes.ts'
import { receiveRawMail } from './commands/receive-mail.ts'
import { settleMails } from './commands/settle-mails.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

test('a mail that eight hand in at once is one mail and one case, acknowledged by a job', async () => {
  const { id: mailboxId } = await mailboxByName(redress.ctx(), 'complaints')
  const raw = Buffer.from(
    'From: eight@example.org\r\nSubject: My order\r\nMessage-ID: <eight@example.org>\r\n\r\nEight times at once.',
  )
  const received = await Promise.all(
    Array.from({ length: 8 }, () => receiveRawMail(redress.ctx(), { mailboxId, source: 'imap', raw })),
  )
  assert.equal(received.filter(({ isNew }) => isNew).length, 1)
  await Promise.all([settleMails(redress.ctx()), settleMails(redress.ctx())])
  const cases = await inRead(redress.ctx(), (read) =>
    read.sql.selectFrom('complaint').select('id').where('narrative', 'like', '%Eight times%').execute(),
  )
  assert.equal(cases.length, 1)
  await redress.workOff()
  const messages = await inRead(redress.ctx(), (read) =>
    read.sql
      .selectFrom('message')
      .select(['purpose', 'toAddress'])
      .where('complaintId', '=', cases[0]?.id ?? '')
      .execute(),
  )
  assert.deepEqual(messages, [{ purpose: 'receipt', toAddress: 'eight@example.org' }])
})
