import {
  infiniteQueryOptions,
  QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ApiProblem } from './api-problem.ts'
import { createKeys, type AnswerOf, type CallInput, type Contract } from './api-request.ts'
import { callApi } from './api.ts'

type QueryInput<C extends Contract> =
  object extends CallInput<C> ? [input?: CallInput<C>] : [input: CallInput<C>]

/**
 * A read, for `useQuery`, `useSuspenseQuery` and prefetching:
 * `useQuery(apiQuery(listComplaints, { query }))`.
 */
export function apiQuery<C extends Contract>(contract: C, ...[input]: QueryInput<C>) {
  return queryOptions<AnswerOf<C>, ApiProblem>({
    queryKey: [contract.path, input ?? {}],
    // The input was checked above; spreading it only loses which parts are optional.
    queryFn: ({ signal }) => callApi<Contract>(contract, { ...input, signal }) as Promise<AnswerOf<C>>,
  })
}

/** A contract whose answer is a page of a list, read on with `after`. */
type PagedContract = Contract & {
  readonly answer: z.ZodType<{ readonly items: readonly unknown[]; readonly next: string | null }>
}

/**
 * A list that is read page by page, for `useInfiniteQuery`; {@link rowsOf} gives
 * its rows. The page itself is added to the query: leave `after` out.
 */
export function apiPages<C extends PagedContract>(contract: C, ...[input]: QueryInput<C>) {
  return infiniteQueryOptions({
    queryKey: [contract.path, 'pages', input ?? {}],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        ...(input?.query as object | undefined),
        ...(pageParam !== null && { after: pageParam }),
      }
      return callApi<Contract>(contract, { ...input, query, signal }) as Promise<AnswerOf<C>>
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}

/** All rows read so far of an {@link apiPages} list. */
export const rowsOf = <Row>(data: {
  readonly pages: readonly { readonly items: readonly Row[] }[]
}): readonly Row[] => data.pages.flatMap((page) => page.items)

/**
 * A write. `send` resolves with the answer or leaves `problem` set and rejects;
 * everything on the screen is read again afterwards. A repeated create after a
 * lost connection keeps its idempotency key.
 */
export function useCommand<C extends Contract>(
  contract: C,
  { onDone }: { readonly onDone?: (answer: AnswerOf<C>) => void | Promise<void> } = {},
) {
  const queryClient = useQueryClient()
  const [keys] = useState(() => createKeys())
  const mutation = useMutation<AnswerOf<C>, ApiProblem, CallInput<C>>({
    mutationFn: async (input) => {
      const idempotencyKey = keys.keyFor([input.params, input.body])
      try {
        const answer = await callApi<Contract>(contract, { idempotencyKey, ...input })
        keys.settle()
        return answer as AnswerOf<C>
      } catch (problem) {
        if (!(problem instanceof ApiProblem && problem.mayPass)) keys.settle()
        throw problem
      }
    },
    onSuccess: async (answer) => {
      await onDone?.(answer)
      await queryClient.invalidateQueries()
    },
  })
  return {
    /** For event handlers: a refusal shows as `problem`, nothing is thrown. */
    send: (input: CallInput<C>) => mutation.mutate(input),
    /** For sequences: rejects with the ApiProblem. */
    sendAsync: (input: CallInput<C>) => mutation.mutateAsync(input),
    problem: mutation.error,
    isPending: mutation.isPending,
    isDone: mutation.isSuccess,
    answer: mutation.data,
    reset: mutation.reset,
  }
}

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal stays a refusal; only a lost connection or a failing server is asked again.
        retry: (failures, problem) => failures < 2 && problem instanceof ApiProblem && problem.mayPass,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
