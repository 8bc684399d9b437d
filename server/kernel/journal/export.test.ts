import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead } from '../ctx.ts'
import { exportCheckpoint, journalExports } from './export.ts'
import { testJournal, type TestJournal } from './test-journal.ts'
import { readOutside } from './verify-outside.ts'

let journal: TestJournal
let smtp: MailServer
let hook: Server
let folder: string
const posted: string[] = []
let answer = 204

before(async () => {
  smtp = await startMailServer()
  hook = createServer((request, response) => {
    void text(request).then((body) => {
      posted.push(body)
      response.writeHead(answer).end()
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'redress-checkpoints-')), 'not there yet')
  journal = await testJournal({
    SMTP_URL: smtp.url,
    CHECKPOINT_FOLDER: folder,
    CHECKPOINT_MAIL: 'keeper@example.org',
    CHECKPOINT_WEBHOOK: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/checkpoints`,
    ALLOW_PRIVATE_HOSTS: '127.0.0.1',
  })
})
after(async () => {
  await journal.stop()
  await smtp.stop()
  hook.close()
  await rm(path.dirname(folder), { recursive: true, force: true })
})

const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
const send = (now?: Date) => exportCheckpoint(journal.ctx(undefined, now))
const files = () => readdir(folder).catch(() => [])
const stateOf = async (channel: string) =>
  (await inRead(journal.ctx(), journalExports)).find((each) => each.channel === channel)

test('nothing leaves before there is a checkpoint', async () => {
  await send()
  assert.deepEqual([await files(), posted, smtp.mails], [[], [], []])
})

test('the newest checkpoint leaves on every way, whole, and verifies there', async () => {
  await journal.record(3)
  const size = await journal.seal()
  await send()
  const note = await journal.note()
  assert.deepEqual(await files(), [`acme-${size}.checkpoint.txt`])
  assert.equal(await readFile(path.join(folder, `acme-${size}.checkpoint.txt`), 'utf8'), note)
  assert.deepEqual(posted, [note])
  const [mail] = smtp.mails
  assert.equal(mail?.attachments[0]?.content.toString(), note)
  const outside = [posted[0], mail?.text].map((content = '') => readOutside({ name: 'kept', text: content }))
  assert.ok(outside[0] && outside[1])
  const report = await journal.verify({ outside: [outside[0], outside[1]] })
  assert.deepEqual([report.problem, report.outside], [null, 2])
})

test('what has not grown is not sent again; machines get news every hour, a mailbox once a day', async () => {
  await send(hours(30))
  assert.deepEqual([(await files()).length, posted.length, smtp.mails.length], [1, 1, 1])
  await journal.record(1)
  await journal.seal()
  await send(hours(2))
  assert.deepEqual([(await files()).length, posted.length, smtp.mails.length], [2, 2, 1])
  await send(hours(25))
  assert.deepEqual([(await files()).length, posted.length, smtp.mails.length], [2, 2, 2])
})

test('a way that fails is noted, holds up no other, and is tried again in the next hour', async () => {
  answer = 503
  smtp.refusals.set('keeper@example.org', 550)
  await journal.record(1)
  const size = (await journal.verify()).entries + (await journal.seal())
  await send(hours(60))
  assert.equal((await stateOf('webhook'))?.failure, 'outbound.notTaken')
  assert.match((await stateOf('mail'))?.failure ?? '', /^mail\./)
  assert.deepEqual([(await stateOf('folder'))?.size, (await stateOf('folder'))?.failure], [size, null])
  answer = 200
  smtp.refusals.clear()
  await send(hours(61))
  for (const channel of ['webhook', 'mail', 'folder'])
    assert.deepEqual([(await stateOf(channel))?.size, (await stateOf(channel))?.failure], [size, null])
})

test('a webhook at a private address that the operator has not allowed is not called', async () => {
  const closed = { ...journal.machine, config: { ...journal.machine.config, allowPrivateHosts: [] } }
  await journal.record(1)
  await journal.seal()
  const before = posted.length
  await exportCheckpoint({ ...journal.ctx(undefined, hours(90)), machine: closed })
  assert.equal(posted.length, before)
  assert.equal((await stateOf('webhook'))?.failure, 'outbound.addressNotAllowed')
})

test('readiness tells when sealing is stuck, metrics tell the lag', async () => {
  const ready = async () =>
    (await journal.inject({ url: '/readyz' })).json<{ isReady: boolean; journal: string }>()
  assert.equal((await ready()).journal, 'ok')
  const waits = '01900000-0000-7000-8000-000000000000'
  const [id] = await journal.record(1)
  await journal.asOwner('update event set id = $1 where id = $2', [waits, id])
  assert.deepEqual(await ready().then(({ isReady, journal: state }) => [isReady, state]), [true, 'behind'])
  const { body } = await journal.inject({ url: '/metrics' })
  const lag = Number(/^redress_journal_seal_lag_seconds (\S+)$/m.exec(body)?.[1])
  assert.ok(lag > 1_000_000, String(lag))
  await journal.seal()
  assert.match((await journal.inject({ url: '/metrics' })).body, /^redress_journal_seal_lag_seconds 0$/m)
})
