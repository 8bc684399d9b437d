import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench, Memory, Row } from './row.ts'

/** Longer than connections and the typesetter stay without work, and than the server waits before it gives memory back. */
const restMs = 40_000

const looksInAMinute = 20

/**
 * What Redress holds in memory: the launcher, the server with its children, and the database. Pages that processes
 * share are counted once (PSS); of a minute of looks the middle one, of a quick bench one look. Linux only.
 */
const memoryRow = (name: string, when: string, quickRestMs: number): Row => ({
  name,
  run: async ({ redress, isQuick, reportMemory }: Bench) => {
    await sleep(isQuick ? quickRestMs : restMs)
    const looks = [memoryOf(when, redress)]
    // What is due each minute is part of rest.
    while (!isQuick && looks.length < looksInAMinute) {
      await sleep(60_000 / looksInAMinute)
      looks.push(memoryOf(when, redress))
    }
    const byTotal = looks.toSorted((a, b) => a.appMb + a.databaseMb - b.appMb - b.databaseMb)
    const median = byTotal[Math.floor(byTotal.length / 2)]
    if (median) reportMemory(median)
  },
})

export const memoryIdle = memoryRow('memoryIdle', 'idle', 1_000)
export const memoryAfter = memoryRow('memoryAfter', 'after the bench', 12_000)

function memoryOf(when: string, { pid, dataDir }: Bench['redress']): Memory {
  const [postmaster = ''] = readFileSync(`${dataDir}/postgres/cluster/postmaster.pid`, 'utf8').split('\n')
  const database = familyOf(Number(postmaster))
  const app = familyOf(pid).filter((each) => !database.includes(each))
  return { when, appMb: pssMb(app), databaseMb: pssMb(database) }
}

/** A process and all below it. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }))
  const below = (root: number): number[] =>
    parents.filter(({ parent }) => parent === root).flatMap((each) => [each.pid, ...below(each.pid)])
  return [pid, ...below(pid)]
}

function parentOf(pid: number): number | null {
  const status = textOf(`/proc/${pid}/status`)
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) || null
}

const pssMb = (pids: readonly number[]): number =>
  pids
    .map((pid) => Number(/^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))
    .reduce((sum, kb) => sum + kb, 0) *
  (1024 / 1_000_000)

/** Empty for a process that has just ended. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
