import { foldText } from '../../../shared/search/fold.ts'

/**
 * A name or an address in plain Latin letters, as words: Cyrillic, Greek, Arabic and Persian are written as they
 * sound, accents and the Turkish and Hungarian letters lose their marks. It serves comparison only, so different
 * customs of transcription (`Aleksandr`, `Alexander`) are made alike by {@link soundOf}.
 */
export function latinWords(text: string): string[] {
  const folded = foldText(text)
    // Folding takes the marks off і and ї; й keeps its breve.
    .replace(/[\u0370-\u03ff]+/g, greek)
    .replace(/./gsu, (letter) => letters.get(letter) ?? letter)
  return folded.match(/[a-z0-9]+/g) ?? []
}

/** What a word sounds like, roughly: spellings that transcriptions confuse come out the same. */
export function soundOf(word: string): string {
  if (/\d/.test(word)) return word
  return soundRules.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word)
}

const soundRules: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|sh|ch|tch|cs|cz|zh|zs|ts|tz|dzh|dj/g, 'c'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/x|ks|cks/g, 'ks'],
  [/ck|q/g, 'k'],
  [/gy/g, 'd'],
  [/ou|oo|w/g, 'u'],
  [/ij|iy|yi|yy|ii|ey|ei|ej|ay|ai|aj/g, 'i'],
  [/yo|jo|io/g, 'o'],
  [/yu|ju|iu/g, 'u'],
  [/ya|ja|ia/g, 'a'],
  [/ye|je|ie/g, 'e'],
  [/[jy]/g, 'i'],
  [/[sz]/g, 's'],
  [/[vb]/g, 'v'],
  [/[ckg]/g, 'k'],
  [/[td]/g, 't'],
  [/h/g, ''],
  [/[uo]/g, 'o'],
  [/[ie]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

function greek(word: string): string {
  return word
    .replace(/ου/g, 'u')
    .replace(/αι|ει|οι|υι/g, 'i')
    .replace(/μπ/g, 'b')
    .replace(/ντ/g, 'd')
    .replace(/γκ|γγ/g, 'g')
    .replace(/[αε]υ/g, (pair) => (pair[0] === 'α' ? 'av' : 'ev'))
}

const pairs = (from: string, to: string): [string, string][] => {
  const sounds = to.split(' ')
  return Array.from(from, (letter, index) => [letter, sounds[index] ?? ''])
}

const letters = new Map<string, string>([
  ...pairs(
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўј',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i e g u i',
  ),
  ...pairs('αβγδεζηθικλμνξοπρστυφχψω', 'a v g d e z i th i k l m n x o p r s t i f kh ps o'),
  // Arabic writes no short vowels: `skeletonOf` compares it without them.
  ...pairs(
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئپچژگ',
    'a b t s j h kh d z r z s sh s z t z a gh f q k l m n h v i  a a i u i p ch zh g',
  ),
])

/** The consonants of a word: Arabic script leaves the vowels to the reader. */
export const skeletonOf = (word: string): string =>
  /\d/.test(word)
    ? word
    : soundOf(word)
        .replace(/(?!^)[aiou]/g, '')
        .replace(/(.)\1+/g, '$1')

/** Whether a text is written in Arabic letters. */
export const isWithoutVowels = (text: string): boolean => /\p{Script=Arabic}/u.test(text)
