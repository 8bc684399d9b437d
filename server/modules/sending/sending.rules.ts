import { Temporal } from 'temporal-polyfill'

/** A day and time of the clock on the wall at a place. */
export type LocalTime = { readonly on: string; readonly at: string }

/** The instant of a wall clock's time. One that a change to summer time leaves out is an hour later. */
export const instantOf = ({ on, at }: LocalTime, timeZone: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${on}T${at}`).toZonedDateTime(timeZone).epochMilliseconds)

/** How long what reaches a complainant can be taken back. */
export const graceMs = 20_000
const furthestMs = 366 * 86_400_000

/** What is wrong with a chosen time, as the key of a text. */
export function doubtAbout(dueAt: Date, now: Date): string | null {
  const ahead = dueAt.getTime() - now.getTime()
  if (ahead < graceMs) return 'sending.tooSoon'
  return ahead > furthestMs ? 'sending.tooFar' : null
}
