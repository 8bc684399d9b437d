/**
 * What can be wrong with a translation that its type cannot see. The tests of the public
 * texts and of the desk's texts hold both to the same; each list is empty when all is well.
 */

type Texts = Readonly<Record<string, string>>

/** What is wrong, in words that name the key. */
export type Doubt = string

type Check = (texts: Texts, context: { readonly english: Texts; readonly language: string }) => Doubt[]

const pluralEnding = /_(zero|one|two|few|many|other)$/
const placeholder = /\{\{(\w+)\}\}/g

const baseOf = (key: string) => key.replace(pluralEnding, '')
const isCounted = (english: Texts, key: string) => pluralEnding.test(key) && `${baseOf(key)}_other` in english
const englishOf = (english: Texts, key: string) => english[key] ?? english[`${baseOf(key)}_other`] ?? ''
const placeholdersOf = (text: string) =>
  new Set([...text.matchAll(placeholder)].map(([, name]) => name ?? ''))
const withoutPlaceholders = (text: string) => text.replaceAll(placeholder, '0')

const each = (texts: Texts, doubtOf: (text: string, key: string) => Doubt | false | undefined): Doubt[] =>
  Object.entries(texts).flatMap(([key, text]) => {
    const doubt = doubtOf(text, key)
    return doubt ? [`${key} ${doubt}: ${text}`] : []
  })

/** Every plain key, and every plural form that the language knows; nothing else. */
const missing: Check = (texts, { english, language }) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const wanted = new Set(
    Object.keys(english).flatMap((key) =>
      isCounted(english, key) ? pluralCategories.map((form) => `${baseOf(key)}_${form}`) : [key],
    ),
  )
  const lacking = [...wanted].filter((key) => !texts[key]?.trim()).map((key) => `${key} is missing`)
  const surplus = Object.keys(texts).filter((key) => !wanted.has(key))
  return [...lacking, ...surplus.map((key) => `${key} is asked for by nobody`)]
}

/** Texts with words in them that read as in English. */
export const untranslated: Check = (texts, { english }) =>
  each(
    texts,
    (text, key) => text === english[key] && /\p{L}/u.test(withoutPlaceholders(text)) && 'is English',
  )

/** Placeholders lost, made up or broken. */
const otherPlaceholders: Check = (texts, { english, language }) =>
  each(texts, (text, key) => {
    const given = placeholdersOf(text)
    const known = placeholdersOf(englishOf(english, key))
    if (isCounted(english, key)) known.add('count')
    if (/[{}]/.test(withoutPlaceholders(text))) return 'has a broken placeholder'
    const madeUp = [...given].filter((name) => !known.has(name))
    if (madeUp.length > 0) return `made up ${madeUp.join(', ')}`
    const free = needless(english, key, language)
    const lost = [...known].filter((name) => !given.has(name) && !free.has(name))
    return lost.length > 0 && `lost ${lost.join(', ')}`
  })

/** What a plural form may leave out: “every hour” needs no number, but a form that also stands for 21 hours does. */
function needless(english: Texts, key: string, language: string): Set<string> {
  if (!isCounted(english, key)) return new Set()
  const all = placeholdersOf(english[`${baseOf(key)}_other`] ?? '')
  const rules = new Intl.PluralRules(language)
  const numbers = Array.from({ length: 200 }, (_, number) => number)
  const spoken = numbers.filter((number) => key.endsWith(`_${rules.select(number)}`))
  if (spoken.join() === '0') return all
  const standsForOne = spoken.filter((number) => number > 0).length === 1
  return new Set(standsForOne || !all.has('count') ? ['count'] : [])
}

const latin = /\p{Script=Latin}/u
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  'zh-TW': /\p{Script=Han}/u,
}
/** Names, codes and signs that stay in Latin letters everywhere. */
const latinEverywhere =
  /\b(?:Redress|PDF|QR|DNS|DKIM|TXT|WCAG|AA|JavaScript|SHA-256|PNG|HEIC|iPhones?|JPEG|WebP|Authorization: Bearer|MB|kB|SMS|API|CSV|XLSX?|Excel|ISO|FCA|DISP|PSD2|RG|CFPB|CFR|KVKK|MDR|Ofcom|Ctrl|cookies?|IMAP|TLS|STARTTLS|OAuth|Microsoft 365|Google|https?|Europe\/Istanbul|[A-Z]+_[A-Z_]+|[\w.]+@example\.(?:org|com))\b|\b[phkstv]=\w*|#[\da-f]{6}/gi

/** Words that everyday writing of a language takes over in Latin letters. */
const latinIn: Readonly<Record<string, RegExp>> = { el: /\bemail\b/g }

/** Letters of a foreign script, among them look-alikes, and texts with none of their own. */
const otherScript: Check = (texts, { language }) => {
  const own = scripts[language] ?? latin
  return each(texts, (text) => {
    const taken = latinIn[language] ?? latinEverywhere
    const words = withoutPlaceholders(text).replaceAll(latinEverywhere, '').replaceAll(taken, '')
    const foreign = words.match(/\p{L}/gu)?.find((letter) => !own.test(letter))
    if (foreign) return `has “${foreign}” of another script`
    const unused = otherLetters[language]?.exec(words)
    return unused !== null && unused !== undefined && `has “${unused[0]}”, which its readers do not write`
  })
}

/** Letters of the right script that belong to a neighbour language. */
const otherLetters: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґў]/iu,
  ar: /[یکگچپژ]/u,
  fa: /[يكة]/u,
  // Characters of the simplified script that have no place in Taiwan.
  'zh-TW':
    /[们这说为发请诉处问题码写时间选择户个应该过进还没对从后会开关门见观现认识记论设计让语读谁调动务单号员图书报费贵买卖质档邮电话网页联络]/u,
}

/** What remains of tags, entities, emphasis that the English text has not, and stray spaces. */
const leftovers: Check = (texts, { english }) =>
  each(texts, (text, key) => {
    const found = text.match(/<\/?[a-z]|&[a-z#\d]+;|\*\*|__|\$t\(|\\n|\t| {2}|^\s|\s$|\p{Co}|�/gu) ?? []
    const stray = found.find((sign) => !englishOf(english, key).includes(sign))
    return stray !== undefined && `has a leftover “${stray}”`
  })

const headings = (text: string) => text.match(/^## /gm)?.length ?? 0
const aloneOnTheirLine = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\{\{\w+\}\}$/.test(line))
    .sort()
    .join()

/** Headings of letters, and the placeholders that become lists because they stand alone on a line. */
const otherShape: Check = (texts, { english }) =>
  each(texts, (text, key) => {
    const model = englishOf(english, key)
    if (headings(text) !== headings(model)) return 'has other headings than the English text'
    return aloneOnTheirLine(text) !== aloneOnTheirLine(model) && 'moved a list off its own line'
  })

/** Signs that the language does not write, each with why. */
const otherSigns: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/[^\s\u00a0\u202f][?!;»]|«(?![\u00a0\u202f])/u, 'needs a no-break space at this sign'],
    [/ [?!;:»]/u, 'needs a no-break space, not a plain one'],
    [/[^\s\u00a0\u202f/\d]:(?!\/\/)/u, 'needs a no-break space before the colon'],
  ],
  ar: [[/[,;?]/, 'needs the Arabic sign']],
  fa: [[/[,;?]/, 'needs the Persian sign']],
  'zh-TW': [[/\p{Script=Han}[,;:?!.]|[,;?!]\p{Script=Han}/u, 'needs the full-width sign']],
  el: [[/\?/, 'needs the Greek question mark (;)']],
}

/** Quotation marks and punctuation of another language. */
const otherTypography: Check = (texts, { language }) =>
  each(texts, (text) => {
    const words = withoutPlaceholders(text)
    if (/["`]/.test(words) || /\p{L}'\p{L}/u.test(words)) return 'has straight quotation marks'
    return otherSigns[language]?.find(([sign]) => sign.test(words))?.[1]
  })

/** All of them, by what they promise. */
export const checks = {
  'every text is there, in every plural form of the language': missing,
  'no text is left in English': untranslated,
  'placeholders are those of the English text': otherPlaceholders,
  'texts are in the script of the language': otherScript,
  'nothing is left over from markup or typing': leftovers,
  'letters keep their headings and lists': otherShape,
  'quotation marks and punctuation are those of the language': otherTypography,
} as const satisfies Record<string, Check>
