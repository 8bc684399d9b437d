import { Refusal } from '../errors.ts'

/** The place after the last row of a page, as opaque text: the values that the list is ordered by. */
export const cursorOf = (...values: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** @throws Refusal `list.unknownCursor` for a text that `cursorOf` did not make with as many values */
export function readCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(values) && values.length === length && values.every(isPlain)) return values
  } catch {
    // Refused below, like any other text that is not ours.
  }
  throw new Refusal('list.unknownCursor', {}, 400)
}

/** A place in a list that is ordered by an instant, then by id. @throws Refusal `list.unknownCursor` */
export function readTimeCursor(cursor: string): [Date, string] {
  const [value, id] = readCursor(cursor, 2)
  const at = new Date(value ?? Number.NaN)
  if (typeof id !== 'string' || Number.isNaN(at.getTime())) throw new Refusal('list.unknownCursor', {}, 400)
  return [at, id]
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const plainNumber = /^-?\d{1,30}(\.\d{1,30})?$/

/**
 * A place in a list that is ordered by so many numbers, then by id. The numbers stay texts: an amount loses nothing.
 * @throws Refusal `list.unknownCursor`
 */
export function readNumberCursor(
  cursor: string,
  numberCount: number,
): { numbers: readonly string[]; id: string } {
  const values = readCursor(cursor, numberCount + 1).map(String)
  const [id = '', numbers] = [values.at(-1), values.slice(0, -1)]
  if (!uuid.test(id) || !numbers.every((each) => plainNumber.test(each)))
    throw new Refusal('list.unknownCursor', {}, 400)
  return { numbers, id }
}

const isPlain = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || typeof value === 'number'
