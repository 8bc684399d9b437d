import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { testKey } from '../../../test/database.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import type { Readiness } from '../http/health.ts'
import { backupState } from './backup-state.rules.ts'
import { pastRuns } from './runs.ts'
import { backupJob } from './scheduled.ts'

let folder: string
let redress: TestMachine
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'redress-scheduled-'))
  redress = await testMachine({
    BACKUP_FOLDER: path.join(folder, 'backups'),
    BACKUP_KEEP_DAILY: '2',
    BACKUP_KEEP_WEEKLY: '0',
    BACKUP_REQUIRED: 'yes',
    REDRESS_KEY: testKey,
  })
})
after(async () => {
  await redress.stop()
  await rm(folder, { recursive: true })
})

const readiness = async () => {
  const answer = await redress.inject({ url: '/readyz' })
  return { status: answer.statusCode, ...answer.json<Readiness>() }
}
let minutes = 0
const run = () => backupJob.run(redress.ctx(undefined, new Date(Date.now() + minutes++ * 60_000)), {})

test('where backups are required, there has to be one before Redress calls itself ready', async () => {
  const before = await readiness()
  assert.deepEqual([before.status, before.backup, before.backupAgeHours], [503, 'none', null])
  await run()
  const now = await readiness()
  assert.deepEqual([now.status, now.backup, now.backupAgeHours], [200, 'ok', 0])
  assert.match((await redress.inject({ url: '/metrics' })).body, /^redress_backup_age_seconds \d/m)
})

test('after a good backup those whose time is over go, and nothing else', async () => {
  const backups = path.join(folder, 'backups')
  const [newest = ''] = await readdir(backups)
  const put = (name: string) => writeFile(path.join(backups, name), '')
  const names = ['redress-2026-01-01T02-30-00Z.tar.zst', 'redress-2026-01-02T02-30-00Z.tar.zst', 'notes.txt']
  const [abandoned, running] = [
    'redress-2026-01-03T02-30-00Z.tar.zst.part',
    'redress-2026-01-04T02-30-00Z.tar.zst.part',
  ]
  for (const name of [...names, abandoned, running]) await put(name)
  await utimes(path.join(backups, abandoned), 1, 1)
  await run()
  const left = await readdir(backups)
  assert.deepEqual(left.filter((name) => !name.startsWith(newest.slice(0, 18))).toSorted(), [
    names[2],
    names[1],
    running,
  ])
})

test('a backup that fails is noted with its reason and leaves the good ones', async () => {
  await rm(path.join(folder, 'backups'), { recursive: true })
  await writeFile(path.join(folder, 'backups'), 'a file where the folder was')
  await assert.rejects(run(), { code: 'backup.folderMissing' })
  const [last] = await pastRuns(redress.machine.db.pool, 1)
  assert.deepEqual([last?.failure, last?.byteSize], ['backup.folderMissing', null])
  assert.equal((await readiness()).backup, 'ok', 'the last good one is what counts')
})

test('administrators see what became of the last ones, and nobody else', async () => {
  const url = '/api/v1/backups'
  const answer = await redress.inject({ url, as: await redress.staff('administrator') })
  const { state, isScheduled, items } = answer.json<{
    state: string
    isScheduled: boolean
    items: object[]
  }>()
  assert.deepEqual([state, isScheduled], ['ok', true])
  assert.partialDeepStrictEqual(items, [
    { failure: 'backup.folderMissing', byteSize: null },
    { failure: null, missingFiles: 0, isSealed: false },
    { failure: null, isScheduled: true },
  ])
  assert.equal((await redress.inject({ url, as: await redress.staff('complaintsManager') })).statusCode, 403)
})

test('it is made when the operator says, and never without a folder', () => {
  const every = backupJob.every as (config: unknown) => string | null
  assert.equal(every(redress.machine.config), '30 2 * * *')
  assert.equal(every({ backup: { ...redress.machine.config.backup, folder: null } }), null)
})

test('a backup is old from the age that the operator gave', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const maxAgeMs = 26 * 3_600_000
  assert.equal(backupState({ lastGoodAt: ago(26), now, maxAgeMs }), 'ok')
  assert.equal(backupState({ lastGoodAt: ago(26.1), now, maxAgeMs }), 'old')
  assert.equal(backupState({ lastGoodAt: null, now, maxAgeMs }), 'none')
})
