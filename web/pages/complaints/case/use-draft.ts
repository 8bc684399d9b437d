import { useState } from 'react'
import { createDrafts } from '../../../draft-store.ts'
import { useMe } from '../../../session.ts'
import { useCase } from './case-context.ts'

const drafts = createDrafts(localStorage)
// Forms come and go as panels open and close: what was typed lasts even where the browser keeps nothing.
const memory = new Map<string, object>()

export type DraftOf<Draft> = {
  /** What the form shows: what was typed over what the case says. */
  readonly value: Draft
  readonly change: (change: Partial<Draft>) => void
  readonly clear: () => void
  /** Whether anything typed waits to be sent. */
  readonly isKept: boolean
}

/**
 * The state of a form of this case. Unlike {@link import('../../../draft.ts').useDraft} it keeps only
 * the fields that were touched, so that all others show the newest state of the case.
 */
export function useDraft<Draft extends object>(form: string, start: Draft): DraftOf<Draft> {
  const me = useMe().id
  const place = `case.${useCase().id}.${form}`
  const [typed, setTyped] = useState(() => typedBefore<Draft>(me, place))
  return {
    value: { ...start, ...typed },
    isKept: typed !== null,
    change(change) {
      setTyped((before) => {
        const after = { ...before, ...change }
        memory.set(`${me} ${place}`, after)
        drafts.keep(me, place, after)
        return after
      })
    },
    clear() {
      memory.delete(`${me} ${place}`)
      drafts.forget(me, place)
      setTyped(null)
    },
  }
}

function typedBefore<Draft extends object>(me: string, place: string): Partial<Draft> | null {
  const kept = memory.get(`${me} ${place}`) ?? drafts.read(me, place)
  return typeof kept === 'object' && kept !== null ? kept : null
}
