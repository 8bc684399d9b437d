import { createRoot, hydrateRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import { whenSignedOut } from './api.ts'
import { App } from './App.tsx'
import { readFirstView } from './first-view/in-browser.ts'
import { seed } from './first-view/seed.ts'
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

// In a function of its own: pages are scripts that wait for this one to have ended.
void begin()

async function begin(): Promise<void> {
  const firstView = readFirstView()
  const { pathname } = location
  if (firstView) seed(queryClient, firstView)
  // Asked for while the texts are on their way; the shell finds it there.
  else if (pathname !== paths.signIn()) void queryClient.prefetchQuery(meQuery)
  await startTexts(firstView?.me.language ?? firstLanguage(), textGroupsAt(pathname.slice(paths.base.length)))

  const place = document.getElementById('app')
  if (!place) throw new Error('index.html has no #app')
  const app = <App router={router} queryClient={queryClient} firstLocale={firstView?.locale} />
  if (!firstView) return createRoot(place).render(app)
  // As on the server, where nothing waits: the router draws without its own waiting around it.
  router.ssr = { manifest: undefined }
  await router.load()
  hydrateRoot(place, app)
}
