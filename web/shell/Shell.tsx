import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReachable } from '../connection.ts'
import { pressAgain } from '../first-view/in-browser.ts'
import { paths } from '../paths.ts'
import { useMay } from '../session.ts'
import { Banner } from '../ui/Banner.tsx'
import { IconButton } from '../ui/Button.tsx'
import { ButtonLink } from '../ui/Link.tsx'
import { Keys } from './Keys.tsx'
import { Notices } from './notices.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { Places } from './Places.tsx'
import { SearchBox } from './SearchBox.tsx'
import './Shell.css'

const PlacesDrawer = lazy(async () => ({ default: (await import('./PlacesDrawer.tsx')).PlacesDrawer }))

/** The frame of every page for those who are signed in. */
export function Shell() {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(main)
  // The keys of the desk are there by now: the parts within have run theirs before.
  useEffect(pressAgain, [])
  return (
    <div className="shell">
      <a className="shell-skip" href="#content" onClick={() => main.current?.focus()}>
        {t('shell.skip')}
      </a>
      <TopBar />
      <nav className="shell-side" aria-label={t('shell.places')}>
        <Places />
      </nav>
      <main ref={main} id="content" className="shell-main" tabIndex={-1}>
        <Connection />
        <Notices />
        <Outlet />
      </main>
      <Keys />
    </div>
  )
}

function TopBar() {
  const { t } = useTranslation()
  const mayRegister = useMay('complaint.register')
  const { pathname } = useLocation()
  // Open for the page it was opened on: going somewhere closes it.
  const [openOn, setOpenOn] = useState<string>()
  return (
    <header className="shell-top">
      <div className="shell-menu">
        <IconButton icon="menu" label={t('shell.places.open')} onPress={() => setOpenOn(pathname)} />
        {openOn === pathname && (
          <Suspense>
            <PlacesDrawer onClose={() => setOpenOn(undefined)} />
          </Suspense>
        )}
      </div>
      <a className="shell-name" href={paths.home()}>
        {t('shell.name')}
      </a>
      <SearchBox />
      {mayRegister && (
        <span className="shell-new">
          <ButtonLink kind="primary" icon="plus" href={paths.newFeedback()}>
            {t('shell.newFeedback')}
          </ButtonLink>
        </span>
      )}
      <PersonMenu />
    </header>
  )
}

function Connection() {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const isReachable = useReachable()
  useEffect(() => {
    if (isReachable) return undefined
    const timer = setInterval(() => void queryClient.refetchQueries({ type: 'active' }), 10_000)
    return () => clearInterval(timer)
  }, [isReachable, queryClient])
  return isReachable ? null : (
    <div className="shell-notice">
      <Banner meaning="soon">{t('shell.offline')}</Banner>
    </div>
  )
}

/** A new page is read out from its beginning, as if it had been loaded. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [main, pathname])
}
