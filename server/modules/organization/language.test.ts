import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine(
    { PUBLIC_URL: 'https://complaints.example.org' },
    { languages: ['tr', 'en', 'ar', 'zh-TW'] },
  )
})
after(() => redress.stop())

const home = async (headers: Record<string, string>) =>
  (await redress.inject({ method: 'GET', url: '/', headers })).headers.location

test('the first page speaks the language that the browser asks for most, else the organization’s own', async () => {
  assert.equal(await home({ 'accept-language': 'ar-EG,ar;q=0.9,en;q=0.5' }), '/ar/')
  assert.equal(await home({ 'accept-language': 'zh-CN;q=0.8,de' }), '/zh-TW/')
  assert.equal(await home({ 'accept-language': 'de,fr' }), '/tr/')
  assert.equal(await home({}), '/tr/')
})

test('the language that a person chose is kept for the next visit, behind TLS too', async () => {
  const page = await redress.inject({ method: 'GET', url: '/en/' })
  const kept = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  assert.match(kept, /__Host-language=en/)
  assert.equal(await home({ 'accept-language': 'ar', cookie: kept }), '/en/')
})
