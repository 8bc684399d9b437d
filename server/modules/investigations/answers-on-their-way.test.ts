import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  decided,
  draft,
  manager,
  row,
  send,
  smtp,
  startAnswers,
  statusOf,
  stopAnswers,
  subjectsTo,
  test,
  versionOf,
  visit,
  type Case,
} from '../../../test/answers.ts'
import type { Language } from '../../../shared/languages.ts'
import { inRead } from '../../kernel/ctx.ts'
import { recordComplainantAnswer } from '../complaints/commands/outcome.ts'
import { updateDetails } from '../complaints/commands/update-details.ts'
import { referOutside, startReview } from './commands/review.ts'

before(startAnswers)
after(stopAnswers)
beforeEach(() => {
  smtp.mails.length = 0
})

describe('an answer on paper or by phone', () => {
  type Clock = { metAt: Date | null; startedAt: Date }
  const clocks = async (id: string, key: string) => {
    const { rows } = await inRead(test.ctx(), (read) =>
      sql<Clock>`select met_at, started_at from clock where subject_id = ${id} and clock_key = ${key}`.execute(
        read.sql,
      ),
    )
    return rows
  }
  const messageOf = async (id: string) =>
    (await row<{ id: string }>('id', 'message', "purpose = 'answer' and complaint_id", id))?.id ?? ''

  async function answeredBy(preferredChannel: 'letter' | 'phone'): Promise<Case> {
    const filed = await decided()
    await updateDetails(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      preferredChannel,
      complainantPhone: '+90 532 111 22 33',
    })
    const sent = await send(filed, await draft(filed))
    assert.equal(sent.statusCode, 200, sent.body)
    assert.equal((await statusOf(filed.id))?.status, 'answered')
    return filed
  }

  it('meets its clock when the letter is posted, and only then awaits what they say', async () => {
    const filed = await answeredBy('letter')
    assert.equal((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    assert.deepEqual(await clocks(filed.id, 'noResponse'), [])
    const posted = await test.inject({
      method: 'POST',
      url: `/api/v1/messages/${await messageOf(filed.id)}/printed`,
      as: manager,
    })
    assert.ok(posted.statusCode < 300, posted.body)
    assert.notEqual((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    assert.equal((await clocks(filed.id, 'noResponse')).length, 1)
  })

  it('meets its clock at the time of the recorded call, once', async () => {
    const filed = await answeredBy('phone')
    assert.equal((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    const happenedAt = new Date()
    for (const summary of ['Told the answer.', 'Told it once more.']) {
      const called = await test.inject({
        method: 'POST',
        url: `/api/v1/complaints/${filed.id}/contacts`,
        payload: { channel: 'phone', direction: 'out', purpose: 'answer', summary, happenedAt },
        as: manager,
      })
      assert.equal(called.statusCode, 201, called.body)
      assert.deepEqual((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, happenedAt)
      assert.deepEqual((await clocks(filed.id, 'noResponse'))[0]?.startedAt, happenedAt)
      assert.equal((await clocks(filed.id, 'noResponse')).length, 1)
    }
  })

  it('meets its clock when the complainant says yes or no before that', async () => {
    const filed = await answeredBy('letter')
    await recordComplainantAnswer(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      answer: 'refused',
      reason: null,
      wantsReview: true,
      channel: 'phone',
    })
    assert.notEqual((await clocks(filed.id, 'finalAnswer'))[0]?.metAt, null)
    assert.deepEqual(await clocks(filed.id, 'noResponse'), [])
  })
})

describe('a refused answer', () => {
  const refuse = async ({ id }: Case) =>
    recordComplainantAnswer(test.ctx(manager), {
      complaintId: id,
      version: await versionOf(id),
      answer: 'refused',
      reason: 'That is not enough.',
      wantsReview: true,
      channel: 'phone',
    })

  async function refused(language: Language, preferredChannel: 'email' | 'portal' | 'letter'): Promise<Case> {
    const filed = await decided(language)
    await updateDetails(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      preferredChannel,
    })
    assert.equal((await send(filed, await draft(filed))).statusCode, 200)
    await refuse(filed)
    await test.workOff()
    smtp.mails.length = 0
    return filed
  }

  const review = async ({ id: complaintId }: Case, reviewerId: string | null) => {
    const version = await versionOf(complaintId)
    await startReview(test.ctx(manager), { complaintId, version, reviewerId, reason: null })
    await test.workOff()
  }

  it('that goes to review is told once, in the complainant’s language', async () => {
    const filed = await refused('tr', 'email')
    await review(filed, null)
    await review(filed, (await test.staff('complaintsManager', { name: 'Olga Other' })).actor.id)
    assert.deepEqual(subjectsTo(filed), ['Başvurunuza başka bir kişi yeniden bakıyor'])
    assert.match(String(smtp.mails[0]?.text), /şu gün ulaşır: \d+ /, 'says by when')
  })

  it('that goes to review is told on paper to whoever prefers that', async () => {
    const filed = await refused('en', 'letter')
    await review(filed, null)
    const where = "purpose = 'review' and complaint_id"
    const told = await row<{ channel: string; state: string }>('channel, state', 'message', where, filed.id)
    assert.deepEqual(told, { channel: 'letter', state: 'toPrint' })
  })

  it('that goes outside is told with the name of the body, on the page of whoever prefers that', async () => {
    const filed = await refused('en', 'portal')
    await referOutside(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      body: 'The arbitration board',
      referredOn: '2026-01-10',
      fileNumber: null,
    })
    await test.workOff()
    assert.deepEqual(subjectsTo(filed), [])
    const shown = await test.inject({ url: '/en/track/case', headers: { cookie: await visit(filed) } })
    assert.match(shown.body, /someone independent of us: The arbitration board/)
  })
})
