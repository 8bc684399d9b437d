import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { createContext, use } from 'react'
import { caseChoices, type CaseAction, type CaseView } from '../../../../shared/api/case.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { apiQuery } from '../../../queries.ts'
import type { CaseSearch } from './case-search.ts'
import { useCodeText } from './words.ts'

export type Choices = AnswerOf<typeof caseChoices>

export const CaseContext = createContext<CaseView | null>(null)

/** The case that the page shows, as it was last read. */
export function useCase(): CaseView {
  const view = use(CaseContext)
  if (!view) throw new Error('useCase is used outside of a case')
  return view
}

const nothing: Choices = {
  currency: 'EUR',
  staff: [],
  categories: [],
  products: [],
  sites: [],
  remedies: [],
  outsideRoutes: [],
}

/** What can be chosen on this case; empty lists until it has been read. */
export function useChoices(): Choices {
  const { id } = useCase()
  const query = useQuery({ ...apiQuery(caseChoices, { params: { complaintId: id } }), staleTime: 60_000 })
  return query.data ?? nothing
}

/** Why something may not be done with the case now, in words; null when it may. */
export function useReason(action: CaseAction): string | null {
  const text = useCodeText()
  const verdict = useCase().may[action]
  return verdict.allowed ? null : text(verdict.reason ?? 'policy.notNow')
}

const route = '/shell/register/$complaintId'

export const useCaseSearch = (): CaseSearch => useSearch({ from: route })

/** Changes the state of the page in its address; what is not named stays. */
export function useGo(): (change: Partial<CaseSearch>) => void {
  const navigate = useNavigate({ from: '/register/$complaintId' })
  return (change) => {
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  }
}
