import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmbeddedPostgres } from '../../server/kernel/db/embedded.ts'
import { fileStore } from '../../server/kernel/files/store.ts'
import { sweepOrphans } from '../../server/kernel/files/sweep.ts'
import { check } from './check.ts'
import { file, newFiling, settle, startFiling, type Filing } from './people.ts'
import {
  cli,
  eventually,
  Final,
  newPlace,
  postmasterOf,
  query,
  startRedress,
  type Place,
  type Redress,
} from './redress.ts'
import { addFindings, newResult, type Result } from './result.ts'

type Options = { readonly rounds: number; readonly only?: Filing['way'] }

/** A power cut while people file: everything dies at a random moment, and is started again. */
export async function everythingDies({ rounds, only }: Options): Promise<Result> {
  const result = newResult(only === 'form' ? 'all killed while files are sent' : 'all killed')
  const place = await newPlace()
  const all: Filing[] = []
  try {
    for (; result.rounds < rounds; result.rounds++) {
      const before = await startRedress(place)
      const filing = startFiling(place.url, only ? { only } : {})
      await eventually(async () => {
        if (filing.acknowledged() === 0) throw new Error('nothing was taken yet')
      }, 20_000)
      await sleep(randomInt(300, 2_500))
      const ended = filing.stop()
      await before.killAll()
      await ended
      const after = await startRedress(place)
      await settle(place.url, filing.filings)
      result.recoveredMs.push(after.readyAfterMs)
      all.push(...filing.filings)
      if (result.rounds === rounds - 1) {
        addFindings(result, await check(place, all))
        await verifyJournal(place, result)
        await sweepWhatIsLeft(place, result, all)
      } else {
        // What is half written shows at the end, when all that was filed is at hand.
        result.lost.push(...(await check(place, filing.filings)).lost)
      }
      await stopTidily(after, place, result)
    }
  } finally {
    await place.remove()
  }
  return result
}

/** PostgreSQL alone dies, ours or the one that DATABASE_URL names. Redress stays and goes on by itself. */
export async function databaseDies({
  rounds,
  isOther = false,
}: {
  rounds: number
  isOther?: boolean
}): Promise<Result> {
  const result = newResult(isOther ? 'other PostgreSQL killed' : 'PostgreSQL killed')
  const other = isOther ? await otherPostgres() : null
  const place = await newPlace(other ? { DATABASE_URL: other.url } : {})
  // The rows are read where they are.
  const rows = other ? { ...place, dataDir: other.dataDir, filesDir: place.dataDir } : place
  try {
    const redress = await startRedress(place)
    const all: Filing[] = []
    for (; result.rounds < rounds; result.rounds++) {
      const filing = startFiling(place.url, {})
      await sleep(randomInt(800, 2_000))
      const takenBefore = filing.acknowledged()
      process.kill(postmasterOf(rows) ?? 0, 'SIGKILL')
      const struckAt = performance.now()
      await eventually(async () => {
        if (!redress.isRunning()) throw new Final(`Redress ended:\n${redress.output().slice(-4_000)}`)
        if (filing.acknowledged() < takenBefore + 16) throw new Error('not enough is taken yet')
      }, 45_000)
      result.recoveredMs.push(filing.longestPauseMs(struckAt))
      await filing.stop()
      for (const each of filing.failures)
        if (each.status !== 503 || !each.retryAfter) result.wrong.push(`answered ${each.message}`)
      result.notes.push(
        `round ${result.rounds + 1}: ${filing.failures.length} requests were told to come back`,
      )
      await settle(place.url, filing.filings)
      all.push(...filing.filings)
    }
    if (!redress.isRunning()) result.wrong.push(`Redress ended:\n${redress.output().slice(-2_000)}`)
    addFindings(result, await check(rows, all))
    await nothingLeaks(rows, result)
    await stopTidily(redress, place, result)
  } finally {
    await place.remove()
    await other?.stop()
  }
  return result
}

async function otherPostgres() {
  const { mkdtemp, rm } = await import('node:fs/promises')
  const dataDir = await mkdtemp('/tmp/redress-crash-other-')
  const server = await startEmbeddedPostgres({ dataDir })
  return {
    dataDir,
    url: server.ownerUrl,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** No connection stays open in a transaction, none beyond what is allowed, and the jobs are worked off. */
async function nothingLeaks(place: Place, result: Result): Promise<void> {
  await eventually(async () => {
    const [waiting] = await query<{ count: number }>(
      place,
      `select count(*)::int from pgboss.job where name = 'quick' and state in ('created', 'retry', 'active')
         and start_after < now() + interval '1 minute'`,
    )
    if (waiting?.count !== 0) throw new Error(`${waiting?.count} jobs are not done`)
  }, 90_000).catch((error: Error) => result.wrong.push(error.message))
  const [open] = await query<{ all: number; stuck: number }>(
    place,
    `select count(*)::int as all, count(*) filter (where state like 'idle in%' and state_change < now() - interval '5 s')::int as stuck
       from pg_stat_activity where application_name = 'redress'`,
  )
  if ((open?.all ?? 0) > 16) result.wrong.push(`${open?.all} connections are open`)
  if (open?.stuck !== 0) result.wrong.push(`${open?.stuck} connections are stuck in a transaction`)
}

/** Contents of filings that were broken off before their commit go with the nightly sweep; no other does. */
async function sweepWhatIsLeft(place: Place, result: Result, filings: readonly Filing[]): Promise<void> {
  const files = fileStore({ dataDir: place.dataDir, filesQuotaBytes: 1e12, filesKeepFreeBytes: 0 })
  const swept = await sweepOrphans(files, {
    now: new Date(Date.now() + 2 * 86_400_000),
    async knownAmong({ storageKeys }) {
      const rows = await query<{ key: string }>(
        place,
        'select storage_key as key from attachment where storage_key = any($1)',
        [storageKeys],
      )
      return new Set(rows.map(({ key }) => key))
    },
  })
  const left = swept.deletedFiles + swept.deletedTemporary
  if (left > 0) result.notes.push(`${left} contents that belong to nothing were swept`)
  const { lost, halfWritten } = await check(place, filings)
  result.wrong.push(...[...lost, ...halfWritten].map((text) => `after the sweep: ${text}`))
}

/** Everything recorded is in the journal within five seconds, and all of it verifies. */
export async function verifyJournal(place: Place, result: Result): Promise<void> {
  await sleep(6_000)
  const { code, output } = await cli(place, ['verify'])
  if (code === 0) result.notes.push(`the journal verifies: ${output.trim().split('\n').at(-1)?.trim()}`)
  else result.wrong.push(`the journal does not verify: ${output}`)
}

/** Ends within seconds with 0, and leaves no PostgreSQL behind. */
export async function stopTidily(redress: Redress, place: Place, result: Result): Promise<void> {
  const startedAt = performance.now()
  const code = await redress.stop()
  const ms = performance.now() - startedAt
  if (code !== 0) result.wrong.push(`ended with ${code}:\n${redress.output().slice(-2_000)}`)
  if (ms > 30_000) result.wrong.push(`took ${Math.round(ms)} ms to end`)
  if (postmasterOf(place)) result.wrong.push('PostgreSQL was left behind')
}

/** Another complaint, through the page, to see that all is well again. */
export async function takesComplaints(place: Place, withinMs: number): Promise<number> {
  const startedAt = performance.now()
  const filing = newFiling('form')
  await eventually(() => file(place.url, filing), withinMs)
  return Math.round(performance.now() - startedAt)
}
