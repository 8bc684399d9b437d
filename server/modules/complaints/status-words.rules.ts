import type { EndingOf } from '../../../shared/i18n/text.ts'
import type { Status } from '../../../shared/statuses.ts'

/** What a complainant is told about a case: 'complaint.investigating' stands for the text `status.complaint.investigating`. */
export type CaseStatus = EndingOf<'status'>

/** An open complaint in the words of the person who made it. */
export const complaintStatuses = {
  received: 'complaint.received',
  acknowledged: 'complaint.restated',
  assessed: 'complaint.assessing',
  investigating: 'complaint.investigating',
  // A decision that has not reached the complainant is none yet.
  decided: 'complaint.deciding',
  answered: 'complaint.answered',
  accepted: 'complaint.carryingOut',
  refused: 'complaint.refused',
  underReview: 'complaint.underReview',
  referred: 'complaint.referred',
} as const satisfies Partial<Record<Status, CaseStatus>>
