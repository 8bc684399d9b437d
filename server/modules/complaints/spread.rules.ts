import type { exposureKinds } from '../../../shared/api/spread.ts'

/** From so many readers on top management hears at once. */
const loudFrom = 10_000

/** Whether many may have seen it: in the press, on the air, or with such a reach. */
export const isLoud = ({
  kind,
  reach,
}: {
  kind: (typeof exposureKinds)[number]
  reach: number | null
}): boolean => kind === 'press' || kind === 'broadcast' || (reach ?? 0) >= loudFrom

/** What a case is by where it spread: public by a post, the press or the air, a group by people who act together. */
export const flagOf = (kind: (typeof exposureKinds)[number]) =>
  kind === 'group' ? { isGroup: true } : { isPublic: true }
