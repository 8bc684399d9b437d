import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { startSending, type OutgoingStep } from '../../../../shared/api/sending.ts'
import type { Language } from '../../../../shared/languages.ts'
import { useCommand } from '../../../queries.ts'
import { useCase } from './case-context.ts'
import type { Later } from './SendLater.tsx'
import { takenBackKey, useOutgoing, type Outgoing } from './use-outgoing.ts'

/** For what it waits beside the seconds in which it can be taken back. */
type Waiting = {
  readonly later?: Later
  readonly speakers?: { language: Language; staffId: string }[]
}

type InputOf<A extends OutgoingStep['action']> = Extract<OutgoingStep, { action: A }>['input']

/**
 * A write that reaches the complainant: the server keeps it and does it in 20 seconds, also when this page is
 * closed. Until then it can be taken back; its words then come to `restore`.
 */
export function useDelayedSend<A extends OutgoingStep['action']>(
  action: A,
  { onStarted, restore }: { readonly onStarted: () => void; readonly restore: (input: InputOf<A>) => void },
) {
  const { id: complaintId } = useCase()
  const queryClient = useQueryClient()
  const start = useCommand(startSending, {
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: [startSending.path] })
      onStarted()
    },
  })
  const outgoing: Outgoing | null =
    useOutgoing().find(
      (each) =>
        each.action === action &&
        each.isMine &&
        each.refusal === null &&
        // Other messages go out while some wait for a time or a colleague.
        !(action === 'sendMessage' && (each.later || each.speakers.length > 0)),
    ) ?? null
  useTakenBack(action, restore)
  return {
    problem: start.problem,
    isPending: start.isPending,
    reset: start.reset,
    outgoing,
    start: (input: InputOf<A>, waiting: Waiting = {}) =>
      start.send({ params: { complaintId }, body: { ...({ action, input } as OutgoingStep), ...waiting } }),
  }
}

function useTakenBack<A extends OutgoingStep['action']>(action: A, restore: (input: InputOf<A>) => void) {
  const { id: complaintId } = useCase()
  const queryClient = useQueryClient()
  const queryKey = takenBackKey(complaintId, action)
  const { data } = useQuery<InputOf<A>>({ queryKey, queryFn: skipToken })
  const latest = useRef(restore)
  useEffect(() => {
    latest.current = restore
  })
  useEffect(() => {
    if (data === undefined) return
    queryClient.removeQueries({ queryKey: takenBackKey(complaintId, action) })
    latest.current(data)
  }, [data, queryClient, complaintId, action])
}
