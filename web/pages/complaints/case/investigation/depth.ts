import type { CaseView } from '../../../../../shared/api/case.ts'

export const depths = ['light', 'normal', 'deep'] as const

/** Depth matches seriousness (ISO 10002, 7.6): what the assessment suggests; a person decides. */
export function suggestedDepth(assessment: CaseView['assessment']): (typeof depths)[number] {
  if (!assessment) return 'normal'
  const { severity, complexity, isSafety } = assessment
  if (isSafety || severity === 'critical' || severity === 'high') return 'deep'
  return severity === 'low' && complexity === 'simple' ? 'light' : 'normal'
}
