import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listExports } from '../../../shared/api/register.ts'
import { casesOn } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { removeExpiredSheets, writeSheet } from './commands/write-sheet.ts'

let redress: TestMachine
let manager: Staff
let owner: pg.Client

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  owner = new pg.Client({ connectionString: redress.database.ownerUrl })
  await owner.connect()
  const cases = casesOn(redress, manager)
  await cases.file({ narrative: '=cmd|calc The pump is loud.' })
  const secret = await cases.file({ narrative: 'A quiet pump.' })
  const done = { isConfidential: true, readerIds: [], reason: 'A person of the board is named.' }
  await cases.done(manager, secret, 'PUT confidentiality', done)
})
after(async () => {
  await owner.end()
  await redress.stop()
})

const ask = async (as: Staff) => {
  const payload = { query: { q: 'pump' }, language: 'en' }
  const answer = await redress.inject({ method: 'POST', url: '/api/v1/register/exports', as, payload })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>().id
}
const listed = async (as: Staff) =>
  (await redress.inject({ as, url: '/api/v1/register/exports' })).json<AnswerGiven<typeof listExports>>()
    .exports
const download = (as: Staff, id: string) => redress.inject({ as, url: `/api/v1/register/exports/${id}` })

test('a spreadsheet is written by a job, with what its person may see, and only that person takes it off', async () => {
  const id = await ask(manager)
  assert.equal((await download(manager, id)).statusCode, 404, 'not yet')
  await writeSheet(redress.ctx(), { exportId: id })
  const [row] = await listed(manager)
  assert.ok(row?.finishedAt)
  assert.deepEqual(
    [row.id, row.rowCount, row.failure],
    [id, 1, null],
    'confidential cases stay where they are',
  )
  const answer = await download(manager, id)
  assert.equal(answer.statusCode, 200)
  assert.match(String(answer.headers['content-disposition']), /^attachment; filename="register-.*\.xlsx"/)
  assert.equal(answer.rawPayload.toString('latin1', 0, 2), 'PK')
  const other = await redress.staff('complaintsManager')
  assert.equal((await download(other, id)).statusCode, 404)
  assert.deepEqual(await listed(other), [])
  const { rows } = await owner.query<{ actor: string; payload: string }>(
    `select actor, payload from event where type = 'register.exported' and subject_id = $1`,
    [id],
  )
  assert.deepEqual(rows, [
    { actor: `staff:${manager.actor.id}`, payload: '{"filters":["q"],"format":"xlsx"}' },
  ])
})

test('it is told to whoever asked, written once, and gone after a day', async () => {
  const id = await ask(manager)
  await writeSheet(redress.ctx(), { exportId: id })
  const [first] = await listed(manager)
  await writeSheet(redress.ctx(), { exportId: id })
  assert.deepEqual((await listed(manager))[0], first)
  const { rowCount } = await owner.query(
    `select from notification where title_key = 'notice.exportReady' and staff_id = $1`,
    [manager.actor.id],
  )
  assert.equal(rowCount, 2)
  await owner.query(`update register_export set expires_at = now() - interval '1 second'`)
  assert.equal((await download(manager, id)).statusCode, 404)
  assert.deepEqual(await listed(manager), [])
  await removeExpiredSheets(redress.ctx())
  assert.equal((await owner.query('select from register_export')).rowCount, 0)
})

test('somebody who has left meanwhile gets nothing', async () => {
  const handler = await redress.staff('handler')
  const id = await ask(handler)
  await owner.query('update staff_member set is_active = false where id = $1', [handler.actor.id])
  await writeSheet(redress.ctx(), { exportId: id })
  const { rows } = await owner.query<{ failure: string; storage_key: string | null }>(
    'select failure, storage_key from register_export where id = $1',
    [id],
  )
  assert.deepEqual(rows, [{ failure: 'staff.left', storage_key: null }])
})
