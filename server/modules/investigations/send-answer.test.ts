import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import {
  decided,
  draft,
  grounds,
  manager,
  send,
  smtp,
  startAnswers,
  statusOf,
  stopAnswers,
  subjectsTo,
  test,
  versionOf,
  visit,
} from '../../../test/answers.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { makeCtx } from '../../kernel/ctx.ts'
import { textOfPdf } from '../../kernel/documents/pdf-text.ts'
import { recordComplainantAnswer } from '../complaints/commands/outcome.ts'
import { correspondenceJobs } from '../correspondence/correspondence.jobs.ts'

before(startAnswers)
after(stopAnswers)
beforeEach(() => {
  smtp.mails.length = 0
})

describe('the answer', () => {
  it('is drafted with every point, its reasons and the routes of review, and lacks nothing', async () => {
    const letter = await draft(await decided())
    assert.deepEqual(letter.missing, [])
    for (const part of [
      'Dear Ada Lindqvist',
      'We agree with you',
      grounds,
      'ask us for a review',
      'Leyla Demir',
    ])
      assert.ok(letter.body.includes(part), `${part} in ${letter.body}`)
    assert.doesNotMatch(letter.body, /\{\{/)
  })

  it('is refused while a required part is missing, and the case stays decided', async () => {
    const filed = await decided()
    const letter = await draft(filed)
    const shortened = letter.body.replace(grounds, 'We are sorry.').replace(/We agree with you[^\n]*/, '')
    const refused = await send(filed, { ...letter, body: shortened })
    assert.equal(refused.statusCode, 422)
    const problem = refused.json<{ code: string; details: { missing: string[] } }>()
    assert.equal(problem.code, 'letter.missingParts')
    assert.deepEqual(problem.details.missing, ['resultOfEveryPoint', 'reasonsOnEveryPoint'])
    assert.equal((await statusOf(filed.id))?.status, 'decided')
    await test.workOff()
    assert.equal(smtp.mails.length, 0)
  })

  it('goes out as a mail with the letter in PDF, in the complainant’s language', async () => {
    const filed = await decided('ar')
    const letter = await draft(filed)
    assert.equal(letter.language, 'ar')
    const sent = await send(filed, letter)
    assert.equal(sent.statusCode, 200, sent.body)
    await test.workOff()
    const [mail] = smtp.mails
    assert.equal(mail?.headers.get('content-language'), 'ar')
    const [pdf] = mail?.attachments ?? []
    assert.equal(pdf?.contentType, 'application/pdf')
    assert.ok(textOfPdf(pdf.content).includes('nine days'))
    assert.ok(!String(mail?.text).includes(grounds), 'reasons stay in the letter')
    assert.equal((await statusOf(filed.id))?.status, 'answered')
  })
})

describe('the page of the case', () => {
  it('has the letter, for its own complainant only', async () => {
    const [filed, other] = [await decided(), await decided()]
    await send(filed, await draft(filed))
    const cookie = await visit(filed)
    const shown = await test.inject({ url: '/en/track/case', headers: { cookie } })
    const [, href = ''] = /href="([^"]*\/track\/case\/letters\/[^"]*)"/.exec(shown.body) ?? []
    const letter = await test.inject({ url: href, headers: { cookie } })
    assert.equal(letter.statusCode, 200, letter.body.slice(0, 300))
    assert.ok(textOfPdf(letter.rawPayload).includes('nine days'))
    const stranger = await test.inject({ url: href, headers: { cookie: await visit(other) } })
    assert.equal(stranger.statusCode, 404)
    const receipt = await test.inject({ url: '/en/track/case/receipt.pdf', headers: { cookie } })
    const text = textOfPdf(receipt.rawPayload)
    assert.ok(text.includes('Receipt') && !text.includes(filed.accessCode))
  })
})

describe('silence on the answer', () => {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000)
  const follow = async (now: Date) => {
    const job = correspondenceJobs.find(({ name }) => name === 'correspondence.followSilence')
    // Noon in Istanbul: nobody is reminded at night.
    const noon = new Date(`${now.toISOString().slice(0, 10)}T09:00:00Z`)
    const { machine, organizationId } = test
    await job?.run(makeCtx({ machine, organizationId, actor: systemActor('test'), now: noon }), {})
    await test.workOff()
  }

  it('brings one reminder, and the case is closed for it later, told apart from an acceptance', async () => {
    const filed = await decided()
    await send(filed, await draft(filed))
    await test.workOff()
    smtp.mails.length = 0
    await follow(days(5))
    assert.deepEqual(subjectsTo(filed), [])
    await follow(days(20))
    await follow(days(21))
    assert.deepEqual(subjectsTo(filed), ['Do you accept our answer?'])
    await follow(days(40))
    assert.deepEqual(await statusOf(filed.id), { status: 'closed', outcome: 'noResponse' })
    assert.deepEqual(subjectsTo(filed), ['Do you accept our answer?', 'We closed your case'])
  })

  it('never closes a refused decision', async () => {
    const filed = await decided()
    await send(filed, await draft(filed))
    await recordComplainantAnswer(test.ctx(manager), {
      complaintId: filed.id,
      version: await versionOf(filed.id),
      answer: 'refused',
      reason: 'That is not enough.',
      wantsReview: false,
      channel: 'phone',
    })
    await follow(days(60))
    await follow(days(80))
    assert.deepEqual(await statusOf(filed.id), { status: 'refused', outcome: null })
  })

  it('is not closed right after a reminder that went out late', async () => {
    const filed = await decided()
    await send(filed, await draft(filed))
    await follow(days(90))
    await follow(days(91))
    assert.equal((await statusOf(filed.id))?.status, 'answered')
  })
})
