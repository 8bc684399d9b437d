import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { startTestServer } from './server.ts'

test('a test file that starts while another one starts joins its server and leaves it whole', async () => {
  const first = await startTestServer()
  const busy = new Client({ connectionString: first.superuserUrl })
  await busy.connect()
  await busy.query('begin')
  await busy.query('alter role redress_owner createdb')
  const starting = startTestServer()
  await sleep(500)
  await busy.query('commit')
  const second = await starting
  assert.equal(second.port(), first.port())
  assert.equal((await busy.query('select 1')).rowCount, 1)
  await busy.end()
  await Promise.all([first.stop(), second.stop()])
})
