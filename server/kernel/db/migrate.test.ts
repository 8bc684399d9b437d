import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase, testKey } from '../../../test/database.ts'
import { createSecrets } from '../auth/secrets.ts'
import { migrate } from './migrate.ts'

const database = await emptyDatabase()
after(() => database.drop())

test('tables go into public, also where the owner is named like a schema', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  try {
    // As for a role `redress`, whose name is that of a schema of ours: it would come before public.
    await owner.query('create schema authorization current_user')
    await migrate(database.ownerUrl, { secrets: createSecrets(testKey) })
    const { rows } = await owner.query<{ own: string | null; common: string | null }>(
      `select to_regclass(current_user || '.complaint') as own, to_regclass('public.complaint') as common`,
    )
    assert.deepEqual(rows, [{ own: null, common: 'complaint' }])
  } finally {
    await owner.end()
  }
})
