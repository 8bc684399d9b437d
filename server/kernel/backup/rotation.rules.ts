export type NamedBackup = { readonly name: string; readonly madeAt: Date }

const form = /^redress-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.tar\.zst(?:\.sealed)?$/

/** The name of a backup; those of one folder sort by time. */
export function backupName({ madeAt, isSealed }: { madeAt: Date; isSealed: boolean }): string {
  const moment = madeAt.toISOString().slice(0, 19).replaceAll(':', '-')
  return `redress-${moment}Z.tar.zst${isSealed ? '.sealed' : ''}`
}

/** Those of the names that `backupName` made; whatever else lies in the folder is none of ours. */
export function backupsAmong(names: readonly string[]): NamedBackup[] {
  return names.flatMap((name) => {
    const [, day, hours, minutes, seconds] = form.exec(name) ?? []
    if (day === undefined) return []
    const madeAt = new Date(`${day}T${hours}:${minutes}:${seconds}Z`)
    return Number.isNaN(madeAt.getTime()) ? [] : [{ name, madeAt }]
  })
}

/**
 * Which backups may go. The newest of each of the last `keepDaily` days that have one stays, and the newest of
 * each of the last `keepWeekly` weeks (Monday to Sunday, UTC). Days are counted by their backups: when none were
 * made for a month, the last ones before it are still there.
 */
export function expiredBackups(
  backups: readonly NamedBackup[],
  { keepDaily, keepWeekly }: { keepDaily: number; keepWeekly: number },
): string[] {
  const newestFirst = backups.toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
  const kept = new Set([
    ...newestOfEach(newestFirst, dayOf).slice(0, Math.max(1, keepDaily)),
    ...newestOfEach(newestFirst, weekOf).slice(0, keepWeekly),
  ])
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name))
}

function newestOfEach(newestFirst: readonly NamedBackup[], periodOf: (at: Date) => number): string[] {
  const newest = new Map<number, string>()
  for (const { name, madeAt } of newestFirst) {
    const period = periodOf(madeAt)
    if (!newest.has(period)) newest.set(period, name)
  }
  return [...newest.values()]
}

const dayMs = 86_400_000
const dayOf = (at: Date): number => Math.floor(at.getTime() / dayMs)
/** 1 January 1970 was a Thursday, the fourth day of its week. */
const weekOf = (at: Date): number => Math.floor((dayOf(at) + 3) / 7)
