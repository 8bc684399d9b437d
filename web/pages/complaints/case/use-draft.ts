import { useEffect, useSyncExternalStore } from 'react'
import { forgetDraft, saveDraft } from '../../../../shared/api/case-work.ts'
import { ApiProblem } from '../../../api-problem.ts'
import { callApi } from '../../../api.ts'
import { createDrafts } from '../../../draft-store.ts'
import { useMe } from '../../../session.ts'
import { useCase } from './case-context.ts'
import { createDraftDesk, type DraftPlace } from './draft-desk.ts'
import { overtakenIn, typing } from './draft-sync.ts'

const desk = createDraftDesk({
  local: createDrafts(localStorage),
  save: ({ complaintId, form }, { values, before }) =>
    callApi(saveDraft, { params: { complaintId, form }, body: { typed: { values, before } } }),
  forget: async ({ complaintId, form }) => {
    await callApi(forgetDraft, { params: { complaintId, form } })
  },
  isPassing: (problem) => problem instanceof ApiProblem && problem.mayPass,
})

addEventListener('online', () => desk.flush())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') desk.flush()
})

/** A field that somebody else changed meanwhile. */
export type Overtaken = {
  readonly name: string
  /** What the case says there now. */
  readonly theirs: unknown
  readonly take: () => void
  readonly keepMine: () => void
}

/** Something typed that waits to be sent. */
export type Kept = { readonly place: DraftPlace; readonly overtaken: readonly Overtaken[] }

export type DraftOf<Draft> = {
  /** What the form shows: what was typed over what the case says. */
  readonly value: Draft
  readonly change: (change: Partial<Draft>) => void
  readonly clear: () => void
  /** null while nothing typed waits. */
  readonly kept: Kept | null
}

/**
 * The state of a form of this case, kept at the server for this person. Unlike
 * {@link import('../../../draft.ts').useDraft} it keeps only the fields that were touched, so that all others
 * show the newest state of the case, and it tells what somebody else changed under one's hands.
 */
export function useDraft<Draft extends object>(form: string, start: Draft): DraftOf<Draft> {
  const personId = useMe().id
  const { id: complaintId, drafts } = useCase()
  const key = { personId, complaintId, form }
  const server = drafts.find((draft) => draft.form === form)
  const { draft, place } = useSyncExternalStore(desk.subscribe, () => desk.stateOf(key, server))
  const savedAt = server?.savedAt
  useEffect(() => {
    desk.hear({ personId, complaintId, form }, server)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the time tells one state of a draft from the next
  }, [personId, complaintId, form, savedAt])
  const known = start as Readonly<Record<string, unknown>>
  const typed = draft && !draft.isGone ? draft : null
  const set = (change: Readonly<Record<string, unknown>>) => {
    const { draft: newest } = desk.stateOf(key, server)
    desk.change(key, typing(newest && !newest.isGone ? newest : null, { change, start: known }))
  }
  /** From now on what the case says there is known. */
  const settle = (name: string, value: unknown) => {
    if (!typed) return
    const { [name]: _seen, ...before } = typed.before
    desk.change(key, typing({ ...typed, before }, { change: { [name]: value }, start: known }))
  }
  return {
    value: { ...start, ...typed?.values },
    change: (change) => set(change as Readonly<Record<string, unknown>>),
    clear: () => desk.clear(key),
    kept: typed && {
      place,
      overtaken: overtakenIn(typed, known).map((name) => ({
        name,
        theirs: known[name],
        take: () => settle(name, known[name]),
        keepMine: () => settle(name, typed.values[name]),
      })),
    },
  }
}
