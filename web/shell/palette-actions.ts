import type { CaseAction, CaseView } from '../../shared/api/case.ts'
import type { CasePanel } from '../pages/complaints/case/case-search.ts'

type PaletteAction = { readonly panel: CasePanel; readonly action: CaseAction; readonly key?: string }

const actions: readonly PaletteAction[] = [
  { panel: 'note', action: 'note', key: 'n' },
  { panel: 'message', action: 'message', key: 'r' },
  { panel: 'edit', action: 'edit', key: 'e' },
  { panel: 'assign', action: 'assign', key: 'a' },
  { panel: 'settle', action: 'settle' },
  { panel: 'contact', action: 'message' },
  { panel: 'upload', action: 'message' },
  { panel: 'people', action: 'edit' },
  { panel: 'link', action: 'edit' },
  { panel: 'representative', action: 'message' },
  { panel: 'restriction', action: 'setConfidential' },
  { panel: 'confidential', action: 'setConfidential' },
  { panel: 'convert', action: 'convert' },
  { panel: 'accessCode', action: 'reissueAccessCode' },
  { panel: 'withdrawDecision', action: 'withdrawDecision' },
  { panel: 'close', action: 'close' },
  { panel: 'reopen', action: 'reopen' },
]

/** What can be done with a case now; what cannot stands with its reason in the case's own menu. */
export const paletteActions = ({ may }: Pick<CaseView, 'may'>): readonly PaletteAction[] =>
  actions.filter(({ action }) => may[action].allowed)

/** The case whose page lies open, by the address within the desk. */
export const caseIdOf = (pathname: string): string | null =>
  /\/register\/([\da-f]{8}-[\da-f-]{27})$/.exec(pathname)?.[1] ?? null
