import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../test/harness.ts'

// Routes by role and organization are tried in access.test.ts; here is the second lock, behind the queries.

let redress: TestMachine
let handler: Staff
let otherOrganizationId: string
let stranger: Staff

before(async () => {
  redress = await testMachine()
  handler = await redress.staff('handler')
  otherOrganizationId = await redress.otherOrganization({ name: 'Other' })
  stranger = await redress.staff('complaintsManager', { organizationId: otherOrganizationId })
  const created = await redress.inject({
    method: 'POST',
    url: '/api/v1/complaints',
    as: handler,
    payload: {
      kind: 'complaint',
      channel: 'phone',
      language: 'en',
      contact: { name: 'Joan', email: 'joan@example.org' },
      narrative: 'Only the first organization may read this sentence.',
    },
  })
  assert.equal(created.statusCode, 201, created.body)
})
after(() => redress.stop())

const found = async (as: Staff) => {
  const answer = await redress.inject({ method: 'GET', url: '/api/v1/complaints?q=sentence', as })
  return answer.json<{ items: unknown[] }>().items.length
}

test('full-text search, which looks as the owner of the tables, keeps to the organization', async () => {
  assert.equal(await found(handler), 1)
  assert.equal(await found(stranger), 0)
})

test('a query that forgets its filter sees nothing of another organization, in any table', async () => {
  const { pool } = redress.machine.db
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'organization'`,
  )
  const countIn = async (organizationId: string) => {
    const client = await pool.connect()
    try {
      await client.query(`begin; set local app.organization_id = '${organizationId}'`)
      let seen = 0
      for (const { name } of tables) {
        const { rows } = await client.query<{ count: number }>(
          `select count(*) as count from ${name} where organization_id = $1`,
          [redress.organizationId],
        )
        seen += rows[0]?.count ?? 0
      }
      return seen
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  assert.ok((await countIn(redress.organizationId)) > 0)
  assert.equal(await countIn(otherOrganizationId), 0)
})

test('without an organization in the transaction nothing is seen at all', async () => {
  const { rows } = await redress.machine.db.pool.query('select id from complaint')
  assert.deepEqual(rows, [])
})
