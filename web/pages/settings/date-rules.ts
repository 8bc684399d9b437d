import { levelRules, type LevelRules } from '../../../shared/api/date-rules.ts'

/** A number of days as typed; an empty field stands for never. */
export function daysIn(text: string): number | null {
  const digits = text.trim()
  return /^\d{1,3}$/.test(digits) ? Number(digits) : null
}

/** Whether the server could read these rules; while somebody types it could not yet. */
export const isReadableLevels = (levels: LevelRules): boolean => levelRules.safeParse(levels).success
