import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { grantAccess } from '../complaints/commands/access.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
let visits = 0

/** A browser that keeps its cookies. */
function browser() {
  const kept = new Map<string, string>()
  const remoteAddress = `10.3.0.${++visits}`
  return async (method: 'GET' | 'POST', url: string, fields: Record<string, string> = {}) => {
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await redress.inject({
      method,
      url,
      remoteAddress,
      headers: { ...(method === 'POST' ? form : {}), ...(cookie ? { cookie } : {}) },
      ...(method === 'POST' ? { payload: new URLSearchParams(fields).toString() } : {}),
    })
    for (const { name, value } of answer.cookies) {
      if (value) kept.set(name, value)
      else kept.delete(name)
    }
    return Object.assign(answer, { kept: new Map(kept) })
  }
}

async function entered(filed: Filed) {
  const visit = browser()
  const { reference, accessCode } = filed
  assert.equal((await visit('POST', '/en/track', { reference, accessCode })).statusCode, 303)
  return visit
}

describe('opening a closed case again', () => {
  const versionOn = (html: string) => /name="version" value="([^"]*)"/.exec(html)?.[1] ?? ''

  test('is offered after silence only: no form of one’s own making reopens what was withdrawn or out of scope', async () => {
    for (const outcome of ['withdrawn', 'outOfScope']) {
      const filed = await cases.file()
      await cases.done(manager, filed, 'POST closing', { outcome, reason: 'It is not about us.' })
      const visit = await entered(filed)
      const version = versionOn((await visit('GET', '/en/track/case/withdraw')).body)
      const answer = await visit('POST', '/en/track/case/reopen', { reason: 'Again!', version })
      assert.equal(answer.statusCode, 409, outcome)
      assert.equal((await cases.read(manager, filed)).status, 'closed')
    }
  })
})

describe('signing out', () => {
  test('ends the visit on the server, and the receipt of this device opens nothing any more', async () => {
    const boundary = 'x'
    const fields = {
      narrative: 'The lift stands still.',
      email: 'joan@example.org',
      token: 'one-token-of-a-form',
    }
    const body = Object.entries(fields)
      .map(
        ([name, value]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      .join('')
    const filed = await redress.inject({
      method: 'POST',
      url: '/en/complain',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'sec-fetch-site': 'same-origin',
      },
      payload: `${body}--${boundary}--\r\n`,
    })
    assert.equal(filed.statusCode, 303, filed.body)
    const receipt = filed.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const opened = await redress.inject({
      method: 'GET',
      url: '/en/track/case',
      headers: { cookie: receipt },
    })
    const session = opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const out = await redress.inject({
      method: 'POST',
      url: '/en/track/case/sign-out',
      headers: { ...form, cookie: `${receipt}; ${session}` },
      payload: '',
    })
    const removed = out.cookies.filter(({ value }) => value === '').map(({ name }) => name)
    assert.deepEqual(removed.sort(), ['case', 'link', 'receipt'])
    const stolen = await redress.inject({
      method: 'GET',
      url: '/en/track/case',
      headers: { cookie: session },
    })
    assert.equal(stolen.statusCode, 303)
    assert.match(String(stolen.headers.location), /ended=1/)
  })
})

describe('a link that confirms an address', () => {
  const linkTo = async (kind: 'confirmEmail' | 'mailLink') => {
    const filed = await cases.file()
    const secret = await inTransaction(redress.ctx(), (tx) =>
      grantAccess(tx, { complaintId: filed.id, kind }),
    )
    return { filed, secret }
  }
  const isConfirmed = async (filed: Filed) => (await cases.read(manager, filed)).complainant.isEmailConfirmed

  test('changes nothing when it is opened, and leads to an address without the secret', async () => {
    const { filed, secret } = await linkTo('confirmEmail')
    const visit = browser()
    const opened = await visit('GET', `/en/track/link/${secret}`)
    assert.equal(`${opened.statusCode} ${opened.headers.location}`, '303 /en/track/confirm-email')
    const asked = await visit('GET', '/en/track/confirm-email')
    assert.match(asked.body, /Is this your email address/)
    assert.equal(await isConfirmed(filed), false)
  })

  test('confirms by a button and opens nothing: whoever has a mistyped address has no access code', async () => {
    const { filed, secret } = await linkTo('confirmEmail')
    const stranger = browser()
    await stranger('GET', `/en/track/link/${secret}`)
    const done = await stranger('POST', '/en/track/confirm-email')
    assert.equal(await isConfirmed(filed), true)
    assert.ok(!done.kept.has('case'))
    assert.match(done.body, new RegExp(filed.reference.slice(0, 4)))
    assert.doesNotMatch(done.body, /lift|Joan|joan@/)
    assert.equal((await stranger('GET', '/en/track/case')).headers.location, '/en/track?ended=1')

    const wrong = await stranger('POST', '/en/track', { reference: filed.reference, accessCode: '2222' })
    assert.equal(wrong.statusCode, 400)
    const { accessCode, reference } = filed
    assert.match(done.body, new RegExp(`name="reference" value="${reference}"`))
    const entered = await stranger('POST', '/en/track', { reference, accessCode })
    assert.equal(entered.headers.location, '/en/track/case')
  })

  test('leads on to the case where this browser has it open', async () => {
    const { filed, secret } = await linkTo('confirmEmail')
    const visit = browser()
    const { reference, accessCode } = filed
    await visit('POST', '/en/track', { reference, accessCode })
    await visit('GET', `/en/track/link/${secret}`)
    const done = await visit('POST', '/en/track/confirm-email')
    assert.match(done.body, /href="\/en\/track\/case"/)
    assert.doesNotMatch(done.body, /name="accessCode"/)
  })

  test('of a later mail, to a confirmed address, opens the case', async () => {
    const { secret } = await linkTo('mailLink')
    const visit = browser()
    assert.equal((await visit('GET', `/en/track/link/${secret}`)).headers.location, '/en/track/case')
    assert.equal((await visit('GET', '/en/track/case')).statusCode, 200)
  })
})

describe('a new access code', () => {
  test('ends every link that was mailed before, also the one that confirms an address', async () => {
    const filed = await cases.file()
    const secret = await inTransaction(redress.ctx(), (tx) =>
      grantAccess(tx, { complaintId: filed.id, kind: 'confirmEmail' }),
    )
    await cases.done(manager, filed, 'POST access-code', { identityCheck: 'Knew the order number.' })
    const answer = await browser()('GET', `/en/track/link/${secret}`)
    assert.equal(answer.statusCode, 404)
  })
})

describe('what a form never offered', () => {
  test('a remedy that does not exist is refused at its field', async () => {
    const filed = await cases.file()
    await cases.done(manager, filed, 'POST restatement', {
      title: 'Lift',
      restatement: 'It stands still.',
      points: ['It stands still'],
    })
    const visit = await cases.visitor(filed)
    await visit.send('restatement', { understood: 'yes' })
    for (const remedy of ['1', '018f0000-0000-7000-8000-000000000000']) {
      const answer = await visit.send('remedy', { remedy })
      assert.equal(answer.statusCode, 400, answer.body)
    }
  })

  test('a list cursor of one’s own making is refused, not an error of ours', async () => {
    const after = Buffer.from(JSON.stringify([new Date(), 'no id'])).toString('base64url')
    const answer = await redress.inject({
      method: 'GET',
      url: `/api/v1/complaints?after=${after}`,
      as: manager,
    })
    assert.equal(answer.statusCode, 400, answer.body)
  })
})

describe('objecting to channels that were closed', () => {
  test('stands on the page until it is lifted, and is for another manager than the one who closed them', async () => {
    const second = await redress.staff('complaintsManager')
    const filed = await cases.file()
    const visit = await entered(filed)
    const shown = async () => (await visit('GET', '/en/track/case')).body
    assert.doesNotMatch(await shown(), /closed to you/)
    assert.equal((await visit('POST', '/en/track/case/objection', { objection: 'No.' })).statusCode, 409)

    const reviewOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
    await cases.done(manager, filed, 'POST contact-restriction', {
      channels: ['phone'],
      reason: 'Threats.',
      reviewOn,
      subject: 'How you can reach us',
      words: 'Please write letters. You may object.',
    })
    assert.match(await shown(), /closed to you[\s\S]*<li>by phone<\/li>[\s\S]*action="[^"]*objection"/)
    const empty = await visit('POST', '/en/track/case/objection', { objection: ' ' })
    assert.equal(empty.statusCode, 400)
    assert.match(empty.body, /aria-invalid="true"/)

    const sent = await visit('POST', '/en/track/case/objection', { objection: 'I was not even there.' })
    assert.equal(sent.statusCode, 303, sent.body)
    assert.match(await shown(), /You objected/)
    assert.doesNotMatch(await shown(), /case\/objection/)
    const twice = await visit('POST', '/en/track/case/objection', { objection: 'Again.' })
    assert.equal(twice.statusCode, 409)

    const tasksOf = async (as: Staff) => {
      const answer = await redress.inject({ method: 'GET', url: `/api/v1/tasks?subject=${filed.id}`, as })
      return answer.json<{ items: { id: string; kind: string }[] }>().items
    }
    const [task] = (await tasksOf(second)).filter(({ kind }) => kind === 'restrictionAppeal')
    assert.ok(task)
    assert.ok((await tasksOf(manager)).every(({ kind }) => kind !== 'restrictionAppeal'))
    const own = await redress.inject({ method: 'POST', url: `/api/v1/tasks/${task.id}/done`, as: manager })
    assert.equal(own.statusCode, 403)

    await cases.done(second, filed, 'POST contact-restriction/review', {
      result: 'kept',
      reason: 'x',
      reviewOn,
    })
    assert.match(await shown(), /looked at your objection/)
    await cases.done(second, filed, 'POST contact-restriction/review', {
      result: 'lifted',
      reason: 'Calm now.',
    })
    assert.doesNotMatch(await shown(), /closed to you/)
  })
})
