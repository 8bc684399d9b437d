import type { CalendarDay } from '../../../shared/api/deadlines.ts'

/** What a day would become. */
export const triedKinds = ['off', 'half', 'working', 'ordinary'] as const
export type TriedDay = { readonly on: string; readonly kind: (typeof triedKinds)[number] }

/** The days as the server takes them: those that would differ, and those that would not any more. */
export function daysTried(
  days: readonly TriedDay[],
  name: string,
): { putDays: CalendarDay[]; ordinaryDays: string[] } {
  const putDays = days.flatMap(({ on, kind }): CalendarDay[] => {
    if (kind === 'off') return [{ kind: 'holiday', on, name }]
    if (kind === 'half') return [{ kind: 'halfDay', on, name, closesAt: '13:00' }]
    return kind === 'working' ? [{ kind: 'working', on, name }] : []
  })
  return { putDays, ordinaryDays: days.filter(({ kind }) => kind === 'ordinary').map(({ on }) => on) }
}

/** How far a date moves, in the largest unit that says it: whole days from two days on, hours, else minutes. */
export function distance(seconds: number): { unit: 'days' | 'hours' | 'minutes'; count: number } {
  const far = Math.abs(seconds)
  // A day on which clocks change has 23 or 25 hours, so whole days are near ones.
  if (far >= 23 * 3600) return { unit: 'days', count: Math.round(far / 86_400) }
  if (far >= 3600) return { unit: 'hours', count: Math.round(far / 3600) }
  return { unit: 'minutes', count: Math.round(far / 60) }
}

/** Whether a text is a time of day. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
