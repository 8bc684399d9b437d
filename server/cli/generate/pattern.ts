import type { Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Row, StoryRows } from './story-rows.ts'

/** What differs from copy to copy. */
export type Filling = {
  readonly reference: string
  readonly groupedReference: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly phoneKey: string | null
  readonly orderNumber: string | null
  readonly customerId: string | null
  /** By how many whole weeks everything moves, so that weekdays stay; negative is earlier. */
  readonly weeks: number
  /** How much earlier in the day it happens, in milliseconds; due dates count in days and stay. */
  readonly earlierMs: number
  newId(): string
  randomHex(bytes: number): string
}

type Slot =
  | { readonly kind: keyof Omit<Filling, 'earlierMs' | 'weeks' | 'newId' | 'randomHex'> }
  | { readonly kind: 'id'; readonly index: number }
  | { readonly kind: 'time' | 'due' | 'day'; readonly ms: number }
  | { readonly kind: 'bytes'; readonly count: number }

/** Rows of one table as JSON with slots: `texts[0] slots[0] texts[1] …`. */
type TablePattern = {
  readonly table: string
  readonly texts: readonly string[]
  readonly slots: readonly Slot[]
}

/** One case that commands wrote, ready to be written again for somebody else at another moment. */
export type Pattern = {
  readonly language: Language
  readonly receivedAt: Date
  /** When the last thing happened that is no date to come. */
  readonly lastAt: Date
  readonly has: Readonly<Record<'name' | 'email' | 'phone', boolean>>
  readonly complaint: Row
  /** Whether the search finds it; a confidential case it does not. */
  readonly isFound: boolean
  readonly idCount: number
  readonly tables: readonly TablePattern[]
}

/** @param phoneKey how the phone number is kept to recognise its owner by */
export function patternOf(story: StoryRows, phoneKey: string | null): Pattern {
  const complaint = story.get('complaint')?.[0]
  if (!complaint) throw new Error('a story without its case')
  const slots = slotsOf(story, complaint, phoneKey)
  return {
    language: text(complaint.language) as Language,
    receivedAt: new Date(text(complaint.received_at)),
    lastAt: new Date(
      Math.max(
        ...(story.get('event') ?? []).map((event) => Date.parse(text(event.occurred_at))),
        ...(story.get('survey') ?? []).map((one) => Date.parse(text(one.answered_at ?? one.asked_at))),
      ),
    ),
    has: {
      name: 'complainant_name' in complaint,
      email: 'complainant_email' in complaint,
      phone: 'complainant_phone' in complaint,
    },
    complaint,
    isFound: story.has('complaint_search'),
    idCount: slots.ids,
    tables: [...story]
      // Words depend on who complains and are counted anew for each copy.
      .filter(([table]) => table !== 'complaint_search')
      .map(([table, rows]) =>
        cut(table, JSON.stringify(table === 'event' ? rows.map(unsealed) : rows), slots),
      ),
  }
}

/** The rows of a case as JSON lists by table. */
export function fill(pattern: Pattern, filling: Filling): ReadonlyMap<string, string> {
  const ids = Array.from({ length: pattern.idCount }, () => filling.newId())
  const movedMs = filling.weeks * 7 * 86_400_000
  const valueOf = (slot: Slot): string => {
    switch (slot.kind) {
      case 'id':
        return ids[slot.index] ?? ''
      case 'time':
        return new Date(slot.ms + movedMs - filling.earlierMs).toISOString()
      case 'due':
        return new Date(slot.ms + movedMs).toISOString()
      case 'day':
        return new Date(slot.ms + movedMs).toISOString().slice(0, 10)
      case 'bytes':
        return filling.randomHex(slot.count)
      default:
        return JSON.stringify(filling[slot.kind] ?? '').slice(1, -1)
    }
  }
  return new Map(
    pattern.tables.map(({ table, texts, slots }) => {
      let json = texts[0] ?? ''
      for (const [index, slot] of slots.entries()) json += valueOf(slot) + (texts[index + 1] ?? '')
      return [table, json]
    }),
  )
}

/** Each copy has a salt and hash of its own, and its own place in the journal one day. */
const unsealed = ({ salt: _salt, content_hash: _hash, journal_position: _position, ...event }: Row): Row =>
  event

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const instant = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)`
// Days of rows, payloads and explanations; `checkedOn` is about the rule and not about the case.
const day = String.raw`(?<=(?:(?<!checked)On|_on|"on)\\?":\\?")\d{4}-\d\d-\d\d(?!T)`
const bytes = String.raw`(?<=\\\\x)[0-9a-f]{16,}(?=")`

/** What in the rows of a story is its own: ids, reference, the person, and the moments at which it happened. */
function slotsOf(story: StoryRows, complaint: Row, phoneKey: string | null) {
  const known = new Map<string, Slot>()
  const know = (value: unknown, slot: Slot) => {
    if (typeof value === 'string' && value !== '') known.set(JSON.stringify(value).slice(1, -1), slot)
  }
  // In the order in which the originals were made: what sorts by id sorts the same in the copy.
  const ids = [...story.values()]
    .flatMap((rows) => rows.flatMap(({ id }) => (typeof id === 'string' && uuid.test(id) ? [id] : [])))
    .toSorted()
  for (const [index, id] of ids.entries()) know(id, { kind: 'id', index })
  const reference = text(complaint.reference)
  know(reference, { kind: 'reference' })
  know(groupReference(reference), { kind: 'groupedReference' })
  know(complaint.complainant_name, { kind: 'name' })
  know(complaint.complainant_email, { kind: 'email' })
  know(complaint.complainant_phone, { kind: 'phone' })
  know(phoneKey, { kind: 'phoneKey' })
  know(complaint.order_number, { kind: 'orderNumber' })
  know(complaint.customer_id, { kind: 'customerId' })
  const longestFirst = [...known.keys()].toSorted((a, b) => b.length - a.length).map(escapePattern)
  const pattern = new RegExp([...longestFirst, instant, day, bytes].join('|'), 'g')
  const due = dueTimes(story)
  return { ids: ids.length, find: (json: string) => found(json, pattern, { known, due }) }
}

/** When something is due counts in whole days and does not move with the minute of receipt. */
const dueTimes = (story: StoryRows): ReadonlySet<number> =>
  new Set(
    [...story.values()].flatMap((rows) =>
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) =>
          column.endsWith('due_at') ? [Date.parse(text(value))] : [],
        ),
      ),
    ),
  )

function* found(
  json: string,
  pattern: RegExp,
  { known, due }: { known: ReadonlyMap<string, Slot>; due: ReadonlySet<number> },
) {
  for (const match of json.matchAll(pattern)) {
    const [value] = match
    yield {
      slot: known.get(value) ?? slotOf(value, due),
      from: match.index,
      until: match.index + value.length,
    }
  }
}

function slotOf(value: string, due: ReadonlySet<number>): Slot {
  if (/^[0-9a-f]+$/.test(value)) return { kind: 'bytes', count: value.length / 2 }
  const ms = Date.parse(value)
  return { kind: value.length === 10 ? 'day' : due.has(ms) ? 'due' : 'time', ms }
}

function cut(
  table: string,
  json: string,
  { find }: { find: (json: string) => ReturnType<typeof found> },
): TablePattern {
  const texts: string[] = []
  const slots: Slot[] = []
  let end = 0
  for (const { slot, from, until } of find(json)) {
    texts.push(json.slice(end, from))
    slots.push(slot)
    end = until
  }
  return { table, slots, texts: [...texts, json.slice(end)] }
}

const escapePattern = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
