import { listBackups } from '../../../shared/api/backups.ts'
import { backupState } from '../../kernel/backup/backup-state.rules.ts'
import { lastGoodBackup, pastRuns } from '../../kernel/backup/runs.ts'
import type { Ctx } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'

const shown = 20

/** Backups are of the whole installation; what is shown holds nothing of any organization. */
export const backupsRoutes: readonly Route[] = [api(listBackups, 'backup.read', backups)]

async function backups({ machine, now }: Ctx) {
  const { folder, maxAgeMs } = machine.config.backup
  const items = await pastRuns(machine.db.pool, shown)
  const lastGoodAt = (await lastGoodBackup(machine.db.pool))?.beganAt ?? null
  return {
    state: backupState({ lastGoodAt, now, maxAgeMs }),
    isScheduled: folder !== null,
    lastGoodAt,
    items,
  }
}
