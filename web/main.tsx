import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import { whenSignedOut } from './api.ts'
import { Environment } from './Environment.tsx'
import { firstLanguage, startTexts } from './i18n.ts'
import { paths } from './paths.ts'
import { createQueryClient } from './queries.ts'
import { createDeskRouter } from './routes.tsx'
import { meQuery } from './session.ts'
import { textGroupsAt } from './text-groups.ts'

const queryClient = createQueryClient()
const router = createDeskRouter(queryClient)

whenSignedOut(() => {
  const { pathname, href } = router.history.location
  if (pathname !== paths.signIn()) router.history.push(paths.signIn(href))
})

const { pathname } = location
// Asked for while the texts are on their way; the shell finds it there.
if (pathname !== paths.signIn()) void queryClient.prefetchQuery(meQuery)
await startTexts(firstLanguage(), textGroupsAt(pathname.slice(paths.base.length)))

const place = document.getElementById('app')
if (!place) throw new Error('index.html has no #app')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Environment navigate={(href) => router.history.push(href)}>
        <RouterProvider router={router} />
      </Environment>
    </QueryClientProvider>
  </StrictMode>,
)
