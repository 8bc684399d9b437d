import { foldText } from '../../shared/search/fold.ts'
import type { CaseAction, CaseView } from '../../shared/api/case.ts'
import type { CasePanel } from '../pages/complaints/case/case-search.ts'

/** What the palette offers: somewhere to go, or something to do. */
export type PaletteEntry = {
  readonly id: string
  readonly text: string
  readonly href?: string
  readonly onAction?: () => void
  readonly hint?: string | undefined
  readonly keys?: readonly string[] | undefined
}

type PaletteAction = { readonly panel: CasePanel; readonly action: CaseAction; readonly key?: string }

const actions: readonly PaletteAction[] = [
  { panel: 'note', action: 'note', key: 'n' },
  { panel: 'message', action: 'message', key: 'r' },
  { panel: 'edit', action: 'edit', key: 'e' },
  { panel: 'assign', action: 'assign', key: 'a' },
  { panel: 'settle', action: 'settle' },
  { panel: 'restate', action: 'restate' },
  { panel: 'assess', action: 'assess' },
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
export const paletteActions = ({
  may,
  kind,
  step,
}: Pick<CaseView, 'may' | 'kind' | 'step'>): readonly PaletteAction[] =>
  actions.filter(({ action }) => may[action].allowed && !isFirstTime(action, { kind, step }))

/** What comes first as the step at hand is done there; here it is done again. */
const isFirstTime = (action: CaseAction, { kind, step }: Pick<CaseView, 'kind' | 'step'>): boolean =>
  (action === 'restate' && (kind !== 'complaint' || step === 'restate')) ||
  (action === 'assess' && (kind !== 'complaint' || step === 'restate' || step === 'assess'))

/** Whether what was typed means an entry: every word of it stands in its text, or begins a word of its hint. */
export function isMeant(
  typed: string,
  { text, hint = '' }: { readonly text: string; readonly hint?: string | undefined },
): boolean {
  const named = foldText(text)
  const described = ` ${foldText(hint)}`
  return foldText(typed)
    .split(/\s+/)
    .every((word) => named.includes(word) || described.includes(` ${word}`))
}

/** The case whose page lies open, by the address within the desk. */
export const caseIdOf = (pathname: string): string | null =>
  /\/register\/([\da-f]{8}-[\da-f-]{27})$/.exec(pathname)?.[1] ?? null
