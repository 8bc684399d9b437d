import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { createApp } from '../../app.ts'
import { openDatabase } from '../../kernel/db/pool.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const narrative = 'It took me an hour to write this <b>down</b>.'
const filled = (token: string) => {
  const form = new FormData()
  form.set('token', token)
  form.set('narrative', narrative)
  form.set('email', 'joan@example.org')
  form.append('files', new Blob(['the bill']), 'bill.txt')
  return { method: 'POST', url: '/tr/complain', payload: form, headers: { accept: 'text/html' } } as const
}
const written = 'It took me an hour to write this &lt;b&gt;down&lt;/b&gt;.'

const asOwner = async (text: string) => {
  const client = new Client({ connectionString: redress.database.ownerUrl })
  await client.connect()
  await client.query(text)
  await client.end()
}

test('on a full disk the form comes back with all that was typed, and can be sent again as the same', async () => {
  await asOwner(`
    create function is_full() returns trigger language plpgsql as $$ begin
      raise exception 'no space left on device' using errcode = 'disk_full'; end $$;
    create trigger is_full before insert on complaint for each row execute function is_full()`)
  const refused = await redress.inject(filled('the-token'))
  assert.equal(refused.statusCode, 503)
  assert.equal(refused.headers['retry-after'], '10')
  assert.ok(refused.body.includes(written))
  assert.match(refused.body, /name="token" value="the-token"/)
  assert.match(refused.body, /hiçbir şey kaydedilmedi/)
  await asOwner('drop trigger is_full on complaint')
  assert.equal((await redress.inject(filled('the-token'))).statusCode, 303)
})

test('without any database a page of its own keeps what was typed and sends it again', async () => {
  const db = openDatabase({
    url: () => 'postgresql://nobody:x@127.0.0.1:1/nothing',
    connections: 2,
    slowQueryMs: 500,
    log: redress.machine.log,
  })
  const app = await createApp({ ...redress.machine, db })
  const refused = await app.inject(filled('another-token'))
  assert.equal(refused.statusCode, 503)
  assert.equal(refused.headers['retry-after'], '10')
  assert.match(refused.body, /<form method="post" action="\/tr\/complain" enctype="multipart\/form-data">/)
  assert.match(refused.body, /name="token" value="another-token"/)
  assert.ok(refused.body.includes(written))
  assert.match(refused.body, /Dosyalarınızı yeniden seçin/)
  const asked = await app.inject({ url: '/api/v1/tracking/222222222222' })
  assert.deepEqual([asked.statusCode, asked.json<{ code: string }>().code], [503, 'databaseAway'])
  assert.equal((await app.inject({ url: '/readyz' })).statusCode, 503)
  assert.equal((await app.inject({ url: '/healthz' })).statusCode, 200)
  await app.close()
  await db.close()
})
