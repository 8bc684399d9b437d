import type pg from 'pg'

/** What became of one backup. */
export type PastRun = {
  /** The moment that the archive is of. */
  readonly beganAt: Date
  readonly endedAt: Date
  readonly isScheduled: boolean
  readonly isSealed: boolean
  readonly fileName: string
  /** null when it failed. */
  readonly byteSize: number | null
  /** Files that were missing or damaged in the data folder. */
  readonly missingFiles: number | null
  /** The code of the refusal, or `unexpected`; null when it is good. */
  readonly failure: string | null
}

const columns = `began_at as "beganAt", ended_at as "endedAt", is_scheduled as "isScheduled",
  is_sealed as "isSealed", file_name as "fileName", byte_size as "byteSize", missing_files as "missingFiles", failure`

export async function lastGoodBackup(pool: pg.Pool): Promise<PastRun | null> {
  const { rows } = await pool.query<PastRun>(
    `select ${columns} from redress.backup_run where failure is null order by ended_at desc limit 1`,
  )
  return rows[0] ?? null
}

/** Newest first. */
export async function pastRuns(pool: pg.Pool, limit: number): Promise<PastRun[]> {
  const { rows } = await pool.query<PastRun>(
    `select ${columns} from redress.backup_run order by ended_at desc limit $1`,
    [limit],
  )
  return rows
}
