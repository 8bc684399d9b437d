import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { Environment } from './Environment.tsx'
import type { createDeskRouter } from './routes.tsx'

/** The whole desk: the same in the browser and in the first answer of the server. */
export function App({
  router,
  queryClient,
  firstLocale,
}: {
  readonly router: ReturnType<typeof createDeskRouter>
  readonly queryClient: QueryClient
  /** In which the server wrote dates and numbers, if it did. */
  readonly firstLocale?: string | undefined
}) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Environment navigate={(href) => router.history.push(href)} firstLocale={firstLocale}>
          <RouterProvider router={router} />
        </Environment>
      </QueryClientProvider>
    </StrictMode>
  )
}
