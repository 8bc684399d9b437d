import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { readConfig } from '../kernel/config.ts'
import { casesOn } from '../../test/cases.ts'
import { testKey } from '../../test/database.ts'
import { testMachine, type TestMachine } from '../../test/harness.ts'
import { lookAtEverything } from './doctor.ts'
import { addressFindings } from './doctor/place.ts'
import type { Finding } from './doctor/finding.ts'

let t: TestMachine
let dataDir: string
before(async () => {
  t = await testMachine()
  dataDir = await mkdtemp(path.join(tmpdir(), 'redress-doctor-'))
})
after(async () => {
  await t.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const look = (env: Record<string, string> = {}) =>
  lookAtEverything({ REDRESS_DATA: dataDir, DATABASE_URL: t.database.ownerUrl, PORT: '1', ...env })
const stateOf = (findings: readonly Finding[], about: string) =>
  findings.filter((each) => each.about === about).map(({ state }) => state)

test('what works is good, what is missing says what to do', async () => {
  const findings = await look()
  for (const about of ['database', 'schema', 'database role', 'clock', 'jobs', 'dates', 'files', 'documents'])
    assert.deepEqual(stateOf(findings, about), ['good'], about)
  assert.deepEqual(stateOf(findings, 'mail'), ['warning'])
  assert.deepEqual(stateOf(findings, 'server'), ['warning'])
  assert.ok(findings.every(({ state, todo }) => (state === 'good') === (todo === undefined)))
})

test('a wrong setting is named, and nothing else is guessed', async () => {
  const findings = await look({ PORT: 'eighty' })
  assert.deepEqual(
    findings.map(({ about, state }) => ({ about, state })),
    [{ about: 'settings', state: 'bad' }],
  )
  assert.match(findings[0]?.says ?? '', /PORT/)
})

test('a database that does not answer is one bad finding among the others', async () => {
  const findings = await look({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' })
  assert.deepEqual(stateOf(findings, 'database'), ['bad'])
  assert.deepEqual(stateOf(findings, 'documents'), ['good'])
  assert.doesNotMatch(JSON.stringify(findings), /secret/)
})

test('a key that others may read is bad', { skip: process.platform === 'win32' }, async () => {
  const key = path.join(dataDir, 'redress.key')
  await writeFile(key, 'k'.repeat(40))
  await chmod(key, 0o644)
  assert.deepEqual(stateOf(await look(), 'key'), ['bad'])
  await chmod(key, 0o600)
  assert.deepEqual(stateOf(await look(), 'key'), ['good'])
})

test('a key that the database was not made with is bad, and so is none', async () => {
  const none = await mkdtemp(path.join(tmpdir(), 'redress-doctor-'))
  const stateWith = async (env: Record<string, string>) => stateOf(await look(env), 'same key')
  assert.deepEqual(await stateWith({ REDRESS_KEY: testKey }), ['good'])
  assert.deepEqual(await stateWith({ REDRESS_KEY: 'another key that is also long enough' }), ['bad'])
  assert.deepEqual(await stateWith({ REDRESS_DATA: none }), ['bad'])
  await rm(none, { recursive: true })
})

test('a folder for backups or checkpoints into which nothing can be written is bad before it is needed', async () => {
  const file = path.join(dataDir, 'a file')
  await writeFile(file, '')
  assert.deepEqual(stateOf(await look({ BACKUP_FOLDER: path.join(file, 'backups') }), 'backup folder'), [
    'bad',
  ])
  assert.deepEqual(stateOf(await look({ CHECKPOINT_FOLDER: file }), 'checkpoints to'), ['bad'])
  assert.deepEqual(stateOf(await look({ BACKUP_FOLDER: path.join(dataDir, 'new') }), 'backup folder'), [
    'good',
  ])
})

test('jobs that nobody works off, and a lost upload, are bad', async () => {
  const { id } = await casesOn(t, await t.staff('complaintsManager')).file()
  const owner = new pg.Client({ connectionString: t.database.ownerUrl })
  await owner.connect()
  await owner.query(`update pgboss.job set start_after = now() - interval '1 hour'`)
  await owner.query(
    `insert into attachment values ($1, gen_random_uuid(), $2, 'meter.png', 'image/png', 7, 'ab', $3, true, now(), 'staff', null)`,
    [t.organizationId, id, `${t.organizationId}/ab/ab`],
  )
  await owner.end()
  const findings = await look()
  assert.deepEqual(stateOf(findings, 'jobs'), ['bad'])
  assert.deepEqual(stateOf(findings, 'files'), ['bad'])
})

test('a next date that is not that of the clocks is a warning', async () => {
  const { id } = await casesOn(t, await t.staff('complaintsManager')).file()
  const owner = new pg.Client({ connectionString: t.database.ownerUrl })
  await owner.connect()
  await owner.query('update complaint set next_due_at = now() where id = $1', [id])
  assert.deepEqual(stateOf(await look(), 'dates'), ['warning'])
  await owner.query('update complaint set next_due_at = null where id = $1', [id])
  await owner.query('update clock set cancelled_at = now() where subject_id = $1', [id])
  await owner.end()
  assert.deepEqual(stateOf(await look(), 'dates'), ['good'])
})

test('a journal that nobody seals is bad; one whose states stay on the machine is a warning', async () => {
  const filed = await casesOn(t, await t.staff('complaintsManager')).file()
  assert.deepEqual(stateOf(await look(), 'journal'), ['good'])
  assert.deepEqual(stateOf(await look(), 'checkpoints'), ['warning'])
  const owner = new pg.Client({ connectionString: t.database.ownerUrl })
  await owner.connect()
  const hourOld = '01900000-0000-7000-8000-000000000001'
  await owner.query('update event set id = $1 where subject_id = $2', [hourOld, filed.id])
  assert.deepEqual(stateOf(await look(), 'journal'), ['bad'])
  await owner.query(`insert into journal_export values ($1, 'folder', 7, now(), null)`, [t.organizationId])
  const folder = { CHECKPOINT_FOLDER: dataDir }
  assert.deepEqual(stateOf(await look(folder), 'checkpoints'), ['good'])
  await owner.query(`update journal_export set failure = 'checkpoint.folder'`)
  assert.deepEqual(stateOf(await look(folder), 'checkpoints'), ['bad'])
  await owner.end()
})

test('that there is no backup, an old one or a failed one is said; a fresh one is good', async () => {
  assert.deepEqual(stateOf(await look(), 'backup'), ['warning'])
  assert.deepEqual(stateOf(await look({ BACKUP_REQUIRED: 'yes' }), 'backup'), ['bad'])
  const owner = new pg.Client({ connectionString: t.database.ownerUrl })
  await owner.connect()
  const run = (hoursAgo: number, failure: string | null) =>
    owner.query(
      `insert into redress.backup_run (id, began_at, ended_at, is_scheduled, is_sealed, file_name, byte_size, missing_files, failure)
       values (gen_random_uuid(), now() - make_interval(hours => $1), now() - make_interval(hours => $1), true, true, 'a', $3, 0, $2)`,
      [hoursAgo, failure, failure ? null : 1],
    )
  await run(40, null)
  assert.deepEqual(stateOf(await look(), 'backup'), ['warning'])
  assert.deepEqual(stateOf(await look({ BACKUP_FOLDER: dataDir }), 'backup'), ['bad'])
  await run(2, null)
  assert.deepEqual(stateOf(await look(), 'backup'), ['good'])
  await run(1, 'unexpected')
  assert.deepEqual(stateOf(await look(), 'backup'), ['warning'])
  await owner.end()
})

test('an address without TLS is bad, one behind an untrusted proxy a warning', () => {
  const judge = (env: Record<string, string>) => addressFindings(readConfig(env))
  assert.deepEqual(stateOf(judge({ PUBLIC_URL: 'http://complaints.example.org' }), 'address'), ['bad'])
  const tls = judge({ PUBLIC_URL: 'https://complaints.example.org' })
  assert.deepEqual(stateOf(tls, 'address'), ['good'])
  assert.deepEqual(stateOf(tls, 'proxy'), ['warning'])
  assert.deepEqual(
    stateOf(judge({ PUBLIC_URL: 'https://c.example.org', TRUSTED_PROXIES: '10.0.0.1' }), 'proxy'),
    [],
  )
})
