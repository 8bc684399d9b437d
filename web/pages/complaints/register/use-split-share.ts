import { useState } from 'react'
import { useMe } from '../../../session.ts'
import { keptShare } from '../../../ui/split.ts'

/** How wide the list is beside the case, kept for this person on this device. */
export function useSplitShare(): readonly [number, (share: number) => void] {
  const place = `redress.split.${useMe().id}`
  const [share, setShare] = useState(() => keptShare(localStorage.getItem(place)))
  const change = (wanted: number) => {
    setShare(wanted)
    try {
      localStorage.setItem(place, String(wanted))
    } catch {
      // Storage is full or forbidden: it holds until the page is left.
    }
  }
  return [share, change]
}
