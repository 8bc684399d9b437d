import { readReference } from '../../../shared/reference.ts'
import type { Status } from '../../../shared/statuses.ts'
import type { MailStanding } from './mail.store.ts'

type Case = {
  readonly id: string
  readonly reference: string
  readonly parties: readonly string[]
  readonly copied: readonly string[]
  /** Experts who were asked about it. */
  readonly outside: readonly string[]
}

type Signs = {
  /** In lower case; empty when the mail names none. */
  readonly from: string
  readonly isStaff: boolean
  /** The receiving server found that the sender is not who they say. */
  readonly isForged: boolean
  /** Cases named by a mark that nobody can make up, the best first. */
  readonly marked: readonly string[]
  /** Cases to which the mails belong that this one refers to, the latest first. */
  readonly threaded: readonly string[]
  /** References in the subject. */
  readonly named: readonly string[]
  readonly cases: readonly Case[]
}

/**
 * The case that a mail belongs to, and what its sender is to it. A mark of ours leads to its case whoever sends it,
 * but a stranger's words stay unverified there. Everything else that a mail refers to can be known to anybody or made
 * up, and counts only for someone who has a part in that case: nobody gets into another person's case.
 */
export function matchOf(signs: Signs): { complaintId: string; standing: MailStanding } | null {
  const byId = new Map(signs.cases.map((each) => [each.id, each]))
  for (const id of signs.marked) {
    const found = byId.get(id)
    if (found) return { complaintId: id, standing: standingIn(found, signs) ?? 'unverified' }
  }
  if (signs.isForged) return null
  for (const id of signs.threaded) {
    const found = byId.get(id)
    const standing = found && standingIn(found, signs)
    if (found && standing) return { complaintId: found.id, standing }
  }
  for (const reference of signs.named) {
    const found = signs.cases.find((each) => each.reference === reference)
    const standing = found && standingIn(found, signs)
    if (found && (standing === 'party' || standing === 'staff')) return { complaintId: found.id, standing }
  }
  return null
}

function standingIn(
  { parties, copied, outside }: Case,
  { from, isStaff, isForged }: Signs,
): MailStanding | null {
  if (from === '' || isForged) return null
  if (parties.includes(from)) return 'party'
  if (isStaff) return 'staff'
  if (outside.includes(from)) return 'outside'
  return copied.includes(from) ? 'copied' : null
}

/** What may be references in a subject, as they are stored. */
export function referencesIn(subject: string): string[] {
  // Each may begin inside another, as the word before a reference has letters too.
  const found = subject
    .slice(0, 500)
    .toUpperCase()
    .matchAll(/(?<![2-9A-Z])(?=([2-9A-Z]{4}[-\s–]?[2-9A-Z]{4}[-\s–]?[2-9A-Z]{4})(?![2-9A-Z]))/g)
  return [...new Set([...found].flatMap(([, text = '']) => readReference(text) ?? []))].slice(0, 5)
}

type Closed = { readonly status: Status; readonly outcome: string | null; readonly closedAt: Date | null }

const reopenable = [
  'accepted',
  'noResponse',
  'exhausted',
  'settledOutside',
  'passedOn',
  'adopted',
  'declined',
  'answered',
]

/**
 * What a mail of a party does to a case that is closed. A mere thank you does nothing; what was withdrawn or is none
 * of ours is for a person to look at.
 */
export function lateReply(
  { status, outcome, closedAt }: Closed,
  {
    rule,
    isThanks,
    now,
    days,
  }: { rule: 'reopen' | 'newCase' | 'note'; isThanks: boolean; now: Date; days: number },
): 'none' | 'courtesy' | 'reopen' | 'newCase' | 'note' {
  if (status !== 'closed') return 'none'
  if (isThanks) return 'courtesy'
  if (rule === 'note' || !reopenable.includes(outcome ?? '')) return 'note'
  const isLate = closedAt !== null && now.getTime() - closedAt.getTime() > days * 86_400_000
  return rule === 'newCase' || isLate ? 'newCase' : 'reopen'
}

const thanks =
  /(?:thank(?:s| you)|thx|cheers|much appreciated|teşekkür|tesekkur|sağ ?ol|sag ?ol|eyvallah|спасибо|благодар|köszön|koszon|danke|vielen dank|merci|grazie|gracias|ευχαριστ|شكر|ممنون|متشکر|مرسی|سپاس|謝謝|感謝|谢谢|感谢)/iu
/** Words after which a thank you is not all that is said. */
const more =
  /[?？؟]|\d{3}|\b(?:but|however|still|again|unfortunately|not|no|never|please|when|refund|ama|fakat|ancak|hala|hâlâ|yine|değil|degil|lütfen|lutfen|gelmedi|но|однако|опять|снова|ещё|еще|не|нет|пожалуйста|de|viszont|azonban|még|nem|kérem|aber|jedoch|noch|wieder|nicht|kein\w*|bitte|mais|cependant|encore|pas|toujours|ma|però|ancora|non|pero|sin embargo|todavía|no|aún|where|why|nothing|ne zaman|nerede|neden|niye|etmiyorum|rezalet|wann|wo|warum|nichts|quand|pourquoi|rien|quando|dove|niente|cuándo|cuando|dónde|nada|mikor|hol|semmi|αλλά|όμως|δεν|ακόμα)\b|لكن|لم|لا |متى|أين|لماذا|ولی|اما|نیست|نشد|کی |کجا|چرا|چه زمان|但|不|沒|没|什麼時候|什么时候|何時|為什麼/iu

/** Whether a mail says thank you and nothing that somebody should act on. */
export function isThanks(text: string): boolean {
  const said = text.trim()
  return said.length <= 250 && thanks.test(said) && !saysMore(said)
}

// JavaScript's \b knows ASCII letters only, so words of other scripts are looked for one by one.
const saysMore = (said: string): boolean =>
  more.test(said.replace(/\p{L}+/gu, (word) => (moreWords.has(word.toLowerCase()) ? ' but ' : word)))

const moreWords = new Set([
  'но',
  'однако',
  'опять',
  'снова',
  'ещё',
  'еще',
  'не',
  'нет',
  'αλλά',
  'όμως',
  'δεν',
  'ακόμα',
  'değil',
  'hâlâ',
  'még',
  'però',
  'todavía',
  'aún',
  'lütfen',
  'hiçbir',
  'когда',
  'где',
  'почему',
  'ничего',
  'верните',
  'πότε',
  'πού',
  'γιατί',
  'τίποτα',
  'miért',
  'où',
  'perché',
])
