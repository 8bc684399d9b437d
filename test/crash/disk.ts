import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopTidily } from './accidents.ts'
import { check } from './check.ts'
import { file, newFiling, NotTaken, settle, startFiling, type Filing } from './people.ts'
import { endAll, eventually, newPlace, postmasterOf, query, startRedress, type Place } from './redress.ts'
import { addFindings, newResult, type Result } from './result.ts'

const diskMegabytes = 300
const fullMs = 8_000

/** The disk of database and files fills up while people file, and is emptied again. */
export async function diskFills({ rounds }: { rounds: number }): Promise<Result> {
  const result = newResult('disk full')
  const disk = await smallDisk()
  if (!disk) {
    result.notes.push('not tried: a disk of its own needs root on Linux')
    return result
  }
  const place = await newPlace({ FILES_KEEP_FREE_GB: '0' }, { dataDir: disk.folder })
  try {
    const redress = await startRedress(place)
    const all: Filing[] = []
    for (; result.rounds < rounds; result.rounds++) {
      const postmaster = postmasterOf(place)
      const filing = startFiling(place.url, {})
      await sleep(1_500)
      // A part is left, so that it runs out in the middle of something.
      disk.fill(result.rounds % 2 === 0 ? 0 : 400_000)
      await sleep(fullMs / 2)
      // The next piece of the write-ahead log needs 16 MB that are not there: PostgreSQL itself gives up.
      if (result.rounds % 2 === 0) await useUpWal(place)
      const last = newFiling('form')
      filing.filings.push(last)
      const whileFull = await fileOnFullDisk(place.url, last)
      await sleep(fullMs / 2)
      disk.empty()
      const emptiedAt = performance.now()
      await eventually(() => file(place.url, last), 60_000)
      result.recoveredMs.push(Math.round(performance.now() - emptiedAt))
      await filing.stop()
      if (!redress.isRunning()) result.wrong.push(`Redress ended:\n${redress.output().slice(-3_000)}`)
      for (const refused of filing.failures)
        if (!isClear(refused)) result.wrong.push(`answered ${refused.message}`)
      const fate = postmasterOf(place) === postmaster ? 'went on' : 'was started again'
      result.notes.push(
        `round ${result.rounds + 1}: ${filing.failures.length} refused (${countedByStatus(filing.failures)}), the form: ${whileFull}; PostgreSQL ${fate}`,
      )
      await settle(place.url, filing.filings)
      all.push(...filing.filings)
    }
    addFindings(result, await check(place, all))
    await stopTidily(redress, place, result)
  } finally {
    await endAll(disk.folder)
    await disk.remove()
  }
  return result
}

/** Told to come back, or asked to leave the files out, with everything that was typed still there. */
function isClear({ status, body, retryAfter }: NotTaken): boolean {
  const isPage = body.startsWith('<!doctype')
  if (status === 503) return retryAfter !== null && (!isPage || isKept(body) || !body.includes('<form'))
  return status === 400 && isPage && isKept(body) && body.includes('data-focus')
}

const isKept = (body: string) => body.includes('crash-proof ')

async function useUpWal(place: Place): Promise<void> {
  for (let segments = 0; segments < 40; segments++) {
    // Fails as soon as it has worked.
    await query(place, 'create table wal_filler (); drop table wal_filler; select pg_switch_wal()').catch(
      () => (segments = 40),
    )
  }
}

const countedByStatus = (failures: readonly NotTaken[]): string =>
  [...Map.groupBy(failures, ({ status }) => status)]
    .map(([status, same]) => `${same.length} × ${status}`)
    .join(', ')

/** What someone meets who sends the form now. */
async function fileOnFullDisk(url: string, filing: Filing): Promise<string> {
  try {
    await file(url, filing)
    return 'there was room'
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error
    return `${error.status}, ${isKept(error.body) ? 'what was typed is kept' : 'nothing was typed yet'}`
  }
}

async function smallDisk() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = await mkdtemp(path.join(tmpdir(), 'redress-crash-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMegabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    await rm(folder, { recursive: true })
    return null
  }
  const filler = path.join(folder, 'filler')
  return {
    folder,
    /** Until nothing but `leave` bytes are free. */
    fill(leave: number) {
      const handle = openSync(filler, 'a')
      const block = Buffer.alloc(262_144)
      try {
        while (free(folder) > leave) writeSync(handle, block)
      } catch {
        // Full.
      } finally {
        closeSync(handle)
      }
    },
    empty: () => rmSync(filler, { force: true }),
    async remove() {
      await eventually(async () => void execFileSync('umount', [folder], { stdio: 'ignore' }), 10_000)
      await rm(folder, { recursive: true })
    },
  }
}

function free(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
