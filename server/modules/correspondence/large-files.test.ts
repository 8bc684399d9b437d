import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import { carriedBy } from './attached-files.rules.ts'

let smtp: MailServer
let redress: TestMachine
let manager: Staff
let administrator: Staff
let cases: Cases
before(async () => {
  smtp = await startMailServer()
  redress = await testMachine(
    { SMTP_URL: smtp.url, PUBLIC_URL: 'http://complaints.example.org' },
    { languages: ['en', 'tr', 'ar'] },
  )
  manager = await redress.staff('complaintsManager')
  administrator = await redress.staff('administrator')
  cases = casesOn(redress, manager)
})
after(async () => {
  await redress.stop()
  await smtp.stop()
})

let people = 0
async function aCase(language: Language): Promise<Filed & { email: string }> {
  const email = `files${++people}@customer.example`
  const filed = await cases.file({ language, contact: { name: 'Joan', email } })
  const client = new Client({ connectionString: redress.database.ownerUrl })
  await client.connect()
  await client.query('update complaint set email_confirmed_at = now() where id = $1', [filed.id])
  await client.end()
  return { ...filed, email }
}

/** A text file of so many bytes, added by staff. @returns its id */
async function aFile({ id }: Filed, { name, bytes }: { name: string; bytes: number }): Promise<string> {
  const head = `--x\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`
  const answer = await redress.inject({
    method: 'POST',
    url: `/api/v1/complaints/${id}/files`,
    as: manager,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: Buffer.concat([
      Buffer.from(head),
      Buffer.alloc(bytes, 'a line of text\n'),
      Buffer.from('\r\n--x--\r\n'),
    ]),
  })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ items: { id: string }[] }>().items[0]?.id ?? ''
}

async function mailWith(filed: Filed & { email: string }, attachmentIds: string[]) {
  await cases.done(manager, filed, 'POST messages', {
    subject: 'The report',
    body: 'Here it is.',
    speaker: 'I speak it',
    attachmentIds,
  })
  await redress.workOff()
  const mail = smtp.mails.findLast(
    ({ to, subject }) =>
      subject === 'The report' && [to].flat().some((one) => one?.text.includes(filed.email)),
  )
  assert.ok(mail)
  return mail
}

describe('files of a letter', () => {
  test('go along up to the limit, together; a letter that is owed goes along unless it alone is too large', () => {
    const files = [{ byteSize: 600 }, { byteSize: 300 }]
    const carried = (letterBytes: number, attachedBytes: number) =>
      carriedBy(files, { letterBytes, attachedBytes })
    assert.deepEqual(carried(100, 1000), { files: 'attached', letter: 'attached' })
    assert.deepEqual(carried(101, 1000), { files: 'linked', letter: 'attached' })
    assert.deepEqual(carried(1001, 1000), { files: 'linked', letter: 'linked' })
  })

  test('that are small arrive whole with the mail', async () => {
    const filed = await aCase('en')
    const mail = await mailWith(filed, [await aFile(filed, { name: 'report.txt', bytes: 3000 })])
    assert.deepEqual(
      mail.attachments.map(({ filename, size }) => [filename, size]),
      [['report.txt', 3000]],
    )
    assert.ok(!mail.text?.includes(textIn('en')('mail.files.linked')))
  })

  test('have one limit: of two who change it at once one is told', async () => {
    const { version } = (await settings()).json<{ version: number }>()
    const change = { method: 'PUT', url: '/api/v1/outgoing-mail', as: administrator } as const
    const put = (attachedBytes: number) => redress.inject({ ...change, payload: { attachedBytes, version } })
    const codes = (await Promise.all([put(7000), put(6000)])).map(({ statusCode }) => statusCode)
    assert.deepEqual(
      codes.toSorted((a, b) => a - b),
      [200, 409],
    )
  })

  for (const language of ['tr', 'ar'] as const)
    test(`that are large stay here: the mail names them and the page that asks for the code, in the language ${language}`, async () => {
      const { version } = (await settings()).json<{ version: number }>()
      const set = await redress.inject({
        method: 'PUT',
        url: '/api/v1/outgoing-mail',
        as: administrator,
        payload: { attachedBytes: 5000, version },
      })
      assert.equal(set.statusCode, 200, set.body)
      const filed = await aCase(language)
      const ids = [
        await aFile(filed, { name: 'first.txt', bytes: 3000 }),
        await aFile(filed, { name: 'second.txt', bytes: 2500 }),
      ]
      assert.equal((await cases.read(manager, filed)).attachedBytes, 5000)
      const mail = await mailWith(filed, ids)
      assert.deepEqual(mail.attachments, [])
      const text = mail.text ?? ''
      assert.ok(text.includes(textIn(language)('mail.files.linked')))
      assert.ok(text.includes('first.txt') && text.includes('second.txt'))
      const [page = ''] =
        new RegExp(`http://complaints\\.example\\.org/o/acme(/${language}/track\\?reference=\\S+)`).exec(
          text,
        ) ?? []
      const path = page.replace('http://complaints.example.org', '')
      const asked = await redress.inject({ method: 'GET', url: path })
      assert.ok(asked.body.includes('name="accessCode"') && !asked.body.includes('first.txt'))
      const visitor = await cases.visitor(filed)
      const shown = await visitor.page()
      assert.ok(shown.includes('first.txt') && shown.includes('second.txt'))
    })

  test('are of this case alone, and only those who edit settings set the limit', async () => {
    const [one, other] = [await aCase('en'), await aCase('en')]
    const foreign = await aFile(other, { name: 'other.txt', bytes: 10 })
    const answer = await cases.act(manager, one, 'POST messages', {
      subject: 'x',
      body: 'y',
      attachmentIds: [foreign],
    })
    assert.equal(answer.json<{ code: string }>().code, 'message.foreignFile')
    const refused = await redress.inject({
      method: 'PUT',
      url: '/api/v1/outgoing-mail',
      as: await redress.staff('handler'),
      payload: { attachedBytes: 1, version: 1 },
    })
    assert.equal(refused.statusCode, 403)
  })
})

const settings = () => redress.inject({ method: 'GET', url: '/api/v1/outgoing-mail', as: administrator })
