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
import { Desk, DeskName, DeskNotice, WithoutSide } from '../ui/Desk.tsx'
import { ButtonLink } from '../ui/Link.tsx'
import { Keys } from './Keys.tsx'
import { Notices } from './notices.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { Places } from './Places.tsx'
import { SearchBox } from './SearchBox.tsx'

const PlacesDrawer = lazy(async () => ({ default: (await import('./PlacesDrawer.tsx')).PlacesDrawer }))

/** The frame of every page for those who are signed in. */
export function Shell() {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(main)
  // The keys of the desk are there by now: the parts within have run theirs before.
  useEffect(pressAgain, [])
  return (
    <>
      <Desk
        skip={t('shell.skip')}
        bar={<Bar />}
        places={{ label: t('shell.places'), content: <Places /> }}
        mainRef={main}
      >
        <Connection />
        <Notices />
        <Outlet />
      </Desk>
      <Keys />
    </>
  )
}

function Bar() {
  const { t } = useTranslation()
  const mayRegister = useMay('complaint.register')
  const { pathname } = useLocation()
  // Open for the page it was opened on: going somewhere closes it.
  const [openOn, setOpenOn] = useState<string>()
  return (
    <>
      <WithoutSide>
        <IconButton icon="menu" label={t('shell.places.open')} onPress={() => setOpenOn(pathname)} />
        {openOn === pathname && (
          <Suspense>
            <PlacesDrawer onClose={() => setOpenOn(undefined)} />
          </Suspense>
        )}
      </WithoutSide>
      <DeskName href={paths.home()}>{t('shell.name')}</DeskName>
      <SearchBox />
      {mayRegister && (
        <ButtonLink kind="primary" icon="plus" isIconOnPhone href={paths.newFeedback()}>
          {t('shell.newFeedback')}
        </ButtonLink>
      )}
      <PersonMenu />
    </>
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
    <DeskNotice>
      <Banner meaning="soon">{t('shell.offline')}</Banner>
    </DeskNotice>
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
