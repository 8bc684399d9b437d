// Stands at the head of a page that the server drew. The page is painted first; then the desk's script is asked for, with what it
// needs next, and takes over what stands there. What is pressed until then is kept for it: see
// `web/first-view/in-browser.ts`.
const { script = '', ahead = '' } = document.currentScript?.dataset ?? {}

const end = new AbortController()
const until = { capture: true, signal: end.signal }
/** @type {(() => void)[]} */
const pressed = []
globalThis.redressPressed = { pressed, end }
addEventListener(
  'click',
  ({ target }) => {
    const button = target instanceof Element && target.closest('button')
    if (button) pressed.push(() => button.click())
  },
  until,
)
addEventListener(
  'keydown',
  (event) => {
    const { key, ctrlKey, metaKey, target } = event
    const isPalette = key.toLowerCase() === 'k' && (ctrlKey || metaKey)
    const isTyped = target instanceof HTMLInputElement || key.length > 1 || key === ' '
    if (!isPalette && (isTyped || ctrlKey || metaKey || event.altKey)) return
    // The browser would search the page or the web.
    if (isPalette || key === '/') event.preventDefault()
    pressed.push(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true, cancelable: true }),
      ),
    )
  },
  until,
)

const begin = () => {
  for (const href of ahead.split(' ')) {
    const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href })
    document.head.append(link)
  }
  void import(script)
}
addEventListener('DOMContentLoaded', () => {
  // Nothing is painted in a tab that nobody looks at.
  if (document.hidden) begin()
  else requestAnimationFrame(() => setTimeout(begin))
})
