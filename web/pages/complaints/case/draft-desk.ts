import type { createDrafts } from '../../../draft-store.ts'
import { goneSince, keptOf, newestDraft, type KeptDraft, type ServerDraft, type Typed } from './draft-sync.ts'

/** Where a draft is safe: only on this `device`, on its way (`saving`), or at the `server`, for any device. */
export type DraftPlace = 'device' | 'saving' | 'server'

export type DraftState = { readonly draft: KeptDraft | null; readonly place: DraftPlace }

/** Whose text it is, and which. */
export type DraftKey = { readonly personId: string; readonly complaintId: string; readonly form: string }

type Entry = {
  readonly key: DraftKey
  state: DraftState
  timer: ReturnType<typeof setTimeout> | undefined
  /** What is on its way to the server; one thing after the other. */
  sending: Promise<void>
}

type Parts = {
  /** What outlives a closed tab and a lost connection. */
  readonly local: Pick<ReturnType<typeof createDrafts>, 'read' | 'keep' | 'forget'>
  /** Both reject when it did not work; `isPassing` says whether to try again. */
  readonly save: (key: DraftKey, typed: Typed) => Promise<{ readonly savedAt: string }>
  readonly forget: (key: DraftKey) => Promise<void>
  readonly isPassing: (problem: unknown) => boolean
  readonly delayMs?: number
  readonly retryMs?: number
}

/**
 * The half-written texts of the cases that were opened in this tab: kept here at once, at the server a moment
 * later, whether or not their form is still on the screen.
 */
export function createDraftDesk({ local, save, forget, isPassing, delayMs = 800, retryMs = 10_000 }: Parts) {
  const entries = new Map<string, Entry>()
  const listeners = new Set<() => void>()
  const placeOf = ({ complaintId, form }: DraftKey) => `case.${complaintId}.${form}`

  const put = (entry: Entry, state: DraftState) => {
    entry.state = state
    for (const listener of listeners) listener()
  }
  const keep = ({ key }: Entry, draft: KeptDraft) => local.keep(key.personId, placeOf(key), draft)

  function entryOf(key: DraftKey, server: ServerDraft | undefined): Entry {
    const name = `${key.personId} ${placeOf(key)}`
    const known = entries.get(name)
    if (known) return known
    const draft = newestDraft(keptOf(local.read(key.personId, placeOf(key))), server)
    const entry: Entry = {
      key,
      state: { draft, place: draft?.savedAt ? 'server' : 'device' },
      timer: undefined,
      sending: Promise.resolve(),
    }
    entries.set(name, entry)
    if (draft && (draft.savedAt === null || draft.isGone)) sendSoon(entry, delayMs)
    return entry
  }

  function sendSoon(entry: Entry, ms: number) {
    clearTimeout(entry.timer)
    entry.timer = setTimeout(() => sendNow(entry), ms)
  }

  function sendNow(entry: Entry) {
    clearTimeout(entry.timer)
    entry.timer = undefined
    entry.sending = entry.sending.then(() => send(entry))
  }

  async function send(entry: Entry) {
    const { draft } = entry.state
    if (!draft) return
    const isCurrent = () => entry.state.draft === draft
    try {
      if (draft.isGone) {
        await forget(entry.key)
        if (isCurrent()) local.forget(entry.key.personId, placeOf(entry.key))
        return
      }
      const { values, before } = draft
      const { savedAt } = await save(entry.key, { values, before })
      if (!isCurrent()) return
      const saved = { ...draft, savedAt }
      keep(entry, saved)
      put(entry, { draft: saved, place: 'server' })
    } catch (problem) {
      if (!isCurrent()) return
      if (!draft.isGone) put(entry, { draft, place: 'device' })
      if (isPassing(problem)) sendSoon(entry, retryMs)
    }
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** The draft as it is here now; the first time as this device or the server kept it. */
    stateOf: (key: DraftKey, server: ServerDraft | undefined): DraftState => entryOf(key, server).state,
    /** Takes over what was written on another device meanwhile, unless something here has not been saved yet. */
    hear(key: DraftKey, server: ServerDraft | undefined) {
      const entry = entryOf(key, server)
      const newest = server ? newestDraft(entry.state.draft, server) : entry.state.draft
      if (newest !== entry.state.draft) put(entry, { draft: newest, place: 'server' })
    },
    change(key: DraftKey, draft: KeptDraft) {
      const entry = entryOf(key, undefined)
      keep(entry, draft)
      put(entry, { draft, place: 'saving' })
      sendSoon(entry, delayMs)
    },
    /** It was sent or thrown away. */
    clear(key: DraftKey) {
      const entry = entryOf(key, undefined)
      const { draft } = entry.state
      if (!draft || draft.isGone) return
      const gone = goneSince(draft.savedAt)
      keep(entry, gone)
      put(entry, { draft: gone, place: 'server' })
      sendNow(entry)
    },
    /** Sends at once what waits: the page may be left, or the connection is back. */
    flush() {
      for (const entry of entries.values()) if (entry.timer !== undefined) sendNow(entry)
    },
  }
}
