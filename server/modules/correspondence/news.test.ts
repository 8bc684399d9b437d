import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ParsedMail } from 'mailparser'
import { Client } from 'pg'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import { languages, type Language } from '../../../shared/languages.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { caseOf } from './case-values.queries.ts'
import { say } from './commands/react.ts'

let smtp: MailServer
let redress: TestMachine
let handler: Staff
let cases: Cases
before(async () => {
  smtp = await startMailServer()
  redress = await testMachine(
    { SMTP_URL: smtp.url, PUBLIC_URL: 'https://complaints.example.org' },
    { languages: [...languages] },
  )
  handler = await redress.staff('complaintsManager')
  cases = casesOn(redress, handler)
})
after(async () => {
  await redress.stop()
  await smtp.stop()
})

let people = 0
/** Filed by a person whose address is confirmed. */
async function aCase(language: Language = 'en'): Promise<Filed & { email: string }> {
  const email = `reader${++people}@customer.example`
  const filed = await cases.file({ language, contact: { name: 'Joan', email } })
  const client = new Client({ connectionString: redress.database.ownerUrl })
  await client.connect()
  await client.query('update complaint set email_confirmed_at = now() where id = $1', [filed.id])
  await client.end()
  await redress.workOff()
  return { ...filed, email }
}

let occasions = 0
/** How the case stands, told by Redress itself. */
const update = ({ id }: Filed): Promise<void> =>
  inTransaction(redress.ctx(), async (tx) =>
    say(tx, await caseOf(tx, id), {
      key: 'mail.update',
      purpose: 'update',
      occasion: { eventId: `occasion ${++occasions}`, subjectId: id },
    }),
  )

const lastTo = (email: string): ParsedMail => {
  const mail = smtp.mails.findLast(({ to }) => [to].flat().some((one) => one?.text.includes(email)))
  assert.ok(mail, `a mail to ${email}`)
  return mail
}
const countTo = (email: string) =>
  smtp.mails.filter(({ to }) => [to].flat().some((one) => one?.text.includes(email))).length

const unsubscribing = ({ headerLines }: ParsedMail) => {
  const line = (name: string) =>
    headerLines.find(({ key }) => key === name)?.line.replaceAll(/\r?\n\s+/g, ' ')
  const [, url = ''] = /<(https:[^>]+)>/.exec(line('list-unsubscribe') ?? '') ?? []
  return {
    url,
    path: new URL(url || 'https://none.example/none').pathname,
    post: line('list-unsubscribe-post'),
  }
}

/** As a provider's server presses the button: no cookie, no origin, no session (RFC 8058, 3.2). */
const oneClick = (path: string, payload = 'List-Unsubscribe=One-Click') =>
  redress.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload,
  })

describe('news by mail that nobody owes', () => {
  test('carries the header fields of one click and a line in words; receipts and answers carry neither', async () => {
    const filed = await aCase()
    assert.deepEqual(unsubscribing(lastTo(filed.email)).url, '')
    await update(filed)
    await redress.workOff()
    const mail = lastTo(filed.email)
    const { url, post } = unsubscribing(mail)
    assert.match(url, /^https:\/\/complaints\.example\.org\/o\/acme\/en\/no-more-news\/[\w.%-]{60,}$/)
    assert.equal(post, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    assert.ok(mail.text?.includes(url) && mail.text.includes(textIn('en')('mail.footer.news')))
    await cases.done(handler, filed, 'POST messages', { subject: 'A question', body: 'Which floor is it?' })
    await redress.workOff()
    assert.equal(unsubscribing(lastTo(filed.email)).url, '')
  })

  test('stops with one click from outside; what is owed still comes, and the news stands on the page of the case', async () => {
    const filed = await aCase()
    await update(filed)
    await redress.workOff()
    const { path } = unsubscribing(lastTo(filed.email))
    const looked = await redress.inject({ method: 'GET', url: path })
    assert.equal(looked.statusCode, 200)
    assert.ok(!looked.body.includes(filed.email) && !looked.body.includes(filed.reference))
    assert.equal((await cases.read(handler, filed)).complainant.noNewsSince, null)

    assert.equal((await oneClick(path)).statusCode, 200)
    assert.equal((await oneClick(path)).statusCode, 200)
    assert.ok((await cases.read(handler, filed)).complainant.noNewsSince)
    const before = countTo(filed.email)
    await update(filed)
    await redress.workOff()
    assert.equal(countTo(filed.email), before)
    const updates = (await cases.read(handler, filed)).timeline.flatMap((entry) =>
      entry.type === 'message' && entry.purpose === 'update' ? [[entry.channel, entry.state]] : [],
    )
    assert.deepEqual(updates, [
      ['email', 'sent'],
      ['portal', 'sent'],
    ])
    await cases.done(handler, filed, 'POST messages', { subject: 'A question', body: 'Which floor is it?' })
    await redress.workOff()
    assert.equal(countTo(filed.email), before + 1)
  })

  test('that was already on its way goes to the page instead', async () => {
    const filed = await aCase()
    await update(filed)
    await redress.workOff()
    const { path } = unsubscribing(lastTo(filed.email))
    const before = countTo(filed.email)
    smtp.refusals.set(filed.email, 451)
    await update(filed)
    await redress.workOff()
    assert.equal((await oneClick(path)).statusCode, 200)
    smtp.refusals.delete(filed.email)
    const client = new Client({ connectionString: redress.database.ownerUrl })
    await client.connect()
    await client.query(
      "update message set next_attempt_at = now() - interval '1 minute' where state = 'deferred'",
    )
    await client.end()
    await inTransaction(redress.ctx(), (tx) => tx.machine.jobs.enqueue(tx, 'correspondence.resumeMails', {}))
    await redress.workOff()
    assert.equal(countTo(filed.email), before)
    const last = (await cases.read(handler, filed)).timeline.findLast((entry) => entry.type === 'message')
    assert.partialDeepStrictEqual(last, { channel: 'portal', state: 'sent' })
  })

  test('comes again by the page or by a colleague who was told so, and the case shows each change', async () => {
    const filed = await aCase()
    await update(filed)
    await redress.workOff()
    const { path } = unsubscribing(lastTo(filed.email))
    await oneClick(path, '')
    assert.match((await oneClick(path, 'again=1')).body, new RegExp(textIn('en')('news.on.title')))
    assert.equal((await cases.read(handler, filed)).complainant.noNewsSince, null)
    await cases.done(handler, filed, 'POST news-by-mail', { isWanted: false })
    assert.ok((await cases.read(handler, filed)).complainant.noNewsSince)
    const { customerId } = (await cases.read(handler, filed)).complainant
    const customer = await redress.inject({
      method: 'GET',
      url: `/api/v1/customers/${customerId}`,
      as: handler,
    })
    assert.ok(customer.json<{ noNewsSince: string | null }>().noNewsSince)
    await cases.done(handler, filed, 'POST news-by-mail', { isWanted: true })
    const events = (await cases.read(handler, filed)).timeline.flatMap((entry) =>
      entry.type === 'event' && entry.event === 'complaint.newsByMailSet' ? [entry] : [],
    )
    assert.equal(events.length, 4)
    const before = countTo(filed.email)
    await update(filed)
    await redress.workOff()
    assert.equal(countTo(filed.email), before + 1)
  })

  test('a letter to a group may be stopped; a made-up or changed token opens nothing', async () => {
    const [lead, other] = [await aCase(), await aCase()]
    await cases.done(handler, lead, 'POST group', { otherId: other.id })
    const texts = [{ language: 'en', subject: 'News', body: 'The lift runs again.' }]
    await cases.done(handler, lead, 'POST group/letter', { texts })
    await redress.workOff()
    const { path } = unsubscribing(lastTo(other.email))
    assert.ok(path.includes('no-more-news'))
    const wrong = [
      `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`,
      '/en/no-more-news/abc',
      '/en/no-more-news/a.b',
    ]
    for (const url of wrong) {
      assert.equal((await redress.inject({ method: 'GET', url })).statusCode, 404)
      assert.equal((await oneClick(url)).statusCode, 404)
    }
    assert.equal((await cases.read(handler, other)).complainant.noNewsSince, null)
  })

  test('speaks the language of the mail on every page, without a script', async () => {
    for (const language of languages) {
      const filed = await aCase(language)
      await update(filed)
      await redress.workOff()
      const t = textIn(language)
      const mail = lastTo(filed.email)
      assert.ok(mail.text?.includes(t('mail.footer.news')), language)
      const { path } = unsubscribing(mail)
      const asked = (await redress.inject({ method: 'GET', url: path })).body
      assert.ok(asked.includes(t('news.ask.title')) && asked.includes('<form method="post"'), language)
      assert.ok((await oneClick(path)).body.includes(t('news.off.title')), language)
    }
  })
})
