import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { InjectOptions } from 'fastify'
import { testMachine, type Staff, type TestMachine } from '../test/harness.ts'
import { casesOn, type Filed } from '../test/cases.ts'

let redress: TestMachine
let filed: Filed
before(async () => {
  redress = await testMachine()
  filed = await casesOn(redress, await redress.staff('complaintsManager')).file()
})
after(() => redress.stop())

let last = 0
const newAddress = () => `127.3.${Math.floor(last / 250)}.${(last++ % 250) + 1}`
const send = (request: InjectOptions) =>
  redress.inject({ remoteAddress: newAddress(), ...request, headers: { ...sameSite, ...request.headers } })
const sameSite = { 'sec-fetch-site': 'same-origin' }

const matter = { narrative: 'The lift stands still.', contact: { email: 'ada@example.org' } }
const json = (payload: string | object) =>
  send({
    method: 'POST',
    url: '/api/v1/intake',
    headers: { 'content-type': 'application/json' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
const form = (payload: string | Buffer, type = 'application/x-www-form-urlencoded') =>
  send({
    method: 'POST',
    url: '/en/complain',
    headers: { 'content-type': type, accept: 'text/html' },
    payload,
  })

test('JSON a hundred thousand levels deep is refused, and the server goes on', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  for (const payload of [deep, `{"narrative":${deep}}`, `{"contact":${deep}}`]) {
    const { statusCode, headers } = await json(payload)
    assert.equal(statusCode, 400)
    assert.match(String(headers['content-type']), /problem\+json/)
  }
  assert.equal((await json(matter)).statusCode, 201)
})

test('names of objects in JSON change nothing and reach nothing', async () => {
  const answer = await json(
    '{"narrative":"x y z","contact":{"email":"ada@example.org"},"__proto__":{"kind":"enquiry","isAdmin":true},"constructor":{"prototype":{"polluted":1}}}',
  )
  assert.ok([201, 400].includes(answer.statusCode), answer.body)
  assert.equal(({} as Record<string, unknown>).polluted, undefined)
  assert.equal(({} as Record<string, unknown>).isAdmin, undefined)
})

test('a form of ten thousand fields is answered at once, without an error of ours', async () => {
  const many = Array.from({ length: 10_000 }, (_each, index) => `field${index}=1`).join('&')
  const same = Array.from({ length: 10_000 }, () => 'narrative=x').join('&')
  for (const payload of [many, same]) {
    const { statusCode } = await form(payload)
    assert.ok(statusCode >= 400 && statusCode < 500, String(statusCode))
  }
  const parts = Array.from(
    { length: 10_000 },
    (_each, index) => `--b\r\ncontent-disposition: form-data; name="f${index}"\r\n\r\n1\r\n`,
  ).join('')
  const { statusCode } = await form(`${parts}--b--\r\n`, 'multipart/form-data; boundary=b')
  assert.ok(statusCode >= 400 && statusCode < 500, String(statusCode))
})

test('characters that no database or header takes are cleaned or refused, in every text', async () => {
  const strange = ['a\u0000b c', 'a\ud800b c', 'a\u202eb c', 'a\r\nBcc: all@example.org', '\u001b[2J words']
  for (const text of strange) {
    for (const body of [
      { ...matter, narrative: `${text} and more` },
      { ...matter, contact: { ...matter.contact, name: text } },
      { ...matter, orderNumber: text },
      { ...matter, contact: { email: `${text}@example.org` } },
    ]) {
      const answer = await json(body)
      assert.ok([201, 400].includes(answer.statusCode), `${JSON.stringify(body)}: ${answer.statusCode}`)
    }
  }
})

test('addresses that are no text are refused', async () => {
  for (const url of [
    '/en/%ff',
    '/%00',
    '/api/v1/tracking/%E0%A4%A',

    `/en/${'a'.repeat(9_000)}`,
  ]) {
    const { statusCode } = await send({ url })
    assert.ok(statusCode >= 300 && statusCode < 500, `${url.slice(0, 30)}: ${statusCode}`)
  }
})

test('a body of another kind than the route takes is refused', async () => {
  for (const type of [
    'text/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=b',
    'text/plain',
  ]) {
    const answer = await send({
      method: 'POST',
      url: '/api/v1/intake',
      headers: { 'content-type': type },
      payload: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    })
    assert.ok([400, 406, 415].includes(answer.statusCode), `${type}: ${answer.statusCode}`)
    assert.doesNotMatch(answer.body, /root:/)
  }
})

test('whoever guesses access codes is stopped; the owner of the code, elsewhere, is not', async () => {
  const guess = (code: string, remoteAddress: string) =>
    redress.inject({
      url: `/api/v1/tracking/${filed.reference}`,
      headers: { 'x-access-code': code },
      remoteAddress,
    })
  const guesser = newAddress()
  const codes: number[] = []
  for (let count = 0; count < 80; count++)
    codes.push((await guess('AAAA-AAAA-AAAA-AAAA', guesser)).statusCode)
  assert.ok(codes.includes(429), 'the guesser is stopped')
  assert.equal((await guess(filed.accessCode, newAddress())).statusCode, 200)
})

test('a header that claims another address gives a guesser no new tries', async () => {
  const remoteAddress = newAddress()
  let stopped = false
  for (let count = 0; count < 80 && !stopped; count++) {
    const { statusCode } = await redress.inject({
      url: `/api/v1/tracking/${filed.reference}`,
      headers: { 'x-access-code': 'AAAA-AAAA-AAAA-AAAA', 'x-forwarded-for': `10.9.8.${count}` },
      remoteAddress,
    })
    stopped = statusCode === 429
  }
  assert.ok(stopped)
})

test('references and codes cannot be counted through: neighbours and cut ones open nothing', async () => {
  const { reference, accessCode } = filed
  const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
  for (const [aReference, aCode] of [
    [reference, flipped(accessCode)],
    [flipped(reference), accessCode],
    [reference, accessCode.slice(0, -1)],
    [reference, ''],
    [reference.slice(0, 4), accessCode],
    ['%', accessCode],
  ] as const) {
    const { statusCode } = await send({
      url: `/api/v1/tracking/${encodeURIComponent(aReference)}`,
      headers: { 'x-access-code': aCode },
    })
    assert.ok([400, 403, 404].includes(statusCode), `${aReference} ${aCode}: ${statusCode}`)
  }
})

test('somebody who asks too much at the desk holds up no colleague at the same address, and no stranger', async () => {
  const [busy, colleague] = [await redress.staff('handler'), await redress.staff('handler')]
  const remoteAddress = newAddress()
  const ask = (as?: Staff) =>
    redress.inject({ url: as ? '/api/v1/session' : '/en/', remoteAddress, ...(as ? { as } : {}) })
  for (let count = 0; count < 600; count++) await ask(busy)
  assert.equal((await ask(busy)).statusCode, 429)
  assert.equal((await ask(colleague)).statusCode, 200)
  assert.equal((await ask()).statusCode, 200)
})
