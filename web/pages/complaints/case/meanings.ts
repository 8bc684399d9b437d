import type { Severity, Status } from '../../../../shared/statuses.ts'
import type { Meaning } from '../../../ui/Badge.tsx'

/** What a status means to somebody who scans the page; most mean nothing special. */
export const statusMeaning = (status: Status): Meaning | undefined =>
  (
    { closed: 'fine', accepted: 'fine', refused: 'late', underReview: 'soon', referred: 'soon' } as Partial<
      Record<Status, Meaning>
    >
  )[status]

export const severityMeaning = (severity: Severity): Meaning | undefined =>
  ({ critical: 'late', high: 'soon' } as Partial<Record<Severity, Meaning>>)[severity]

const soonMs = 2 * 86_400_000

/** Late, soon (within two days) or neither: what a date means now. */
export const dueMeaning = (dueAt: string, now: Date): Meaning | undefined => {
  const left = Date.parse(dueAt) - now.getTime()
  return left < 0 ? 'late' : left < soonMs ? 'soon' : undefined
}
