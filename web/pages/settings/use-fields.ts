import { useCallback, useMemo, useRef, useState } from 'react'
import { keptFields } from '../../draft.ts'
import { useMe } from '../../session.ts'

/** What became of the changes in a form: whether there are any, and the two ways to have none. */
export type Unsaved = {
  readonly isChanged: boolean
  /** They were made on an earlier visit and came back. */
  readonly isRestored: boolean
  /** Whether they outlive this page on the device. */
  readonly isKept: boolean
  /** As it is at this moment, for those who ask between two renderings. */
  readonly hasChanged: () => boolean
  /** Back to what is saved. */
  readonly discard: () => void
  /** What stands in the form is saved now. */
  readonly settle: () => void
}

/**
 * The values of a form and how to change some of them; {@link Unsaved} warns who leaves it. With a `place`, such as
 * `settings.products.<id>.<version>`, changes are kept on the device until they are saved or discarded; without one,
 * as where secrets are typed, they live as long as the page.
 */
export function useFields<Values extends object>(
  first: Values | (() => Values),
  place: string | null = null,
) {
  const { id } = useMe()
  const [saved, setSaved] = useState(first)
  const drafts = useMemo(() => keptFields<Values>(id, place), [id, place])
  const [kept] = useState(() => drafts.read(saved))
  const [values, setValues] = useState<Values>(() => ({ ...saved, ...kept }))
  const [isRestored, setRestored] = useState(() => !isSame({ ...saved, ...kept }, saved))
  const latest = useRef({ values, saved })

  const put = useCallback((next: { values: Values; saved: Values }) => {
    latest.current = next
    setValues(next.values)
    setSaved(next.saved)
  }, [])
  const change = useCallback(
    (changed: Partial<Values>) => {
      const next = { ...latest.current.values, ...changed }
      put({ ...latest.current, values: next })
      if (isSame(next, latest.current.saved)) drafts.forget()
      else drafts.keep(next)
    },
    [drafts, put],
  )
  const end = useCallback(
    (which: 'values' | 'saved') => {
      drafts.forget()
      const stands = latest.current[which]
      put({ values: stands, saved: stands })
      setRestored(false)
    },
    [drafts, put],
  )
  const unsaved: Unsaved = {
    isChanged: !isSame(values, saved),
    isRestored,
    isKept: place !== null,
    hasChanged: () => !isSame(latest.current.values, latest.current.saved),
    discard: () => end('saved'),
    settle: () => end('values'),
  }
  return [values, change, unsaved] as const
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)

/** Where the changes of one row of a list are kept; those of an older version do not come back. */
export const rowPlace = (
  list: string,
  row: { readonly id: string; readonly version: number } | null | undefined,
): string => `settings.${list}.${row?.id ?? 'new'}.${row?.version ?? 0}`
