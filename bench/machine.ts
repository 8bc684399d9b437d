import { open } from 'node:fs/promises'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import type { Redress } from './redress.ts'

export type MachineDescription = {
  readonly cpu: string
  readonly cores: number
  readonly memoryGb: number
  readonly system: string
  readonly node: string
  readonly postgres: string
  /** How long the disk takes to keep 8 kB for good, as PostgreSQL does at each commit. */
  readonly fsyncMs: number
  readonly measuredAt: string
}

/** What the figures were measured on. */
export async function describeMachine({ owner, dataDir }: Redress): Promise<MachineDescription> {
  const { rows } = await owner.query<{ server_version: string }>('show server_version')
  return {
    cpu: cpus()[0]?.model ?? '?',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    postgres: rows[0]?.server_version ?? '?',
    fsyncMs: await medianSyncMs(dataDir),
    measuredAt: new Date().toISOString(),
  }
}

async function medianSyncMs(folder: string): Promise<number> {
  const file = await open(join(folder, 'sync-probe'), 'w')
  const times: number[] = []
  for (let index = 0; index < 51; index++) {
    const startedMs = performance.now()
    await file.write(Buffer.alloc(8192, index), 0, 8192, 0)
    await file.datasync()
    times.push(performance.now() - startedMs)
  }
  await file.close()
  return Math.round((times.toSorted((a, b) => a - b)[25] ?? 0) * 1000) / 1000
}
