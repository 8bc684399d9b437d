import { contentHash, eventHash } from './event-hash.ts'
import type { JournalProblem } from './verify-report.ts'
import type { EntryRow } from './verify.queries.ts'

/** Computes an entry's leaf from the row of its event. */
export function entryProblem(entry: EntryRow): JournalProblem | { leaf: Buffer } {
  const { position, eventId } = entry
  if (entry.isEventMissing) return { code: 'journal.eventMissing', position, details: { eventId } }
  const problem = (code: JournalProblem['code']): JournalProblem => ({
    code,
    position,
    details: { eventId, type: entry.type, subjectId: entry.subjectId },
  })
  if (entry.journalPosition !== position) return problem('journal.eventElsewhere')
  if (!isContentKept(entry)) return problem('journal.contentChanged')
  // The leaf has milliseconds: what is finer would not be noticed.
  if (entry.isFiner || !isTime(entry.occurredAt)) return problem('journal.eventChanged')
  const leaf = eventHash(entry)
  return leaf.equals(entry.hashes.subarray(0, leaf.length)) ? { leaf } : problem('journal.eventChanged')
}

const isContentKept = ({ salt, payload, contentHash: kept }: EntryRow): boolean =>
  salt === null || payload === null
    ? salt === null && payload === null
    : contentHash({ salt, payload }).equals(kept)

const isTime = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime())
