import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importRows, linesAtOnce, startImport } from '../../../shared/api/customer-imports.ts'
import type { ApiProblem } from '../../api-problem.ts'
import { callApi } from '../../api.ts'
import type { BodySent } from '../../../shared/api/endpoint.ts'

type Begun = BodySent<typeof startImport>
type State = { readonly done: number; readonly refused: number; readonly of: number }

/** Sends a file in parts and says how far it is. After a lost connection it goes on where the server stands. */
export function useImport(onDone: () => void) {
  const queryClient = useQueryClient()
  const [state, setState] = useState<State | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [begun, setBegun] = useState<string | null>(null)
  const send = async (given: Begun, rows: readonly (readonly string[])[]) => {
    setProblem(null)
    try {
      const importId = begun ?? (await callApi(startImport, { body: given })).id
      setBegun(importId)
      let { done, refused } = state ?? { done: 0, refused: 0 }
      while (done < rows.length) {
        setState({ done, refused, of: rows.length })
        const part = rows.slice(done, done + linesAtOnce).map((cells) => [...cells])
        const answer = await callApi(importRows, { params: { importId }, body: { from: done, rows: part } })
        done = answer.doneRows
        refused = answer.refusedRows
      }
      setState(null)
      setBegun(null)
      await queryClient.invalidateQueries()
      onDone()
    } catch (cause) {
      setProblem(cause as ApiProblem)
    }
  }
  return { send, state, problem, isSending: state !== null && problem === null }
}
