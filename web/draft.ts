import { useCallback, useRef, useState } from 'react'
import { createDrafts } from './draft-store.ts'
import { useMe } from './session.ts'

const drafts = createDrafts(localStorage)

export const forgetDrafts = () => drafts.forgetAll()

/**
 * Values that survive a closed tab, for texts that take a while to write:
 * `const [reply, setReply, { isKept, forget }] = useDraft('case.42.reply', { text: '' })`.
 * Call `forget` once they are sent. `isKept` is for saying “Draft kept”.
 * The `place` must not change while the component lives; give it a `key` instead.
 */
export function useDraft<Values extends object>(place: string, empty: Values) {
  const { id } = useMe()
  // Only fields that the form still has come back from an older draft.
  const [values, setValues] = useState<Values>(() => ({
    ...empty,
    ...ownPart(empty, drafts.read(id, place)),
  }))
  const [isKept, setKept] = useState(() => drafts.read(id, place) !== undefined)

  const latest = useRef(values)

  const change = useCallback(
    (changed: Partial<Values>) => {
      latest.current = { ...latest.current, ...changed }
      setValues(latest.current)
      setKept(drafts.keep(id, place, latest.current))
    },
    [id, place],
  )
  const forget = useCallback(() => {
    drafts.forget(id, place)
    latest.current = empty
    setValues(empty)
    setKept(false)
  }, [id, place, empty])

  return [values, change, { isKept, forget }] as const
}

/** The same for forms that know themselves when they are saved; nothing is kept without a place. */
export const keptFields = <Values extends object>(personId: string, place: string | null) => ({
  read: (saved: Values): Partial<Values> =>
    place === null ? {} : ownPart(saved, drafts.read(personId, place)),
  keep: (values: Values) => place !== null && drafts.keep(personId, place, values),
  forget: () => place !== null && drafts.forget(personId, place),
})

function ownPart<Values extends object>(empty: Values, kept: unknown): Partial<Values> {
  if (typeof kept !== 'object' || kept === null) return {}
  const known = new Map<string, unknown>(Object.entries(empty))
  const own = Object.entries(kept).filter(([name, value]) => known.has(name) && fits(value, known.get(name)))
  return Object.fromEntries(own) as Partial<Values>
}

// Texts go where texts were; what may be null may also hold something.
const fits = (value: unknown, before: unknown) =>
  before === null || value === null || typeof value === typeof before
