import { escalationLevels, type LevelRules } from '../../../shared/api/date-rules.ts'

/** A number of days as typed; an empty field stands for never. */
export function daysIn(text: string): number | null {
  const digits = text.trim()
  return /^\d{1,3}$/.test(digits) ? Number(digits) : null
}

/** Whether the server could read these rules; while somebody types it could not yet. */
export const isReadableLevels = (levels: LevelRules): boolean =>
  escalationLevels.every((level) => {
    const { soonDays, lateDays, roles } = levels[level]
    const isSoonRight = soonDays === null || (soonDays >= 1 && soonDays <= 20)
    const isLateRight = lateDays === null || lateDays <= 60
    return isSoonRight && isLateRight && (level === 'handler' || roles.length > 0)
  })
