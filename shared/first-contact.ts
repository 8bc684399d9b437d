import {
  no,
  permissionsOf,
  yes,
  type Permission,
  type Role,
  type RoleGrant,
  type Verdict,
} from './permissions.ts'
import { isBelow, type Kind, type Severity, type Status } from './statuses.ts'

/** What settling a complaint on the spot depends on. */
export type SettlingFacts = {
  readonly kind: Kind
  readonly status: Status
  readonly severity: Severity | null
  readonly isSafety: boolean
  /** Somebody who works here is complained about. */
  readonly concernsStaff: boolean
  readonly isAboutHandling: boolean
  /** Steps that its category makes obligatory before a decision. */
  readonly mandatorySteps: readonly string[]
  /** Its category asks for a second person behind every decision. */
  readonly needsApproval: boolean
  /** The least that something of its category is. */
  readonly severityFloor: Severity | null
  /** What it costs, and the most that the writer may promise, in the organization's currency. */
  readonly cost: number
  readonly limit: number
}

/** Whatever holds, in this order, is the reason why a complaint needs more than a talk (ISO 10002, 7.5 and 7.6). */
const obstacles: readonly (readonly [string, (facts: SettlingFacts) => boolean])[] = [
  ['settle.notComplaint', ({ kind }) => kind !== 'complaint'],
  ['settle.tooLate', ({ status }) => !['received', 'acknowledged', 'assessed'].includes(status)],
  ['settle.safety', ({ isSafety }) => isSafety],
  ['settle.severe', ({ severity }) => severity === 'high' || severity === 'critical'],
  ['settle.aboutHandling', ({ isAboutHandling }) => isAboutHandling],
  ['settle.aboutStaff', ({ concernsStaff }) => concernsStaff],
  ['settle.severe', ({ severityFloor }) => severityFloor === 'high' || severityFloor === 'critical'],
  ['settle.approvalRequired', ({ needsApproval }) => needsApproval],
  ['settle.stepsRequired', ({ mandatorySteps }) => mandatorySteps.length > 0],
  [
    'settle.belowFloor',
    ({ severity, severityFloor }) => severity !== null && isBelow(severity, severityFloor),
  ],
  ['settle.aboveYourLimit', ({ cost, limit }) => cost > limit],
]

/** Whether a complaint may be settled at first contact, with the reason why not. */
export function maySettle(facts: SettlingFacts): Verdict {
  const found = obstacles.find(([, holds]) => holds(facts))
  return found ? no(found[0]) : yes
}

/**
 * The most that someone may promise on the spot, in the organization's currency; Infinity where no limit is set.
 * Who decides otherwise may do so here too; front-line staff without a limit promise what costs nothing.
 */
export function settlingLimitOf(grants: readonly RoleGrant[], limits: Partial<Record<Role, number>>): number {
  const own = grants
    .filter(({ role }) => (permissionsOf[role] as readonly Permission[]).includes('complaint.settle'))
    .map(({ role }) => limits[role] ?? (role === 'frontLine' ? 0 : Number.POSITIVE_INFINITY))
  return Math.max(0, ...own)
}
