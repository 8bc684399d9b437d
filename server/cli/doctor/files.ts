import { stat } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import type { Config } from '../../kernel/config.ts'
import { fileStore } from '../../kernel/files/store.ts'
import { bad, good, type Finding } from './finding.ts'

const mostFiles = 2000

/** The newest uploads, each there with the size that the register knows. */
export async function fileFinding(config: Config, owner: pg.Client): Promise<Finding> {
  const { rows } = await owner.query<{ storageKey: string; byteSize: string }>(
    `select storage_key as "storageKey", byte_size as "byteSize" from attachment order by added_at desc limit ${mostFiles}`,
  )
  const { root } = fileStore(config)
  const missing: string[] = []
  for (const { storageKey, byteSize } of rows) {
    const found = await stat(path.join(root, storageKey)).catch(() => null)
    if (found?.size !== Number(byteSize)) missing.push(storageKey)
  }
  if (rows.length === 0) return good('files', 'Nothing has been uploaded yet.')
  if (missing.length === 0)
    return good('files', `Of the newest uploads, ${rows.length} were looked at; all are there.`)
  return bad(
    'files',
    `${missing.length} of the ${rows.length} newest uploads are missing or cut short, e.g. ${missing[0]}.`,
    'Put them back from a backup; see that REDRESS_DATA is the folder that the server uses.',
  )
}
