/** What is known of a person, in the words in which it may stand in a text. */
export type Known = readonly (string | null)[]

const cover = '▇▇▇'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * A text with what is known of a person covered, whole and in its parts of three letters or more; numbers also where
 * they are written with other gaps. What nobody knows of stays: a person looks over it before it goes.
 */
export function covered(text: string, known: Known): string {
  const values = known.flatMap((value) => value?.trim() || [])
  const numbers = values.filter((value) => value.replace(/\D/g, '').length >= 5 && !value.includes('@'))
  const parts = values.flatMap((value) => (value.includes('@') ? [] : value.split(/[\s,;]+/)))
  const words = [...values, ...parts.filter((part) => /\p{L}{3}/u.test(part))]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
  const digits = numbers.map((value) =>
    value
      .replace(/\D/g, '')
      .split('')
      .join(String.raw`[\s().\/-]{0,3}`),
  )
  const patterns = [
    ...words.map((word) => `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`),
    ...digits.map((number) => `(?<!\\p{N})${number}(?!\\p{N})`),
  ]
  return patterns.reduce((covering, each) => covering.replace(new RegExp(each, 'giu'), cover), text)
}
