import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type pg from 'pg'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine({}, { languages: ['en', 'tr', 'ar'] })
})
after(() => redress.stop())

const filed = {
  narrative: 'The meter runs although nobody lives there.',
  contact: { email: 'joan@example.org' },
}

const file = (payload: object, headers: Record<string, string> = {}) =>
  redress.inject({ method: 'POST', url: '/api/v1/intake', payload, headers })

const countOf = (narrative: string): Promise<number> =>
  inRead(redress.ctx(), async (read) => {
    const rows = await read.sql
      .selectFrom('complaint')
      .select('id')
      .where('narrative', '=', narrative)
      .execute()
    return rows.length
  })

describe('POST /api/v1/intake', () => {
  test('answers with reference, access code, tracking address and the moment of receipt', async () => {
    const answer = await file({ ...filed, language: 'tr', remedySought: 'Money back' })
    assert.equal(answer.statusCode, 201, answer.body)
    const receipt = answer.json<Record<string, string>>()
    assert.match(receipt.reference ?? '', /^[2-9A-Z]{12}$/)
    assert.match(receipt.accessCode ?? '', /^[2-9A-Z]{16}$/)
    assert.match(receipt.trackingUrl ?? '', /\/tr\/track\?reference=/)
    const tracked = await redress.inject({
      method: 'GET',
      url: `/api/v1/tracking/${receipt.reference}`,
      headers: { 'x-access-code': receipt.accessCode ?? '' },
    })
    assert.equal(tracked.json<{ status: string }>().status, 'received')
  })

  test('the same idempotency key makes one record and gives the same answer; another body is refused', async () => {
    const narrative = 'Sent twice by an impatient script.'
    const first = await file({ ...filed, narrative }, { 'idempotency-key': 'k1' })
    const second = await file({ ...filed, narrative }, { 'idempotency-key': 'k1' })
    assert.equal(first.statusCode, 201)
    assert.deepEqual(second.json(), first.json())
    assert.equal(await countOf(narrative), 1)
    const other = await file({ ...filed, narrative: 'Something else.' }, { 'idempotency-key': 'k1' })
    assert.equal(other.json<{ code: string }>().code, 'idempotency.otherBody')
  })

  test('an answer that was kept before receipts were signed is given again, and signed now', async () => {
    const narrative = 'Sent before and after an upgrade.'
    const first = await file({ ...filed, narrative }, { 'idempotency-key': 'old' })
    await inTransaction(redress.ctx(), async (tx) => {
      const { secrets } = tx.machine
      const kept = await tx.sql.selectFrom('idempotencyKey').select(['id', 'answer']).execute()
      for (const { id, answer } of kept) {
        const said = JSON.parse(secrets.decrypt(answer ?? Buffer.alloc(0))) as Record<string, unknown>
        const { recordedAt: _, eventHash: __, ...older } = said
        const sealed = secrets.encrypt(JSON.stringify(older))
        await tx.sql.updateTable('idempotencyKey').set({ answer: sealed }).where('id', '=', id).execute()
      }
    })
    const again = await file({ ...filed, narrative }, { 'idempotency-key': 'old' })
    assert.equal(again.statusCode, 201, again.body)
    assert.deepEqual(again.json(), first.json())
  })

  test('eight senders with one key at the same time make one record', async () => {
    const narrative = 'Eight at once.'
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => file({ ...filed, narrative }, { 'idempotency-key': 'k8' })),
    )
    assert.ok(
      answers.every((answer) => answer.statusCode === 201),
      answers.map((answer) => answer.statusCode).join(),
    )
    assert.equal(await countOf(narrative), 1)
  })

  test('of many that come in at once a wrong one is refused alone, and everyone gets their own receipt', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        file({
          ...filed,
          narrative: `One of many, number ${index}.`,
          ...(index === 3 ? { productId: '01890000-0000-7000-8000-000000000000' } : {}),
        }),
      ),
    )
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [201, 201, 201, 400, 201, 201, 201, 201],
    )
    const receipts = answers.map((answer) => answer.json<{ reference?: string; accessCode?: string }>())
    for (const [index, { reference, accessCode = '' }] of receipts.entries()) {
      if (index === 3) continue
      assert.equal(await countOf(`One of many, number ${index}.`), 1)
      const url = `/api/v1/tracking/${reference}`
      const tracked = await redress.inject({ method: 'GET', url, headers: { 'x-access-code': accessCode } })
      assert.equal(tracked.statusCode, 200)
    }
    assert.equal(new Set(receipts.map(({ reference }) => reference)).size, 8)
    assert.equal(await countOf('One of many, number 3.'), 0)
  })

  test('nothing is acknowledged before it is committed', async () => {
    const narrative = 'This one is never stored.'
    const { pool } = redress.machine.db
    const connect = pool.connect.bind(pool)
    const failing = (async () => {
      const client = await connect()
      const query = client.query.bind(client) as (...args: unknown[]) => unknown
      return Object.assign(Object.create(client) as pg.PoolClient, {
        query: (...args: unknown[]) =>
          args[0] === 'COMMIT' ? Promise.reject(new Error('the disk is gone')) : query(...args),
        release: client.release.bind(client),
      })
    }) as typeof pool.connect
    pool.connect = failing
    try {
      const answer = await file({ ...filed, narrative })
      assert.equal(answer.statusCode, 500)
      assert.ok(!answer.body.includes('reference'))
    } finally {
      pool.connect = connect
    }
    assert.equal(await countOf(narrative), 0)
  })

  test('what is wrong is said by field', async () => {
    const answer = await file({ narrative: ' ', contact: { email: 'no address' } })
    assert.equal(answer.statusCode, 400)
    assert.deepEqual(answer.json<{ fields: object }>().fields, {
      narrative: 'field.required',
      'contact.email': 'field.notAnEmail',
    })
    const silent = await file({ narrative: 'Nobody can answer me.' })
    assert.deepEqual(silent.json<{ fields: object }>().fields, { contact: 'intake.contactMissing' })
    const anonymous = await file({ narrative: 'Nobody can answer me.', isAnonymous: true })
    assert.equal(anonymous.statusCode, 201)
  })

  test('anonymous means anonymous: contact that is sent along is not kept', async () => {
    const narrative = 'Nobody shall know that I wrote this.'
    const answer = await file({ ...filed, narrative, isAnonymous: true })
    assert.equal(answer.statusCode, 201, answer.body)
    const [kept] = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('complaint')
        .select(['complainantEmail', 'customerId'])
        .where('narrative', '=', narrative)
        .execute(),
    )
    assert.deepEqual(kept, { complainantEmail: null, customerId: null })
  })

  test('a product that the organization does not have is refused at its field', async () => {
    const answer = await file({ ...filed, productId: '00000000-0000-7000-8000-000000000000' })
    assert.equal(answer.statusCode, 400, answer.body)
    assert.deepEqual(answer.json<{ fields: object }>().fields, { productId: 'field.notAnOption' })
  })

  test('a wrong pair gets the same answer, whichever part is wrong', async () => {
    const receipt = (await file(filed)).json<{ reference: string; accessCode: string }>()
    const other = (await file(filed)).json<{ reference: string; accessCode: string }>()
    const ask = (reference: string, code: string) =>
      redress.inject({
        method: 'GET',
        url: `/api/v1/tracking/${reference}`,
        headers: { 'x-access-code': code },
      })
    const answers = [
      await ask(receipt.reference, other.accessCode),
      await ask('222222222222', receipt.accessCode),
      await ask(receipt.reference, ''),
    ]
    for (const answer of answers) {
      assert.equal(answer.statusCode, 403)
      assert.equal(answer.body, answers[0]?.body)
    }
  })
})

describe('the form', () => {
  const send = (fields: Record<string, string>) =>
    redress.inject({
      method: 'POST',
      url: '/en/complain',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      payload: new URLSearchParams(fields).toString(),
    })

  test('everything typed comes back, escaped, with what to correct', async () => {
    const answer = await send({
      narrative: '<script>alert(1)</script> & "more"',
      email: 'nonsense',
      name: 'Joan',
    })
    assert.equal(answer.statusCode, 400)
    assert.ok(!answer.body.includes('<script>alert'))
    assert.ok(answer.body.includes('&lt;script&gt;alert(1)&lt;/script&gt;'))
    assert.ok(answer.body.includes('value="nonsense"'))
    assert.ok(answer.body.includes('value="Joan"'))
  })

  test('everything that the form asks is kept', async () => {
    const [remedy] = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('remedy').select('id').where('key', '=', 'refund').execute(),
    )
    const narrative = 'Everything at once.'
    const answer = await send({
      narrative,
      email: 'joan@example.org',
      phone: '+90 532 111 22 33',
      address: '1 Harbour Road\n34000 Lakeside',
      name: 'Sam Helper',
      remedies: remedy?.id ?? '',
      remedySought: 'And a letter.',
      productText: 'Meter',
      orderNumber: 'A-1',
      happenedWhen: 'last week',
      happenedWhere: 'at home',
      preferredChannel: 'letter',
      language: 'tr',
      accessibilityNeeds: 'large print',
      representedName: 'Joan Example',
      representativeRole: 'family',
      representativeAuthority: 'her letter',
      origin: 'qr',
    })
    assert.equal(answer.statusCode, 303, answer.body.slice(0, 500))
    const [kept] = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('complaint').selectAll().where('narrative', '=', narrative).execute(),
    )
    assert.ok(kept)
    const { complainantName, representativeName, representativeRole, representativeAuthority } = kept
    assert.deepEqual(
      [complainantName, representativeName, representativeRole, representativeAuthority],
      ['Joan Example', 'Sam Helper', 'Family', 'her letter'],
    )
    assert.deepEqual(
      [kept.complainantEmail, kept.complainantPhone, kept.complainantAddress],
      ['joan@example.org', '+90 532 111 22 33', '1 Harbour Road\n34000 Lakeside'],
    )
    assert.deepEqual(
      [kept.productText, kept.orderNumber, kept.happenedWhen, kept.happenedWhere],
      ['Meter', 'A-1', 'last week', 'at home'],
    )
    assert.deepEqual(
      [kept.preferredChannel, kept.language, kept.accessibilityNeeds, kept.channel],
      ['letter', 'tr', 'large print', 'qr'],
    )
    assert.match(kept.remedySought ?? '', /^.+\nAnd a letter\.$/)
  })

  test('a double submit makes one record and leads to the same receipt', async () => {
    const fields = { narrative: 'Pressed twice.', email: 'joan@example.org', token: 'one-form' }
    const answers = await Promise.all([send(fields), send(fields)])
    for (const answer of answers) assert.equal(answer.statusCode, 303, answer.body.slice(0, 300))
    assert.equal(await countOf('Pressed twice.'), 1)
    const changed = await send({ ...fields, narrative: 'Changed after going back.' })
    assert.equal(changed.statusCode, 400)
    assert.ok(changed.body.includes('Changed after going back.'))
  })

  test('the receipt promises no mail while none can leave', async () => {
    const answer = await send({ narrative: 'No mail here.', email: 'joan@example.org' })
    const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
    const receipt = await redress.inject({ url: '/en/receipt', cookies })
    assert.equal(receipt.statusCode, 200)
    assert.doesNotMatch(receipt.body, /joan@example\.org/)
  })

  test('files that come with the form are on the case, and whoever files finds them there', async () => {
    const form = new FormData()
    form.set('narrative', 'The bill is attached.')
    form.set('email', 'joan@example.org')
    form.append('files', new Blob(['the bill']), 'bill.txt')
    const answer = await redress.inject({ method: 'POST', url: '/en/complain', payload: form })
    assert.equal(answer.statusCode, 303, answer.body.slice(0, 300))
    const kept = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('attachment').select(['fileName', 'byteSize', 'addedByKind']).execute(),
    )
    assert.deepEqual(kept, [{ fileName: 'bill.txt', byteSize: 8, addedByKind: 'complainant' }])
    const cookie = (given: typeof answer) =>
      given.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const visit = await redress.inject({ url: '/en/track/case', headers: { cookie: cookie(answer) } })
    const page = await redress.inject({ url: '/en/track/case', headers: { cookie: cookie(visit) } })
    assert.ok(page.body.includes('bill.txt'))
  })

  test('a form from another site is refused', async () => {
    const answer = await redress.inject({
      method: 'POST',
      url: '/en/complain',
      headers: {
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
        cookie: 'case=x',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'narrative=x',
    })
    assert.equal(answer.statusCode, 403)
  })
})
