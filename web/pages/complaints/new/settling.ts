import type { settlingChoices } from '../../../../shared/api/first-contact.ts'
import { maySettle } from '../../../../shared/first-contact.ts'
import type { Verdict } from '../../../../shared/permissions.ts'
import type { PointResult, Severity } from '../../../../shared/statuses.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { amountOf } from '../case/decision/decision-draft.ts'
import type { Told } from './new-feedback.ts'

type Choices = AnswerOf<typeof settlingChoices>

/** What is typed when a complaint is settled in the talk, as it stands in the fields. */
export type Settling = {
  readonly isOn: boolean
  readonly severity: Severity | null
  readonly isSafety: boolean
  readonly concernsStaff: boolean
  readonly agreed: string
  readonly remedyId: string | null
  /** As typed; empty means that it costs nothing. */
  readonly cost: string
  readonly isLater: boolean
  readonly dueOn: string | null
  readonly result: PointResult
  readonly acceptedBy: 'complainant' | 'representative' | null
  readonly acceptedWords: string
}

export const nothingSettled: Settling = {
  isOn: false,
  severity: null,
  isSafety: false,
  concernsStaff: false,
  agreed: '',
  remedyId: null,
  cost: '',
  isLater: false,
  dueOn: null,
  result: 'upheld',
  acceptedBy: null,
  acceptedWords: '',
}

/** Whether it may be settled on the spot, as the server will judge it too. */
export function settlingVerdict(told: Told, settling: Settling, choices: Choices | undefined): Verdict {
  const asked = choices?.stepsRequired.find(({ categoryId }) => categoryId === told.categoryId)
  const cost = amountOf(settling.cost)
  return maySettle({
    ...settling,
    kind: told.kind,
    status: 'received',
    isAboutHandling: false,
    mandatorySteps: asked?.steps ?? [],
    needsApproval: asked?.needsApproval ?? false,
    severityFloor: asked?.severityFloor ?? null,
    cost: Number.isNaN(cost) ? 0 : cost,
    limit: choices?.limit ?? Number.POSITIVE_INFINITY,
  })
}

/** The fields that are still missing, with the code of what to say. */
export function missingOf(
  settling: Settling,
  told: Pick<Told, 'representativeName'>,
): Readonly<Record<string, string>> {
  const { severity, agreed, remedyId, cost, isLater, dueOn, acceptedBy } = settling
  const problems: readonly (readonly [string, string, boolean])[] = [
    ['settlement.severity', 'field.required', severity === null],
    ['settlement.agreed', 'field.required', agreed.trim() === ''],
    ['settlement.remedies.0.remedyId', 'field.required', remedyId === null],
    ['settlement.remedies.0.cost', 'field.number', Number.isNaN(amountOf(cost))],
    ['settlement.remedies.0.dueOn', 'field.required', isLater && dueOn === null],
    ['settlement.acceptedBy', 'field.required', acceptedBy === null],
    [
      'settlement.acceptedBy',
      'settle.noRepresentative',
      acceptedBy === 'representative' && told.representativeName.trim() === '',
    ],
  ]
  return Object.fromEntries(problems.flatMap(([field, code, isOpen]) => (isOpen ? [[field, code]] : [])))
}

/** What is sent; null while something is missing. */
export function settlementOf(settling: Settling, channel: Told['channel']) {
  const { severity, isSafety, concernsStaff, result, agreed, remedyId, acceptedBy, acceptedWords } = settling
  if (severity === null || remedyId === null || acceptedBy === null) return null
  return {
    severity,
    isSafety,
    concernsStaff,
    result,
    agreed,
    remedies: [{ remedyId, cost: amountOf(settling.cost), dueOn: settling.isLater ? settling.dueOn : null }],
    acceptedBy,
    // Who wrote on a social network is called for this.
    acceptedThrough: channel === 'social' ? ('phone' as const) : channel,
    acceptedWords,
  }
}
