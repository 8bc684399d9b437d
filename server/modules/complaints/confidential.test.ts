import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, investigated, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { inRead } from '../../kernel/ctx.ts'
import { eventsOf } from '../../kernel/events/events.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff
let stranger: Staff

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  handler = await redress.staff('handler')
  stranger = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
})
after(() => redress.stop())

const secret = 'quicksilver'

describe('a confidential case', () => {
  let filed: Filed
  before(async () => {
    filed = await cases.file({ narrative: `The story of the ${secret}.` })
    await investigated(cases, filed, handler)
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [],
      reason: 'It names a neighbour.',
    })
  })

  const get = (as: Staff, url: string) => redress.inject({ method: 'GET', url, as })

  test('is in no list and no search of others, by words or by reference', async () => {
    for (const query of ['', `?q=${secret}`, `?q=${filed.reference}`, '?flag=confidential', '?sort=due']) {
      const answer = await get(stranger, `/api/v1/complaints${query}`)
      assert.equal(answer.statusCode, 200)
      assert.ok(!answer.body.includes(filed.id) && !answer.body.includes(secret), query)
    }
  })

  test('its pages, choices, like cases, follow-up form and letters are not there for others', async () => {
    for (const part of ['', '/choices', '/like-cases', '/follow-up.pdf', '/letter?purpose=update']) {
      const answer = await get(stranger, `/api/v1/complaints/${filed.id}${part}`)
      assert.equal(answer.statusCode, 404, `${part}: ${answer.body.slice(0, 200)}`)
    }
    for (const url of ['/api/v1/messages', '/api/v1/home', '/api/v1/tasks']) {
      const answer = await get(stranger, url)
      assert.ok(!answer.body.includes(secret) && !answer.body.includes('The lift stands still'), url)
    }
  })

  test('others cannot change it, nor write a note on it', async () => {
    for (const [what, body] of [
      ['POST notes', { body: 'Hello' }],
      ['POST owner', { ownerId: stranger.actor.id }],
      ['PUT confidentiality', { isConfidential: false, readerIds: [], reason: 'Curious' }],
    ] as const)
      assert.equal((await cases.act(stranger, filed, what, body)).statusCode, 404, what)
  })

  test('whoever works on it, who hid it, and a named reader see it', async () => {
    const reader = await redress.staff('auditor')
    assert.equal((await get(reader, `/api/v1/complaints/${filed.id}`)).statusCode, 404)
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [reader.actor.id],
      reason: 'For the audit.',
    })
    for (const each of [handler, manager, reader])
      assert.equal((await cases.read(each, filed)).title, 'The lift stands still')
  })

  test('what changes on it is still not found by its words; shown again, it is', async () => {
    await cases.done(handler, filed, 'PATCH ', { orderNumber: 'OR-7781' })
    const find = async (q: string) =>
      (await get(manager, `/api/v1/complaints?q=${q}`)).json<{ items: unknown[] }>().items.length
    assert.equal(await find('OR-7781'), 0)
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: false,
      readerIds: [],
      reason: 'The matter is public now.',
    })
    assert.equal(await find('OR-7781'), 1)
    assert.equal(await find(secret), 1)
  })
})

describe('a complaint about the handling', () => {
  test('is refused for whoever handled or owned the first, who may give it to another', async () => {
    const first = await cases.file()
    await investigated(cases, first, handler)
    const owner = await redress.staff('handler')
    await cases.done(manager, first, 'POST owner', { ownerId: owner.actor.id })
    const created = await redress.inject({
      method: 'POST',
      url: '/api/v1/complaints',
      as: stranger,
      payload: {
        kind: 'complaint',
        channel: 'phone',
        language: 'en',
        contact: { phone: '+44 20 7946 0000' },
        narrative: 'Nobody ever called me back about my first complaint.',
        aboutHandlingOf: first.id,
      },
    })
    assert.equal(created.statusCode, 201, created.body)
    const second = { ...created.json<Filed>() }
    for (const each of [handler, owner, manager]) {
      const answer = await cases.act(each, second, 'POST assessment', {
        severity: 'low',
        isSafety: false,
        complexity: 'simple',
        impact: 'one',
      })
      assert.equal(answer.statusCode, 403, answer.body)
      assert.equal(answer.json<{ code: string }>().code, 'policy.handledTheFirst')
    }
    const toSelf = await cases.act(manager, second, 'POST owner', { ownerId: manager.actor.id })
    assert.equal(toSelf.json<{ code: string }>().code, 'policy.handledTheFirst')
    const other = await redress.staff('handler')
    await cases.done(manager, second, 'POST owner', { ownerId: other.actor.id })
    await cases.done(other, second, 'POST assessment', {
      severity: 'low',
      isSafety: false,
      complexity: 'simple',
      impact: 'one',
    })
  })
})

describe('two people at once', () => {
  test('the second change on an old version is a conflict, and changes nothing', async () => {
    const filed = await cases.file()
    const { version } = await cases.read(handler, filed)
    const change = (as: Staff, title: string) => cases.act(as, filed, 'PATCH ', { version, title })
    const answers = await Promise.all([change(handler, 'Mine'), change(manager, 'No, mine')])
    assert.deepEqual(
      answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b),
      [200, 409],
    )
    const conflict = answers.find((answer) => answer.statusCode === 409)
    assert.equal(conflict?.json<{ code: string }>().code, 'edit.conflict')
    assert.equal((await cases.read(handler, filed)).version, version + 1)
  })
})

describe('the journal', () => {
  const notAllowed = '42501'
  const asApp = async (statement: string): Promise<string> => {
    const client = await redress.machine.db.pool.connect()
    try {
      await client.query(`begin; set local app.organization_id = '${redress.organizationId}'`)
      const { rowCount } = await client.query(statement)
      return `${rowCount} rows`
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test('says who did what, with a salt and in canonical JSON', async () => {
    const filed = await cases.file()
    await cases.done(handler, filed, 'POST assessment', {
      severity: 'low',
      isSafety: false,
      complexity: 'simple',
      impact: 'one',
    })
    const [received, assessed] = await inRead(redress.ctx(), (read) => eventsOf(read, filed.id))
    assert.equal(received?.actor, 'public')
    assert.equal(assessed?.actor, `staff:${handler.actor.id}`)
    const answer = await asApp(
      `select from event where subject_id = '${filed.id}' and length(salt) = 16 and payload not like '%: %'`,
    )
    assert.match(answer, /^[2-9] rows$/)
  })

  test('cannot be rewritten or thinned out by the program; only payload and salt go, and go together', async () => {
    const filed = await cases.file()
    const where = `where subject_id = '${filed.id}'`
    assert.equal(await asApp(`delete from event ${where}`), notAllowed)
    assert.equal(await asApp(`truncate event`), notAllowed)
    for (const change of [`type = 'x'`, `occurred_at = now()`, `actor = 'x'`, `subject_id = id`])
      assert.equal(await asApp(`update event set ${change} ${where}`), notAllowed, change)
    for (const change of [`payload = null`, `salt = null`])
      assert.equal(await asApp(`update event set ${change} ${where}`), notAllowed, change)
    assert.match(await asApp(`update event set payload = null, salt = null ${where}`), /^\d rows$/)
    assert.equal(
      await asApp(`update event set payload = '{"forged":true}' ${where}`),
      notAllowed,
      'what was said is not replaced by something else',
    )
  })
})
