/** Up to two letters for a person: first and last name, or the first of an e-mail address. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s@.]+/u).filter((word) => /^\p{L}/u.test(word))
  const first = letterOf(words[0])
  const last = name.includes('@') || words.length < 2 ? '' : letterOf(words.at(-1))
  return `${first}${last}` || '?'
}

// Upper-casing by locale-free rules would turn the Turkish i into I; initials stay as they are written.
const letterOf = (word: string | undefined): string => /^\p{L}\p{M}*/u.exec(word ?? '')?.[0] ?? ''
