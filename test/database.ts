import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg'
import type { EmbeddedPostgres } from '../server/kernel/db/embedded.ts'
import { createSecrets } from '../server/kernel/auth/secrets.ts'
import { migrate } from '../server/kernel/db/migrate.ts'
import { startTestServer } from './server.ts'

export type TestDatabase = {
  name: string
  ownerUrl: string
  /** Connection of the app role, which owns nothing; all test databases share the role. */
  appUrl: string
  drop(): Promise<void>
}

/** The installation key of every test; passwords of roles derive from it. */
export const testKey = 'the key of all tests, which is no secret at all'

const root = join(import.meta.dirname, '..')
const templateLock = 8_215_007_003
const abandonedAfterSeconds = 7_200

/** A fresh, migrated database of its own, for one test file. Drop it in `after`. */
export function testDatabase(): Promise<TestDatabase> {
  return onServer(async (client, serverUrl) => {
    const template = await findOrMakeTemplate(client, serverUrl)
    return create(client, serverUrl, template)
  })
}

/** A database without any table, for tests of the migrations themselves. */
export function emptyDatabase(): Promise<TestDatabase> {
  return onServer((client, serverUrl) => create(client, serverUrl, { name: 'template1', appUrl: serverUrl }))
}

type Template = { name: string; appUrl: string }

async function create(client: Client, serverUrl: string, template: Template): Promise<TestDatabase> {
  const name = `test_${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString('hex')}`
  await client.query(`create database ${name} template ${escapeIdentifier(template.name)} strategy file_copy`)
  const drop = async () => {
    await onServer((last) => dropForced(last, name))
    await release()
  }
  users += 1
  return { name, ownerUrl: withDatabase(serverUrl, name), appUrl: withDatabase(template.appUrl, name), drop }
}

/** Autovacuum may be at work in it, which nobody but a superuser may end; it leaves by itself. */
async function dropForced(client: Client, name: string, triesLeft = 20): Promise<void> {
  try {
    await client.query(`drop database if exists ${name} with (force)`)
  } catch (error) {
    if (triesLeft === 0 || !(error instanceof DatabaseError) || error.code !== '42501') throw error
    await setTimeout(250)
    await dropForced(client, name, triesLeft - 1)
  }
}

/** Migrated once for each state of the migrations; its name appears when it is whole. */
async function findOrMakeTemplate(client: Client, serverUrl: string): Promise<Template> {
  const name = `template_${migrationsHash()}`
  const find = async () => {
    const { rows } = await client.query<{ url: string }>(
      `select shobj_description(oid, 'pg_database') as url from pg_database where datname = $1`,
      [name],
    )
    return rows[0] ? { name, appUrl: rows[0].url } : null
  }
  const found = await find()
  if (found) return found
  await client.query('select pg_advisory_lock($1)', [templateLock])
  try {
    return (await find()) ?? (await makeTemplate(client, serverUrl, name))
  } finally {
    await client.query('select pg_advisory_unlock($1)', [templateLock])
  }
}

async function makeTemplate(client: Client, serverUrl: string, name: string): Promise<Template> {
  await dropAbandoned(client)
  const growing = `growing_${name}`
  await client.query(`drop database if exists ${growing} with (force)`)
  await client.query(`create database ${growing}`)
  const { appUrl } = await migrate(withDatabase(serverUrl, growing), { secrets: createSecrets(testKey) })
  await client.query(`comment on database ${growing} is ${escapeLiteral(appUrl)}`)
  await client.query(`alter database ${growing} rename to ${name}`)
  return { name, appUrl }
}

/** Databases of test files that were killed before they could drop them, and templates of older migrations. */
async function dropAbandoned(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database
       where datname ~ '^test_[0-9]+_' and split_part(datname, '_', 2)::bigint < extract(epoch from now()) - $1
          or datname ~ '^template_[0-9a-f]{12}$'`,
    [abandonedAfterSeconds],
  )
  for (const { name } of rows) {
    await client.query(`drop database if exists ${name} with (force)`)
    // Tests of another checkout may still work with copies of the template.
    await client.query(`drop role if exists growing_${name}_app`).catch((error: unknown) => {
      if (!(error instanceof DatabaseError) || error.code !== '2BP01') throw error
    })
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256')
  const folder = join(root, 'db/migrations')
  const files = existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : []
  const programs = [
    'server/kernel/db/migrate.ts',
    'server/kernel/db/installation.ts',
    'server/kernel/jobs/jobs.ts',
  ].map((file) => join(root, file))
  for (const file of [...files.toSorted(), ...programs].filter((path) => existsSync(path))) {
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}

/** Test databases and work under way in this process. */
let users = 0
/** For a test file run by itself: files that run beside it join the same server, and the last one stops it. */
let ownServer: Promise<EmbeddedPostgres> | undefined

async function onServer<T>(work: (client: Client, serverUrl: string) => Promise<T>): Promise<T> {
  users += 1
  try {
    const serverUrl = process.env.TEST_DATABASE_URL ?? (await (ownServer ??= startTestServer())).ownerUrl
    const client = new Client({ connectionString: serverUrl })
    await client.connect()
    try {
      return await work(client, serverUrl)
    } finally {
      await client.end()
    }
  } finally {
    await release()
  }
}

/** The last user in this process lets go of the server, so that the process can end. */
async function release() {
  users -= 1
  if (users > 0) return
  const server = await ownServer
  ownServer = undefined
  await server?.stop()
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}
