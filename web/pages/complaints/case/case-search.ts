import { knownOf, oneOf } from '../../../search-params.ts'

/** What the timeline shows. */
export const timelineFilters = ['all', 'messages', 'notes', 'events', 'files'] as const
export type TimelineFilter = (typeof timelineFilters)[number]

/** What is open in front of the case. */
export const casePanels = [
  'settle',
  'note',
  'message',
  'ask',
  'exposure',
  'group',
  'groupLetter',
  'contact',
  'upload',
  'edit',
  'editContact',
  'people',
  'assign',
  'assess',
  'restate',
  'convert',
  'confidential',
  'accessCode',
  'close',
  'reopen',
  'withdrawDecision',
  'view',
  'link',
  'representative',
  'restriction',
  'flow',
  'merge',
  'split',
  'outside',
  'spam',
] as const
export type CasePanel = (typeof casePanels)[number]

/** The state of the page that its address keeps. */
export type CaseSearch = {
  readonly show: TimelineFilter | undefined
  readonly panel: CasePanel | undefined
  /** Which part of the investigation, or which of two ways, is open. */
  readonly part: string | undefined
  /** Whether the step at hand shows its fields. */
  readonly step: 'open' | undefined
  /** The whole case as it is printed. */
  readonly as: 'print' | undefined
}

export const readCaseSearch = (search: Record<string, unknown>): CaseSearch => ({
  show: knownOf(timelineFilters, search.show),
  panel: knownOf(casePanels, search.panel),
  part: oneOf(search.part),
  step: knownOf(['open'], search.step),
  as: knownOf(['print'], search.as),
})
