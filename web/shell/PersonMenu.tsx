import { lazy, Suspense, useState } from 'react'
import { PersonButton } from './PersonButton.tsx'

const load = () => import('./PersonMenuItems.tsx')
const PersonMenuItems = lazy(async () => ({ default: (await load()).PersonMenuItems }))

/** Language, appearance and the way out; its script comes when somebody turns to it. */
export function PersonMenu() {
  const [isWanted, setWanted] = useState(false)
  const begin = () => void load()
  const button = (
    <PersonButton
      aria-haspopup="menu"
      aria-expanded={false}
      onHoverStart={begin}
      onFocus={begin}
      onPress={() => setWanted(true)}
    />
  )
  return isWanted ? (
    <Suspense fallback={button}>
      <PersonMenuItems />
    </Suspense>
  ) : (
    button
  )
}
