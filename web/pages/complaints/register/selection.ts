import { useState } from 'react'
import type { RegisterRow } from '../MatterLine.tsx'

/** So many at once; as the contract says, which the browser imports as types only. */
export const mostChosen = 200

export type Selection = {
  readonly ids: ReadonlySet<string>
  /** The chosen rows as they are shown now. */
  readonly rows: readonly RegisterRow[]
  readonly choose: (ids: ReadonlySet<string>) => void
  /** Whether more were asked for than can be changed at once; then the first of them are chosen. */
  readonly isCut: boolean
}

/** Which rows are chosen; a row that is no longer shown is not. */
export function useSelection(shown: readonly RegisterRow[]): Selection {
  const [{ chosen, isCut }, set] = useState<{ chosen: ReadonlySet<string>; isCut: boolean }>({
    chosen: new Set(),
    isCut: false,
  })
  const rows = shown.filter(({ id }) => chosen.has(id))
  return {
    ids: new Set(rows.map(({ id }) => id)),
    rows,
    isCut,
    choose: (ids) => set({ chosen: firstOf(shown, ids), isCut: ids.size > mostChosen }),
  }
}

/** In the order of the rows, not more than can be changed at once. */
export const firstOf = (
  shown: readonly Pick<RegisterRow, 'id'>[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set(
    shown
      .map(({ id }) => id)
      .filter((id) => ids.has(id))
      .slice(0, mostChosen),
  )
