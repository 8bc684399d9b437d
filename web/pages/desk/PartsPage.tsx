import { useEffect, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { setTheme, themes, useTheme } from '../../theme.ts'
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
        <main>
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
        </main>
      )}
    </Mirror>
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
