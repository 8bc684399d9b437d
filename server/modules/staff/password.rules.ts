import { shortestPassword } from '../../../shared/api/session.ts'

/**
 * Why a password cannot be used, as a code; null if it can. Length counts, not
 * signs (NIST SP 800-63B, 3.1.1.2); refused are those that attackers try first.
 * @param known what they know of the person: address, name, organization
 */
export function passwordProblem(
  password: string,
  known: readonly string[],
): 'password.tooShort' | 'password.tooCommon' | null {
  if (Array.from(password).length < shortestPassword) return 'password.tooShort'
  const plain = fold(password)
  const personal = known.flatMap((text) => [fold(text), fold(text.replace(/@.*/, ''))])
  const stems = [...common, ...personal.filter((text) => text.length >= 4)]
  const rest = stems
    .sort((a, b) => b.length - a.length)
    .reduce((left, stem) => left.replaceAll(stem, ''), plain)
  const isOfFewCharacters = new Set(Array.from(password)).size < 5
  const isOfKnownParts = plain.length * 2 > password.length && rest.replace(/\d{1,4}$/, '').length < 3
  return isOfFewCharacters || isSequence(plain) || isOfKnownParts ? 'password.tooCommon' : null
}

/** Letters and figures only: what stands between them makes no password harder to guess. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Words and keyboard rows that most of the long passwords of leaked lists consist of. */
const common = [
  'password',
  'passwort',
  'parola',
  'sifre',
  'şifre',
  'jelszo',
  'jelszó',
  'пароль',
  'welcome',
  'iloveyou',
  'administrator',
  'admin',
  'letmein',
  'changeme',
  'qwertyuiop',
  'qwertzuiop',
  'qwerty',
  'asdfghjkl',
  'zxcvbnm',
  'йцукен',
  '1q2w3e4r5t',
  '1q2w3e4r',
  'abc123',
  'redress',
  'complaints',
  'complaint',
  'secret',
  'test',
]

/** Whether each character follows the one before it: 123456…, abcdef…, or the same downwards. */
function isSequence(text: string): boolean {
  const steps = new Set(
    Array.from(text)
      .slice(1)
      .map((character, index) => code(character) - code(text[index] ?? '')),
  )
  const digitsAround = '0123456789'.repeat(3)
  return (
    (steps.size === 1 && [1, -1].includes([...steps][0] ?? 0)) ||
    digitsAround.includes(text) ||
    Array.from(digitsAround).toReversed().join('').includes(text)
  )
}

const code = (character: string): number => character.codePointAt(0) ?? 0
