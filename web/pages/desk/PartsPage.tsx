import { useEffect, useRef, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { setTheme, themes, useTheme } from '../../theme.ts'
import { FaceButton } from '../../ui/Avatar.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { Desk, DeskName, DeskNotice, DeskPlaces, DeskSearch, WithoutSide } from '../../ui/Desk.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Page, Row } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { Fields } from './parts/Fields.tsx'
import { Figuring } from './parts/Figuring.tsx'
import { LongTexts } from './parts/LongTexts.tsx'
import { Overlays } from './parts/Overlays.tsx'
import { Records } from './parts/Records.tsx'
import { Rooms } from './parts/Rooms.tsx'
import { Singles } from './parts/Singles.tsx'
import { Words } from './parts/Words.tsx'

/** All parts on one page, alive, in every look; for developing, hence in English and not in the built app. */
export function PartsPage() {
  const theme = useTheme()
  return (
    <Mirror>
      {(mirror) => (
        <Framed>
          <Page title="Parts" intro="What pages are made of. Each part is in web/ui and knows no domain.">
            <Row align="end">
              <Select
                label="Appearance"
                options={themes.map((one) => ({ value: one, label: one }))}
                value={theme}
                onChange={setTheme}
              />
              {mirror}
            </Row>
            <Words />
            <Fields />
            <Overlays />
            <Singles />
            <Rooms />
            <Records />
            <Figuring />
            <LongTexts />
          </Page>
        </Framed>
      )}
    </Mirror>
  )
}

/** The frame of every page, with nothing behind its buttons. */
function Framed({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  const places = (
    <DeskPlaces
      title="Öztürk & Sons Lifts"
      places={[
        { id: 'parts', href: '#parts', icon: 'home', text: 'Parts', isCurrent: true },
        { id: 'other', href: '#other', icon: 'list', text: 'Another place', isCurrent: false },
      ]}
    />
  )
  return (
    <Desk
      skip="To the content"
      bar={
        <>
          <WithoutSide>
            <IconButton icon="menu" label="Places" />
          </WithoutSide>
          <DeskName href="#parts">Redress</DeskName>
          <DeskSearch id="search" label="Search" shortcut="/" action="#" onSearch={() => undefined} />
          <ButtonLink kind="primary" icon="plus" isIconOnPhone href="#new">
            New
          </ButtonLink>
          <FaceButton name="Ayşe Öztürk" label="Ayşe Öztürk" />
        </>
      }
      places={{ label: 'Places', content: places }}
      mainRef={main}
    >
      <DeskNotice>
        <Banner meaning="soon">Something that concerns everybody here.</Banner>
      </DeskNotice>
      {children}
    </Desk>
  )
}

/** Right to left, as in Arabic: the staff app has no such language yet, its parts are ready for one. */
function Mirror({ children }: { readonly children: (control: ReactNode) => ReactNode }) {
  const [isMirrored, setMirrored] = useState(location.hash === '#rtl')
  useEffect(() => {
    document.documentElement.dir = isMirrored ? 'rtl' : 'ltr'
  }, [isMirrored])
  const control = (
    <Switch isSelected={isMirrored} onChange={setMirrored}>
      Right to left
    </Switch>
  )
  return <I18nProvider locale={isMirrored ? 'ar-EG' : 'en-GB'}>{children(control)}</I18nProvider>
}
