/**
 * The number that somebody typed, with a point or a comma. What is no number becomes one
 * that the server refuses at its field: NaN would travel as null and mean “nothing given”.
 */
export function numberIn(text: string): number {
  const number = Number(text.trim().replace(',', '.'))
  return Number.isFinite(number) ? number : -1
}
