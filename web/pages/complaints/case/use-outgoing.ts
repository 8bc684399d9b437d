import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { listOutgoing, sendNow, takeBack, type OutgoingAction } from '../../../../shared/api/sending.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { apiQuery, useCommand } from '../../../queries.ts'
import { useCase, useGo } from './case-context.ts'

export type Outgoing = AnswerOf<typeof listOutgoing>['items'][number]

/** The colleagues who have still to read it before it goes, by name. */
export const waitsFor = ({ speakers }: Pick<Outgoing, 'speakers'>): string[] =>
  speakers.filter(({ confirmedAt }) => confirmedAt === null).map(({ name }) => name)

const pollMs = 1500
const laterPollMs = 60_000

/** What is on its way from this case, read again until it is out. */
export function useOutgoing(): readonly Outgoing[] {
  const { id } = useCase()
  const query = useQuery({
    ...apiQuery(listOutgoing, { params: { complaintId: id } }),
    refetchInterval: ({ state }) => {
      const waiting = state.data?.items.filter(({ refusal }) => refusal === null) ?? []
      if (waiting.length === 0) return false
      return waiting.some((one) => one.later === null && waitsFor(one).length === 0) ? pollMs : laterPollMs
    },
  })
  return query.data?.items ?? []
}

/** Seconds until it goes out, counted on from what the server said first. */
export function useSecondsLeft({ secondsLeft }: Pick<Outgoing, 'secondsLeft'>): number {
  const [dueAt] = useState(() => Date.now() + secondsLeft * 1000)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.ceil((dueAt - now) / 1000))
}

/** Where the words go that were taken back, until their form takes them up. */
export const takenBackKey = (complaintId: string, action: OutgoingAction) => [
  'takenBack',
  complaintId,
  action,
]

/** What was taken back here did not go out. */
export const takenBackIds = new Set<string>()

/** Taking back and letting go of what is on its way; the words come back into their form. */
export function useOutgoingCommands({ id }: Pick<Outgoing, 'id'>) {
  const { id: complaintId, version } = useCase()
  const queryClient = useQueryClient()
  const go = useGo()
  const params = { outgoingId: id }
  const back = useCommand(takeBack, {
    onDone: ({ action, input }) => {
      takenBackIds.add(id)
      queryClient.setQueryData(takenBackKey(complaintId, action), input)
      if (action === 'askForInformation') go({ panel: 'ask' })
      if (action === 'writeToGroup') go({ panel: 'groupLetter' })
      if (action === 'restrict') go({ panel: 'restriction' })
      if (action === 'turnAway') go({ panel: 'close' })
      if (action === 'sendMessage') go({ panel: 'message', ...(input.newDueOn && { part: 'delay' }) })
    },
  })
  const now = useCommand(sendNow)
  return {
    problem: back.problem ?? now.problem,
    isPending: back.isPending || now.isPending,
    takeBack: () => back.send({ params }),
    sendNow: () => now.send({ params, body: { version } }),
  }
}
