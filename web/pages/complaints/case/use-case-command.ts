import { useTranslation } from 'react-i18next'
import type { en } from '../../../../shared/i18n/desk/en.ts'
import type { ApiProblem } from '../../../api-problem.ts'
import type { AnswerOf, Contract } from '../../../api-request.ts'
import { useCommand } from '../../../queries.ts'
import { toast } from '../../../ui/Toast.tsx'

/** What a form needs to know of the write that it sends. */
export type CaseCommand = {
  readonly problem: ApiProblem | null
  readonly isPending: boolean
  readonly reset: () => void
}

/** What was done, as a toast says it. */
export type DoneText = keyof typeof en & `case.done.${string}`

/** A write on a case: says when it is done, and what follows then (clearing the draft, closing the panel). */
export function useCaseCommand<C extends Contract>(
  contract: C,
  { done, onDone }: { readonly done: DoneText; readonly onDone?: (answer: AnswerOf<C>) => void },
) {
  const { t } = useTranslation()
  return useCommand(contract, {
    onDone: (answer) => {
      toast(t(done))
      onDone?.(answer)
    },
  })
}
