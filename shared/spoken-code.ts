/**
 * Codes that people read to each other over a phone, copy by hand and type on any keyboard.
 *
 * The 23 characters leave out what is mixed up on paper (0 O, 1 I L, U V, B 8, S 5, Z 2, G 6) or by ear
 * (M N), and the vowels, so that no code spells a word. Their number is a prime below which all weights
 * lie, so one check character catches every wrong character and every swap of two characters.
 */
export const codeAlphabet = '23456789CDFHJKMPQRTVWXY'

const size = codeAlphabet.length

/** Random bits of one character: 4.52. */
export const bitsPerCharacter = Math.log2(size)

/** What gives random bytes, such as `randomBytes` of `node:crypto`. */
export type RandomBytes = (count: number) => Uint8Array

/** A code of `length` characters: all random but the last, which checks the others. */
export function makeCode(length: number, randomBytes: RandomBytes): string {
  const values: number[] = []
  while (values.length < length - 1) {
    for (const byte of randomBytes(length)) {
      // Bytes past the last whole multiple would make some characters more likely than others.
      if (byte < fairBytes && values.length < length - 1) values.push(byte % size)
    }
  }
  const check = (size - (weightedSum(values, length) % size)) % size
  return [...values, check].map((value) => codeAlphabet.charAt(value)).join('')
}

/**
 * The code that a person meant, or null. Forgives case, spaces, dashes, look-alikes, wide characters,
 * Arabic and Persian digits, and Cyrillic and Greek letters that look like Latin ones.
 */
export function readCode(text: string, length: number): string | null {
  if (text.length > longestInput) return null
  // Only what is beyond ASCII may grow when it is normalised; most words of a text end here.
  if (text.length < length && !beyondAscii.test(text)) return null
  const values: number[] = []
  for (const character of text.normalize('NFKC').toUpperCase()) {
    if (isSeparator.test(character)) continue
    const value = codeAlphabet.indexOf(lookAlikes.get(character) ?? character)
    if (value < 0 || values.length === length) return null
    values.push(value)
  }
  if (values.length !== length || weightedSum(values, length) % size !== 0) return null
  return values.map((value) => codeAlphabet.charAt(value)).join('')
}

/** The code in groups of four, as people see it: `7K3M-QX9P-4T2J`. */
export const groupCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-')

const fairBytes = 256 - (256 % size)
const longestInput = 100
// oxlint-disable-next-line no-control-regex -- all of ASCII
const beyondAscii = /[^\u0000-\u007F]/
const isSeparator = /[\p{Z}\p{Pd}\p{Cf}\p{Cc}\p{Mn}_.,:;/·|#'"()[\]−]/u

/** Each position has its own weight, the last one 1, so swapped characters change the sum. */
const weightedSum = (values: readonly number[], length: number): number =>
  values.reduce((sum, value, position) => sum + value * (length - position), 0)

const lookAlikes = new Map([
  ...pairs('BSZGUNO01', '8526VMQQ7'),
  ...pairs('٠١٢٣٤٥٦٧٨٩', 'Q723456789'),
  ...pairs('۰۱۲۳۴۵۶۷۸۹', 'Q723456789'),
  ...pairs('ВЗКМНОРСТУХ', '83KMHQPCTYX'),
  ...pairs('ΒΖΗΚΜΝΟΡΤΥΧ', '82HKMMQPTYX'),
])

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (character, index) => [character, to.charAt(index)])
}
