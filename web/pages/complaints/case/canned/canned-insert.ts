import type { Language } from '../../../../../shared/languages.ts'

/** The text with `inserted` in place of what is selected, on lines of its own where it has several. */
export function withInserted(
  text: string,
  { start, end, inserted }: { readonly start: number; readonly end: number; readonly inserted: string },
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, start)
  const isBlock = inserted.includes('\n')
  const gap = isBlock && before !== '' && !before.endsWith('\n') ? '\n\n' : ''
  const written = `${gap}${inserted}`
  return { text: `${before}${written}${text.slice(end)}`, caret: start + written.length }
}

/** Whether `/` asks for a canned text here: at the beginning or after a space, where nobody writes one otherwise. */
export const asksForText = (text: string, caret: number): boolean => /(?:^|\s)$/u.test(text.slice(0, caret))

/** Those in the language that is written in first; otherwise as they come. */
export const preferredFirst = <T extends { readonly language: Language }>(
  items: readonly T[],
  language: Language,
): readonly T[] =>
  items.toSorted((one, other) => Number(other.language === language) - Number(one.language === language))
