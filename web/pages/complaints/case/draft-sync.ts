/** What was typed over what the case said when it was typed, by field. */
export type Typed = {
  readonly values: Readonly<Record<string, unknown>>
  /** Of each touched field what the case said then, so that a change by somebody else is seen. */
  readonly before: Readonly<Record<string, unknown>>
}

/**
 * A draft on this device. `savedAt` is the server's time of the state that it holds too, else null.
 * One that was sent or thrown away stays as `isGone`, until the server has forgotten it too.
 */
export type KeptDraft = Typed & { readonly savedAt: string | null; readonly isGone?: boolean }

export const goneSince = (savedAt: string | null): KeptDraft => ({
  values: {},
  before: {},
  savedAt,
  isGone: true,
})

export type ServerDraft = { readonly typed: Readonly<Record<string, unknown>>; readonly savedAt: string }

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null

/** A draft as it was kept before; what is none is nothing. */
export function typedOf(value: unknown): Typed | null {
  const kept = recordOf(value)
  const values = recordOf(kept?.values)
  return kept && values ? { values, before: recordOf(kept.before) ?? {} } : null
}

export function keptOf(value: unknown): KeptDraft | null {
  const typed = typedOf(value)
  const { savedAt, isGone } = recordOf(value) ?? {}
  return typed && { ...typed, savedAt: typeof savedAt === 'string' ? savedAt : null, isGone: isGone === true }
}

/**
 * Which of two states of one draft goes on: what was typed here and has not reached the server yet, else
 * what the server has, which may be newer, from another device. Without either there is none.
 */
export function newestDraft(here: KeptDraft | null, server: ServerDraft | undefined): KeptDraft | null {
  if (here && here.savedAt === null && !here.isGone) return here
  const typed = server && typedOf(server.typed)
  if (!server || !typed) return null
  // What was sent from here while the connection was lost does not come back.
  const isKnown = here?.isGone ? here.savedAt === null || here.savedAt >= server.savedAt : false
  if (here && (isKnown || (here.savedAt ?? '') >= server.savedAt)) return here
  return { ...typed, savedAt: server.savedAt }
}

/** A change of some fields, remembering what the case says of those that are touched for the first time. */
export function typing(
  draft: Typed | null,
  { change, start }: { change: Readonly<Record<string, unknown>>; start: Readonly<Record<string, unknown>> },
): KeptDraft {
  const before = draft?.before ?? {}
  const touched = Object.keys(change).filter((name) => !(name in before))
  return {
    values: { ...draft?.values, ...change },
    before: { ...before, ...Object.fromEntries(touched.map((name) => [name, start[name] ?? null])) },
    savedAt: null,
  }
}

/** Fields that somebody else changed while this person was writing in them: the case now says something else than both. */
export function overtakenIn(
  draft: Typed | null,
  start: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (!draft) return []
  return Object.keys(draft.values).filter(
    (name) =>
      name in draft.before &&
      name in start &&
      !same(start[name], draft.before[name]) &&
      !same(start[name], draft.values[name]),
  )
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
