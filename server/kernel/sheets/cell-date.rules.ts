/** Formats of the standard that show a day or a time (ECMA-376, 18.8.30; 27 to 36 and 50 to 58 in East Asia). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a number format shows a date: it has signs of one outside of quotes, brackets and escapes. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? isBuiltInDate(id)
    : /[ymdhs]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').split(';')[0] ?? '')

const dayMs = 86_400_000

/**
 * The day, and the time where there is one, that a spreadsheet keeps as a number of days: since the beginning of
 * 1900, in which it counts a 29 February that never was, or since 1 January 1904.
 * @returns `2026-03-04`, `2026-03-04T10:30:00`, or only a time where the number is less than a day
 */
export function dayOfSerial(serial: number, { is1904 }: { is1904: boolean }): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null
  const isTimeOnly = serial < 1 && !(is1904 && serial === 0)
  // The day that never was must not become one that was.
  if (!is1904 && Math.floor(serial) === 60) return '1900-02-29'
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const at = new Date(start + Math.round((serial * dayMs) / 1000) * 1000)
  const [day = '', time = ''] = at.toISOString().slice(0, 19).split('T')
  if (isTimeOnly) return time
  return time === '00:00:00' ? day : `${day}T${time}`
}

/**
 * A number as its sheet means it: without the noise of binary fractions, and with a fourth decimal where three
 * could be taken for thousands.
 */
export function textOfNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text
}
