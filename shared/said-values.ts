/** Days and amounts as people and spreadsheets write them. */

export const dayOrders = ['ymd', 'dmy', 'mdy'] as const
export type DayOrder = (typeof dayOrders)[number]

/** Digits of every script that our languages write as those that a program reads. */
const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))

const parts = (text: string): readonly number[] | null => {
  const plain = plainDigits(text).replace(/^(\s*\d+)年(\d+)月(\d+)日/, '$1/$2/$3')
  const found = /^\s*(\d{1,4})(?:\s*[./-]\s*| )(\d{1,2})(?:\s*[./-]\s*| )(\d{1,4})\.?(?:[ T].*)?$/.exec(plain)
  return found ? found.slice(1, 4).map(Number) : null
}

/**
 * The orders in which most of these days can be read: a line with a slip in it must not hold up the others. More
 * than one: it has to be asked, not guessed.
 */
export function possibleOrders(days: readonly string[]): readonly DayOrder[] {
  const filled = days.filter((day) => day.trim() !== '')
  const read = dayOrders.map((order) => ({
    order,
    count: filled.filter((day) => dayIn(day, order) !== null).length,
  }))
  const most = Math.max(...read.map(({ count }) => count))
  // A year that comes first is never in doubt.
  if (most > 0 && read[0]?.count === most) return ['ymd']
  return most === 0 ? [] : read.filter(({ count }) => count === most).map(({ order }) => order)
}

/** A day as YYYY-MM-DD; null where it is none in this order. A year of four digits may always come first. Years of two digits are of this century until 2069. */
export function dayIn(text: string, order: DayOrder): string | null {
  const [first = 0, second = 0, third = 0] = parts(text) ?? []
  const [year, month, day] =
    order === 'ymd' || first >= 1000
      ? [first, second, third]
      : order === 'dmy'
        ? [third, second, first]
        : [third, first, second]
  if (order === 'ymd' && first < 1000) return null
  const whole = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year
  if (whole < 1900 || whole > 2200) return null
  const at = new Date(Date.UTC(whole, month - 1, day))
  const isReal = at.getUTCFullYear() === whole && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? at.toISOString().slice(0, 10) : null
}

/**
 * A number as people and spreadsheets write it: the last of point and comma parts the decimals, unless three digits
 * follow it and it stands there once with no other sign, or more than once; blanks and signs of currency are left out.
 * @param decimal what parts the decimals where `1.234` could be either
 */
export function amountIn(text: string, decimal: '.' | ',' = '.'): number | null {
  const plain = plainDigits(text)
    .replace(/[\s'’\u066c]/g, '')
    .replaceAll('\u066b', '.')
    .replaceAll('\u2212', '-')
    .replace(/^[^\d\-.,]+|[^\d]+$/g, '')
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(plain)) return null
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const sign = plain[last]
  const isDoubtful = last >= 0 && plain.length - last === 4 && plain.replace(/[^.,]/g, '').length === 1
  const repeats = sign !== undefined && plain.split(sign).length > 2
  const isDecimal = last >= 0 && !repeats && (!isDoubtful || sign === decimal)
  const number = isDecimal
    ? `${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`
    : plain.replace(/[.,]/g, '')
  return Number.isFinite(Number(number)) ? Number(number) : null
}

/** Whether it is two different amounts, as the point or the comma parts its decimals. */
export const isDoubtfulAmount = (text: string): boolean => amountIn(text, '.') !== amountIn(text, ',')
