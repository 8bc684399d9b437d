import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn } from '../../../test/cases.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'

let t: TestMachine
before(async () => {
  t = await testMachine({ SMTP_URL: 'smtp://127.0.0.1:1', SLOW_QUERY_MS: '1' })
})
after(() => t.stop())

const figure = (text: string, name: string): number => {
  const line = text.split('\n').find((each) => each.startsWith(name))
  assert.ok(line, `${name} is counted`)
  return Number(line.slice(name.length))
}

test('the operator sees queues, the oldest job, connections, slow statements and mail; no personal data', async () => {
  await casesOn(t, await t.staff('complaintsManager')).file()
  await t.machine.db.system.selectNoFrom((eb) => eb.fn('pg_sleep', [eb.lit(0.01)]).as('slept')).execute()
  const { body } = await t.inject({ url: '/metrics' })
  assert.ok(figure(body, 'redress_jobs_waiting{queue="quick"}') > 0)
  assert.ok(figure(body, 'redress_jobs_oldest_seconds{queue="quick"}') >= 0)
  assert.ok(figure(body, 'redress_database_connections{state="open"}') > 0)
  assert.ok(figure(body, 'redress_database_slow_queries_total') > 0)
  await t.workOff()
  const later = (await t.inject({ url: '/metrics' })).body
  assert.ok(figure(later, 'redress_mail_attempts_total{outcome="deferred"}') > 0)
  assert.doesNotMatch(later, /Joan|joan@|lift/)
})
