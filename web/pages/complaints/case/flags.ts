import type { CaseView } from '../../../../shared/api/case.ts'

const flagNames = [
  ['safety', 'isSafety'],
  ['vulnerable', 'isVulnerable'],
  ['confidential', 'isConfidential'],
  ['public', 'isPublic'],
  ['group', 'isGroup'],
] as const

/** The flags that are up, the most urgent first. */
export const flagsOf = ({ flags }: Pick<CaseView, 'flags'>) =>
  flagNames.flatMap(([flag, field]) => (flags[field] ? [flag] : []))
