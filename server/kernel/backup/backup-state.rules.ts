/** `old` when the last good backup is older than the operator allows, `none` while there is none. */
export type BackupState = 'ok' | 'old' | 'none'

export function backupState({
  lastGoodAt,
  now,
  maxAgeMs,
}: {
  lastGoodAt: Date | null
  now: Date
  maxAgeMs: number
}): BackupState {
  if (!lastGoodAt) return 'none'
  return now.getTime() - lastGoodAt.getTime() > maxAgeMs ? 'old' : 'ok'
}
