import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from './api-problem.ts'
import { codeText } from './problem-text.ts'
import { Banner } from './ui/Banner.tsx'
import { Button } from './ui/Button.tsx'
import { Loading } from './ui/Loading.tsx'

/**
 * What was read, once it is there: `<Loaded query={useQuery(apiQuery(…))}>{(cases) => …}</Loaded>`.
 * Says what is wrong and offers to try again; content that is there already stays while it is read anew.
 */
export function Loaded<Data>({
  query,
  waiting,
  children,
}: {
  readonly query: UseQueryResult<Data, ApiProblem>
  readonly waiting?: ReactNode
  readonly children: (data: Data) => ReactNode
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <Problem problem={query.error} onRetry={() => void query.refetch()} />
  return <>{waiting ?? <Loading />}</>
}

/** Something could not be read or done, in words, with the way on. */
export function Problem({ problem, onRetry }: { readonly problem: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation()
  const known = problem instanceof ApiProblem ? problem : new ApiProblem({ status: 500, code: 'unexpected' })
  return (
    <Banner
      meaning="late"
      action={
        onRetry &&
        known.mayPass && (
          <Button size="small" onPress={onRetry}>
            {t('ui.retry')}
          </Button>
        )
      }
    >
      {codeText(t, known.code, known.details)}
    </Banner>
  )
}
