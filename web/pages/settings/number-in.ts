/** The number that somebody typed, with a point or a comma; null when nothing was typed, NaN when it is no number. */
export const numberIn = (text: string): number | null =>
  text.trim() === '' ? null : Number(text.trim().replace(',', '.'))

/** Whether nothing or a number was typed that is at least `min`. */
export const isNumberFrom = (min: number, text: string): boolean => {
  const number = numberIn(text)
  return number === null || number >= min
}
