import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase, testKey, type TestDatabase } from '../../test/database.ts'
import { testMachine, type TestMachine } from '../../test/harness.ts'
import { createApp, startMachine, type RunningMachine } from '../app.ts'
import { hashPassword } from '../kernel/auth/passwords.ts'
import { createSecrets } from '../kernel/auth/secrets.ts'
import { migrate } from '../kernel/db/migrate.ts'
import { runBackup } from '../kernel/backup/run-backup.ts'
import { readConfig } from '../kernel/config.ts'
import { inTransaction } from '../kernel/ctx.ts'
import { sealAll } from '../kernel/journal/sealer.ts'
import { pathOf, storeStream } from '../kernel/files/store.ts'
import type { Receipt } from '../modules/complaints/commands/record-complaint.ts'
import { submitFeedback } from '../modules/intake/intake.commands.ts'
import { updateStaffMember } from '../modules/staff/staff.store.ts'
import { restoreArchive } from './restore.ts'

const password = 'correct horse battery staple'
const passphrase = 'a passphrase for tests'

let folder: string
let redress: TestMachine
let email: string
let cookie: string
let receipt: Receipt
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'redress-backup-'))
  redress = await testMachine()
  const staff = await redress.staff('handler')
  email = staff.email
  cookie = staff.cookie
  const passwordHash = await hashPassword(password)
  await inTransaction(redress.ctx(), (tx) => updateStaffMember(tx, staff.actor.id, { passwordHash }))
  receipt = await file()
  await sealAll(redress.machine)
})
after(async () => {
  await redress.stop()
  await rm(folder, { recursive: true })
})

/** Files a complaint with a file of its own, as the form does. */
async function file(): Promise<Receipt> {
  const ctx = redress.ctx()
  const stream = Readable.from([
    Buffer.from(`What happened\t\\N \n ${randomBytes(40_000).toString('base64')}`),
  ])
  const stored = await storeStream(redress.machine.files, {
    organizationId: redress.organizationId,
    stream,
    maxBytes: 1_000_000,
    usedBytes: 0,
  })
  return submitFeedback(ctx, {
    feedback: {
      kind: 'complaint',
      channel: 'web',
      language: 'en',
      narrative: 'A tab\t, a backslash \\ and \\N, a line\nmore: “Ärger” 🔥',
      contact: { name: 'Ada', email: 'ada@example.org', phone: null, address: null },
    },
    earlier: null,
    files: [{ fileName: 'what.txt', ...stored }],
  })
}

let counter = 0
const backUp = (given: { passphrase?: string; withoutKeys?: boolean } = {}) =>
  runBackup({
    config: redress.machine.config,
    ownerUrl: redress.database.ownerUrl,
    installationKey: testKey,
    file: path.join(folder, `${++counter}.archive`),
    folder,
    passphrase: given.passphrase,
    withoutKeys: given.withoutKeys ?? false,
    isScheduled: false,
    now: new Date(),
    sealingCost: 10,
  })

/** An empty database and an empty folder, and what was put there. */
type Place = { readonly database: TestDatabase; readonly dataDir: string }
const places: Place[] = []
after(async () => {
  for (const { database } of places) await database.drop()
})
async function aPlace(): Promise<Place> {
  const place = { database: await emptyDatabase(), dataDir: await mkdtemp(path.join(folder, 'place-')) }
  places.push(place)
  return place
}
const configOf = ({ database, dataDir }: Place, env: Record<string, string> = {}) =>
  readConfig({ DATABASE_URL: database.ownerUrl, REDRESS_DATA: dataDir, LOG_LEVEL: 'silent', ...env })

async function query<T extends object>(ownerUrl: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query<T>(text)).rows
  } finally {
    await client.end()
  }
}

/** Number and hash of the rows of every table, sessions apart: those end with a restore. */
async function contentOf(ownerUrl: string): Promise<object> {
  const tables = await query<{ name: string }>(
    ownerUrl,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'session' order by 1`,
  )
  const content: Record<string, unknown> = {}
  for (const { name } of tables) {
    const [row] = await query<object>(
      ownerUrl,
      `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as hash from "${name}" t`,
    )
    content[name] = row
  }
  const jobs = await query(
    ownerUrl,
    `select id, name, data, singleton_key from pgboss.job where state < 'completed' order by id`,
  )
  return { ...content, jobs }
}

const filesBelow = async (dataDir: string): Promise<string[]> =>
  (await readdir(path.join(dataDir, 'files'), { recursive: true }))
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .sort()

async function using(
  running: RunningMachine,
  work: (app: Awaited<ReturnType<typeof createApp>>) => Promise<void>,
) {
  const app = await createApp(running.machine)
  try {
    await work(app)
  } finally {
    await app.close()
    await running.stop()
  }
}

test('what is restored equals what was backed up: rows, waiting jobs, files, key; people get in as before', async () => {
  const made = await backUp({ passphrase })
  const place = await aPlace()
  const { reports } = await restoreArchive(configOf(place), { file: made.file, passphrase })

  assert.deepEqual(
    reports.map(({ problem, checkpoints }) => ({ problem, checkpoints })),
    [{ problem: null, checkpoints: 1 }],
    'the journal verifies',
  )
  assert.deepEqual(await contentOf(place.database.ownerUrl), await contentOf(redress.database.ownerUrl))
  const names = await filesBelow(place.dataDir)
  assert.deepEqual(names, await filesBelow(redress.machine.config.dataDir))
  for (const name of names) {
    const [one, other] = [place.dataDir, redress.machine.config.dataDir].map((dir) =>
      readFile(path.join(dir, 'files', name)),
    )
    assert.deepEqual(await one, await other)
  }
  assert.equal(await readFile(path.join(place.dataDir, 'redress.key'), 'utf8'), testKey)
  assert.equal((await stat(path.join(place.dataDir, 'redress.key'))).mode & 0o777, 0o600)

  await using(await startMachine(configOf(place)), async (app) => {
    const headers = { 'sec-fetch-site': 'same-origin' }
    const old = await app.inject({ url: '/api/v1/session', headers: { cookie } })
    assert.equal(old.statusCode, 401, 'a session of before has ended')
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { email, password },
      headers,
    })
    assert.equal(signedIn.statusCode, 200, signedIn.body)
    const entered = await app.inject({
      method: 'POST',
      url: '/en/track',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        reference: receipt.reference,
        accessCode: receipt.accessCode,
      }).toString(),
    })
    assert.equal(entered.statusCode, 303, entered.body)
  })
})

test('a backup while people file is of one moment: every complaint in it has its event, its jobs and its file', async () => {
  let isDone = false
  let filed = 0
  const filing = Promise.all(
    [1, 2, 3].map(async () => {
      for (; !isDone; filed += 1) await file()
    }),
  )
  while (filed < 6) await new Promise((resolve) => setTimeout(resolve, 5))
  const made = await backUp()
  isDone = true
  await filing
  const place = await aPlace()
  await restoreArchive(configOf(place, { REDRESS_KEY: testKey }), { file: made.file, passphrase: undefined })

  const rows = await query<{ key: string | null; events: number; jobs: number }>(
    place.database.ownerUrl,
    `select a.storage_key as key,
       (select count(*)::int from event e where e.subject_id = c.id and e.type in ('complaint.received', 'complaint.filesAdded')) as events,
       (select count(*)::int from pgboss.job j where j.data->'payload'->>'subjectId' = c.id::text) as jobs
     from complaint c left join attachment a on a.complaint_id = c.id`,
  )
  assert.ok(rows.length >= 6 && rows.length <= filed + 1)
  for (const { key, events, jobs } of rows) {
    assert.equal(events, 2)
    assert.ok(jobs > 0)
    await stat(pathOf({ root: path.join(place.dataDir, 'files') } as never, key ?? ''))
  }
  const strays = await query(
    place.database.ownerUrl,
    "select from event e where not exists (select from complaint c where c.id = e.subject_id) and e.type = 'complaint.received'",
  )
  assert.equal(strays.length, 0)
})

describe('a restore is refused', () => {
  let sealed: string
  let plain: string
  before(async () => {
    sealed = (await backUp({ passphrase })).file
    plain = (await backUp()).file
  })

  async function refused(
    place: Place,
    given: { file: string; passphrase?: string; env?: Record<string, string> },
    code: string,
  ) {
    const restoring = restoreArchive(configOf(place, given.env ?? {}), {
      file: given.file,
      passphrase: given.passphrase,
    })
    await assert.rejects(restoring, { code })
    const [found] = await query<{ schemas: number }>(
      place.database.ownerUrl,
      `select count(*)::int as schemas from pg_namespace where nspname in ('redress', 'pgboss')`,
    )
    assert.equal(found?.schemas, 0, 'the database is as empty as before')
    assert.deepEqual(await readdir(place.dataDir), [], 'the folder is as empty as before')
  }

  test('before anything is touched, when the archive is altered, cut off, or opened with a wrong passphrase', async () => {
    const place = await aPlace()
    const bytes = await readFile(sealed)
    const altered = path.join(folder, 'altered')
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    await writeFile(altered, bytes)
    await refused(place, { file: altered, passphrase }, 'backup.altered')
    await writeFile(altered, bytes.subarray(0, 1000))
    await refused(place, { file: altered, passphrase }, 'backup.truncated')
    await refused(place, { file: sealed, passphrase: 'some other passphrase' }, 'backup.wrongPassphrase')
  })

  test('when the key is not at hand, or is that of another installation', async () => {
    const place = await aPlace()
    await refused(place, { file: plain }, 'backup.keyMissing')
    const env = { REDRESS_KEY: 'quite another key of enough characters' }
    await refused(place, { file: plain, env }, 'backup.otherKey')
    await refused(place, { file: sealed, passphrase, env }, 'backup.otherKey')
  })

  test('where something is already, be it rows, tables of another program, or files', async () => {
    const used = { database: redress.database, dataDir: (await aPlace()).dataDir }
    const restoring = (place: Place) => restoreArchive(configOf(place), { file: sealed, passphrase })
    await assert.rejects(restoring(used), { code: 'backup.placeNotEmpty' })
    const foreign = await aPlace()
    await query(foreign.database.ownerUrl, 'create table elsewhere (id int)')
    await assert.rejects(restoring(foreign), { code: 'backup.placeNotEmpty' })
    assert.equal((await query(foreign.database.ownerUrl, 'select from elsewhere')).length, 0)
    const withFiles = { database: (await aPlace()).database, dataDir: redress.machine.config.dataDir }
    await assert.rejects(restoring(withFiles), { code: 'backup.placeNotEmpty' })
    assert.ok((await filesBelow(withFiles.dataDir)).length > 0)
  })
})

test('a restore that was broken off keeps everybody away from its remains and begins anew', async () => {
  const made = await backUp({ passphrase })
  const place = await aPlace()
  const { ownerUrl } = place.database
  await query(
    ownerUrl,
    'create schema redress; create table redress.filling (began_at timestamptz); create table half_a_table (id int)',
  )
  await assert.rejects(migrate(ownerUrl, { secrets: createSecrets(testKey) }), {
    code: 'database.unfinished',
  })
  await restoreArchive(configOf(place), { file: made.file, passphrase })
  assert.deepEqual(await contentOf(ownerUrl), await contentOf(redress.database.ownerUrl))
})

test('what others put into the database stops neither a start nor a backup, and is left out of the restore', async () => {
  const { ownerUrl } = redress.database
  await query(
    ownerUrl,
    `create table "copy of cases" as table complaint; alter table complaint add column "for the report" int default 7`,
  )
  const stranger = `stranger_${randomBytes(4).toString('hex')}`
  await query(
    ownerUrl,
    `create role ${stranger}; grant ${stranger} to current_user with inherit false, set true;
     grant create on schema public to ${stranger};
     set role ${stranger}; create table of_a_stranger (id int)`,
  )
  try {
    await migrate(ownerUrl, { secrets: createSecrets(testKey) })
    const made = await backUp({ passphrase })
    assert.ok(!made.manifest.tables.some(({ name }) => name === 'public.of_a_stranger'))
    const place = await aPlace()
    const { leftOut } = await restoreArchive(configOf(place), { file: made.file, passphrase })
    assert.deepEqual(leftOut, ['public.copy of cases', '"public"."complaint"."for the report"'])
    const count = 'select count(*)::int as count from complaint'
    assert.deepEqual(await query(place.database.ownerUrl, count), await query(ownerUrl, count))
  } finally {
    await query(
      ownerUrl,
      `drop table "copy of cases"; alter table complaint drop column "for the report";
       set role ${stranger}; drop table of_a_stranger; reset role;
       revoke create on schema public from ${stranger}; drop role ${stranger}`,
    )
  }
})

test('an archive without passphrase, and one without keys, hold no key', async () => {
  const plain = await backUp()
  const kept = await backUp({ passphrase, withoutKeys: true })
  assert.equal(plain.manifest.hasKey || kept.manifest.hasKey, false)
})

test('a file that is gone or damaged is told and holds up no other', async () => {
  const [gone = '', damaged = ''] = await filesBelow(redress.machine.config.dataDir)
  const root = path.join(redress.machine.config.dataDir, 'files')
  await rm(path.join(root, gone))
  await writeFile(path.join(root, damaged), 'something else')
  const { manifest, file: made } = await backUp({ passphrase })
  assert.deepEqual(manifest.missingFiles, [gone])
  assert.deepEqual(
    manifest.damagedFiles.map(({ name }) => name),
    [damaged],
  )
  const place = await aPlace()
  await restoreArchive(configOf(place), { file: made, passphrase })
  assert.equal(await readFile(path.join(place.dataDir, 'files', damaged), 'utf8'), 'something else')
})
