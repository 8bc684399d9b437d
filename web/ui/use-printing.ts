import { useSyncExternalStore } from 'react'

const media = globalThis.matchMedia?.('print')
let isPrinting = false

function subscribe(listener: () => void) {
  const set = (value: boolean) => {
    isPrinting = value
    listener()
  }
  const begin = () => set(true)
  const end = () => set(false)
  const follow = () => set(media?.matches ?? false)
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  media?.addEventListener('change', follow)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    media?.removeEventListener('change', follow)
  }
}

/** Whether the page is being put on paper: what a window leaves out has to be there. */
export const usePrinting = () =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
