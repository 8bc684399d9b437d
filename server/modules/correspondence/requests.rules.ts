import {
  askableFieldNames,
  type AskableField,
  type AskedHow,
} from '../../../shared/api/information-requests.ts'
import type { T, TextKey } from '../../../shared/i18n/text.ts'
import { Refusal } from '../../kernel/errors.ts'

/** The column of a case that holds each field. */
export const columnOf = {
  name: 'complainantName',
  phone: 'complainantPhone',
  address: 'complainantAddress',
  product: 'productText',
  orderNumber: 'orderNumber',
  happenedWhen: 'happenedWhen',
  happenedWhere: 'happenedWhere',
  remedySought: 'remedySought',
  affectedParties: 'affectedParties',
} as const satisfies Record<AskableField, string>

export type Known = {
  readonly field: AskableField
  readonly value: string | null
  readonly heldIn: 'case' | 'profile' | null
  readonly mayShow: boolean
}

/** What each field is called where a complainant reads it. */
export const labelOf = {
  name: 'complain.name.label',
  phone: 'complain.phone.label',
  address: 'complain.post.label',
  product: 'complain.product.label',
  orderNumber: 'complain.orderNumber.label',
  happenedWhen: 'complain.when.label',
  happenedWhere: 'complain.site.label',
  remedySought: 'complain.remedy.label',
  affectedParties: 'track.information.affectedParties',
} as const satisfies Record<AskableField, TextKey>

type Values = { readonly [Field in AskableField]?: string | null }

/**
 * What is held of each field. What the case holds came from them; what only the profile holds may be shown to whoever
 * proved that they are that person, for a case can be filed under anybody's address.
 */
export function knownFields({
  ofCase,
  ofProfile,
  isProven,
}: {
  ofCase: Values
  ofProfile: Values
  isProven: boolean
}): Known[] {
  return askableFieldNames.map((field) => {
    const own = ofCase[field] ?? null
    if (own !== null) return { field, value: own, heldIn: 'case', mayShow: true }
    const value = ofProfile[field] ?? null
    return value === null
      ? { field, value, heldIn: null, mayShow: false }
      : { field, value, heldIn: 'profile', mayShow: isProven }
  })
}

export type Asked = { readonly field: AskableField; readonly how: AskedHow; readonly reason: string | null }

/**
 * Never ask twice: what is held is shown for confirmation, or asked again for a reason.
 * @throws Refusal `request.isHeld`, `request.notHeld`, `request.needsReason`, `request.notProven`, `request.twice`
 */
export function requireFair(asked: readonly Asked[], known: readonly Known[]): void {
  const byField = new Map(known.map((one) => [one.field, one]))
  if (new Set(asked.map(({ field }) => field)).size < asked.length)
    throw new Refusal('request.twice', {}, 422)
  for (const { field, how, reason } of asked) {
    const { heldIn, mayShow } = byField.get(field) ?? { heldIn: null, mayShow: false }
    if (how === 'ask' && heldIn !== null) throw new Refusal('request.isHeld', { field }, 422)
    if (how !== 'ask' && heldIn === null) throw new Refusal('request.notHeld', { field }, 422)
    if (how === 'again' && !reason) throw new Refusal('request.needsReason', { field }, 422)
    if (how === 'confirm' && !mayShow) throw new Refusal('request.notProven', { field }, 422)
  }
}

/** What became of a field by what they said. */
export function resultOf(
  { how }: Pick<Asked, 'how'>,
  held: string | null,
  said: string | null,
): 'given' | 'confirmed' | 'corrected' | 'unknown' {
  if (said === null) return 'unknown'
  if (how === 'ask' || held === null) return 'given'
  return said === held ? 'confirmed' : 'corrected'
}

/** The words of a request, in the language of the complainant; limited Markdown. What is held is not in a mail. */
export function requestWords(t: T, { asked, words }: { asked: readonly Asked[]; words: string | null }) {
  const list = (fields: readonly Asked[]) => fields.map(({ field }) => `- ${t(labelOf[field])}`).join('\n')
  const [toCheck, toTell] = [
    asked.filter(({ how }) => how === 'confirm'),
    asked.filter(({ how }) => how !== 'confirm'),
  ]
  return {
    subject: t('track.information.title'),
    body: [
      ...(words ? [words] : []),
      ...(toTell.length > 0 ? [t('track.information.tell'), list(toTell)] : []),
      ...(toCheck.length > 0 ? [t('track.information.check'), list(toCheck)] : []),
      t('track.information.how'),
    ].join('\n\n'),
  }
}
