import type { CaseAction, CaseView } from '../../../../shared/api/case.ts'
import type { Step } from '../../../../shared/steps.ts'

/** What a step lets somebody do; one of them is enough to work on it. */
const actionsOf: Record<Step, readonly CaseAction[]> = {
  restate: ['restate'],
  assess: ['assess'],
  assign: ['assign'],
  investigate: ['investigate'],
  decide: ['investigate', 'decide'],
  approve: ['approve'],
  send: ['send'],
  awaitAnswer: ['recordAnswer'],
  carryOut: ['carryOut'],
  close: ['close'],
  chooseAfterRefusal: ['startReview', 'refer', 'recordAnswer', 'close'],
  assignReviewer: ['startReview', 'refer'],
  review: ['decide', 'investigate', 'refer'],
  awaitOutside: ['recordReferralOutcome', 'close', 'recordAnswer'],
  passOn: ['passOn'],
  consider: ['consider'],
  tellAuthor: ['message', 'close'],
  answer: ['answerEnquiry'],
  none: ['reopen'],
}

/** The code of the reason why somebody cannot work on the step at hand at all; null when they can. */
export function stepReason({ step, may }: Pick<CaseView, 'step' | 'may'>): string | null {
  const verdicts = actionsOf[step].map((action) => may[action])
  return verdicts.some((verdict) => verdict.allowed) ? null : (verdicts[0]?.reason ?? null)
}
