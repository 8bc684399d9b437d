import type { CaseView } from '../../../../shared/api/case.ts'

/** A step that lies behind, with who did it and when. */
export type DoneStep = {
  readonly step:
    | 'restated'
    | 'assessed'
    | 'investigated'
    | 'decided'
    | 'reviewed'
    | 'answered'
    | 'referred'
    | 'considered'
  readonly id: string
  readonly at: string | null
  readonly byName: string | null
}

/** The steps that lie behind, in the order of the way; a review adds a second decision. */
export function stepsDone(view: CaseView): readonly DoneStep[] {
  const { restatement, assessment, investigation, decisions, complainantAnswer, referral, consideration } =
    view
  return [
    ...(restatement ? [done('restated', restatement.at, restatement.byName)] : []),
    ...(assessment ? [done('assessed', assessment.at, assessment.byName)] : []),
    ...(investigation?.findings ? [done('investigated', null, null)] : []),
    ...decisions.map(({ id, level, decidedAt, deciderName }) => ({
      ...done(level > 1 ? 'reviewed' : 'decided', decidedAt, deciderName),
      id,
    })),
    ...(complainantAnswer ? [done('answered', complainantAnswer.at, null)] : []),
    ...(referral ? [done('referred', null, null)] : []),
    ...(consideration ? [done('considered', null, null)] : []),
  ]
}

const done = (step: DoneStep['step'], at: string | null, byName: string | null): DoneStep => ({
  step,
  id: step,
  at,
  byName,
})
