import type { CaseView } from '../../../../shared/api/case.ts'
import type { settlingChoices } from '../../../../shared/api/first-contact.ts'
import { maySettle } from '../../../../shared/first-contact.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { amountOf } from './decision/decision-draft.ts'
import type { Settling } from '../new/settling.ts'

/** The code of why a registered case cannot be settled with what is typed now; null when it can. */
export function settlingObstacle(
  view: Pick<CaseView, 'kind' | 'status' | 'flags' | 'subjects' | 'assessment' | 'category' | 'links'>,
  settling: Settling,
  choices: Pick<AnswerOf<typeof settlingChoices>, 'limit' | 'stepsRequired'>,
): string | null {
  const cost = amountOf(settling.cost)
  const found = view.assessment?.severity ?? null
  const asked = choices.stepsRequired.find(({ categoryId }) => categoryId === view.category?.id)
  const verdict = maySettle({
    kind: view.kind,
    status: view.status,
    // What was found grave before stays grave.
    severity: found === 'high' || found === 'critical' ? found : settling.severity,
    isSafety: view.flags.isSafety || settling.isSafety,
    concernsStaff: view.subjects.length > 0 || settling.concernsStaff,
    isAboutHandling: view.links.some(({ relation }) => relation === 'aboutHandlingOf'),
    mandatorySteps: asked?.steps ?? [],
    needsApproval: asked?.needsApproval ?? false,
    severityFloor: asked?.severityFloor ?? null,
    cost: Number.isNaN(cost) ? 0 : cost,
    limit: choices.limit ?? Number.POSITIVE_INFINITY,
  })
  return verdict.allowed ? null : verdict.reason
}
