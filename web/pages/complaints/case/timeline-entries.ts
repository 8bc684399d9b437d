import type { CaseView } from '../../../../shared/api/case.ts'
import type { TimelineFilter } from './case-search.ts'

type ServerEntry = CaseView['timeline'][number]
type CaseFile = CaseView['files'][number]

/** One line of the timeline: what the server told, and each file at the time when it came. */
export type CaseEntry =
  | ServerEntry
  | { readonly type: 'file'; readonly id: string; readonly at: string; readonly file: CaseFile }

// The note, the file and the message with its delivery stand there themselves.
const saidAnyway = [
  'complaint.noteAdded',
  'complaint.filesAdded',
  'complaint.messageReceived',
  'message.recorded',
  'message.sent',
  'message.failed',
]

/** Everything that happened, oldest first, as far as the filter shows it. */
export function entriesOf(
  { timeline, files }: Pick<CaseView, 'timeline' | 'files'>,
  filter: TimelineFilter,
): readonly CaseEntry[] {
  const entries: CaseEntry[] = [
    ...timeline.filter((entry) => entry.type !== 'event' || !saidAnyway.includes(entry.event)),
    ...files.map((file) => ({ type: 'file' as const, id: `file-${file.id}`, at: file.at, file })),
  ]
  return entries
    .filter((entry) => filter === 'all' || typeOf[filter] === entry.type)
    .toSorted((a, b) => a.at.localeCompare(b.at))
}

const typeOf = { messages: 'message', notes: 'note', events: 'event', files: 'file' } as const

/** How many entries each filter shows. */
export const countsOf = (view: Pick<CaseView, 'timeline' | 'files'>, filters: readonly TimelineFilter[]) =>
  new Map(filters.map((filter) => [filter, entriesOf(view, filter).length]))

const shownAtFirst = 10

/** Of a long timeline only the newest stand there at first; one hidden line would only be in the way, so it is shown. */
export function folded<Entry>(entries: readonly Entry[]): { hidden: number; shown: readonly Entry[] } {
  const hidden = entries.length > shownAtFirst + 1 ? entries.length - shownAtFirst : 0
  return { hidden, shown: entries.slice(hidden) }
}
