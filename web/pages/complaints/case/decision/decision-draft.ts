import type { BodySent } from '../../../../../shared/api/endpoint.ts'
import type { decide } from '../../../../../shared/api/investigations.ts'
import type { PointResult } from '../../../../../shared/statuses.ts'

type PointDraft = { readonly result: PointResult | null; readonly grounds: string }
export type RemedyDraft = {
  readonly remedyId: string | null
  readonly description: string
  /** As typed; empty means that it costs nothing. */
  readonly cost: string
  readonly dueOn: string | null
}

export type DecisionDraft = {
  /** By the id of the point. */
  readonly points: Readonly<Record<string, PointDraft>>
  readonly apology: 'enough' | 'notEnough' | null
  readonly apologyReason: string
  readonly remedies: readonly RemedyDraft[]
  readonly deviationReason: string
  /** Entries of the profile that it takes into account. */
  readonly factIds: readonly string[]
}

export const noDecision: DecisionDraft = {
  points: {},
  apology: null,
  apologyReason: '',
  remedies: [],
  deviationReason: '',
  factIds: [],
}

export const noPoint: PointDraft = { result: null, grounds: '' }
export const noRemedy: RemedyDraft = { remedyId: null, description: '', cost: '', dueOn: null }

/** An amount as people type it: “1 250,50”, “1,250.50”, “1250.5”. NaN when it is none. */
export function amountOf(typed: string): number {
  const digits = typed.replaceAll(/[\s\u00a0\u202f']/g, '')
  if (digits === '') return 0
  // The last separator with one or two digits behind it is the decimal one; all others group.
  const [, whole = digits, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? []
  const plain = whole.replaceAll(/[.,]/g, '')
  return /^\d+$/.test(plain) ? Number(`${plain}.${decimals || '0'}`) : Number.NaN
}

export const totalOf = (remedies: readonly RemedyDraft[]): number =>
  remedies.reduce((sum, remedy) => sum + (amountOf(remedy.cost) || 0), 0)

type Input = { readonly pointIds: readonly string[]; readonly isDeviating: boolean }

/** The fields that are still empty or not right, by name. */
export function missingIn(draft: DecisionDraft, { pointIds, isDeviating }: Input): Record<string, boolean> {
  const missing: Record<string, boolean> = {}
  for (const [index, id] of pointIds.entries()) {
    const point = draft.points[id] ?? noPoint
    missing[`points.${index}.result`] = point.result === null
    missing[`points.${index}.grounds`] = !point.grounds.trim()
  }
  missing.isApologyEnough = draft.apology === null
  missing.apologyReason = !draft.apologyReason.trim()
  for (const [index, remedy] of draft.remedies.entries()) {
    missing[`remedies.${index}.remedyId`] = remedy.remedyId === null
    missing[`remedies.${index}.description`] = !remedy.description.trim()
    missing[`remedies.${index}.cost`] = Number.isNaN(amountOf(remedy.cost))
  }
  missing.deviationReason = isDeviating && !draft.deviationReason.trim()
  return missing
}

/** What is sent; null while something is missing. */
export function decisionBody(
  draft: DecisionDraft,
  { pointIds, version }: { readonly pointIds: readonly string[]; readonly version: number },
): BodySent<typeof decide> | null {
  const points = pointIds.flatMap((pointId) => {
    const { result, grounds } = draft.points[pointId] ?? noPoint
    return result ? [{ pointId, result, grounds }] : []
  })
  const remedies = draft.remedies.flatMap(({ remedyId, description, cost, dueOn }) =>
    remedyId ? [{ remedyId, description, cost: amountOf(cost), dueOn }] : [],
  )
  if (points.length < pointIds.length || remedies.length < draft.remedies.length || !draft.apology)
    return null
  return {
    version,
    points,
    remedies,
    isApologyEnough: draft.apology === 'enough',
    apologyReason: draft.apologyReason,
    deviationReason: draft.deviationReason || null,
    factIds: [...draft.factIds],
  }
}
