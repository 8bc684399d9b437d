import { firstViewId, type FirstView } from '../../shared/first-view.ts'

declare global {
  /** What was pressed while this script was on its way, kept by `public/begin.js`. */
  var redressPressed: { readonly pressed: (() => void)[]; readonly end: AbortController } | undefined
}

/** What the page came with, if the server drew it; without it the desk begins empty and asks. */
export function readFirstView(): FirstView | null {
  const element = document.getElementById(firstViewId)
  try {
    return element && (JSON.parse(element.textContent) as FirstView)
  } catch {
    return null
  }
}

/** Presses buttons and keys that were pressed too early. */
export function pressAgain(): void {
  const early = globalThis.redressPressed
  globalThis.redressPressed = undefined
  early?.end.abort()
  for (const press of early?.pressed ?? []) press()
}
