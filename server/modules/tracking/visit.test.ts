import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

/** Follows like a browser: keeps the cookies that answers set. */
function browser(kept: Record<string, string> = {}) {
  const jar = new Map(Object.entries(kept))
  const request = async (method: 'GET' | 'POST', url: string, fields: Record<string, string> = {}) => {
    const answer = await redress.inject({
      method,
      url,
      headers: {
        accept: 'text/html',
        'sec-fetch-site': 'same-origin',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(method === 'POST' ? { payload: new URLSearchParams(fields).toString() } : {}),
    })
    for (const { name, value } of answer.cookies) {
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return answer
  }
  return {
    cookie: (name: string) => jar.get(name) ?? '',
    get: (url: string) => request('GET', url),
    post: (url: string, fields: Record<string, string>) => request('POST', url, fields),
  }
}

test('whoever has just filed sees their case, with the next date and why it is that date', async () => {
  const visitor = browser()
  const filed = await visitor.post('/en/complain', {
    narrative: 'The water is brown.',
    email: 'joan@example.org',
    token: 't1',
  })
  assert.equal(filed.headers.location, '/en/receipt')
  const receipt = await visitor.get('/en/receipt')
  assert.match(receipt.body, /The |We have/)
  const first = await visitor.get('/en/track/case')
  assert.equal(first.headers.location, '/en/track/case', 'the receipt starts a visit')
  const page = await visitor.get('/en/track/case')
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /We promise to do this within 3 working days, counted from/)
})

test('without a visit or a receipt the door asks for reference and code', async () => {
  const answer = await browser().get('/en/track/case')
  assert.equal(answer.headers.location, '/en/track?ended=1')
})

test('a visit that was signed out is over, also for whoever kept its cookie, and the receipt starts none', async () => {
  const visitor = browser()
  await visitor.post('/en/complain', {
    narrative: 'The water is brown.',
    email: 'joan@example.org',
    token: 't2',
  })
  await visitor.get('/en/track/case')
  assert.equal((await visitor.get('/en/track/case')).statusCode, 200)
  const kept = visitor.cookie('case')
  await visitor.post('/en/track/case/sign-out', {})
  assert.equal((await visitor.get('/en/track/case')).headers.location, '/en/track?ended=1')
  const thief = browser({ case: kept })
  assert.equal((await thief.get('/en/track/case')).headers.location, '/en/track?ended=1')
})
