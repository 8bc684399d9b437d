// @ts-check
// Keeps what is typed into a form marked `data-draft` on this device until it has arrived,
// so that a closed tab or an empty battery loses nothing. Without this script the form works the same.
;(() => {
  const prefix = 'redress-draft:'
  const maxAgeMs = 7 * 24 * 60 * 60 * 1000

  /** @returns {Storage | null} null where the browser forbids it */
  const storage = () => {
    try {
      return window.localStorage
    } catch {
      return null
    }
  }
  const store = storage()
  if (!store) return

  if (document.querySelector('[data-draft-sent]')) {
    for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key)
    return
  }
  const form = document.querySelector('form[data-draft]')
  if (!(form instanceof HTMLFormElement)) return
  const path = location.pathname.replace(/\/[^/]+\/[^/]+$/, '')
  const key = `${prefix}${path}:${form.dataset.draft}`

  /** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */
  const controls = () =>
    /** @type {Control[]} */ (
      [...form.elements].filter(
        (element) =>
          (element instanceof HTMLTextAreaElement ||
            element instanceof HTMLSelectElement ||
            (element instanceof HTMLInputElement &&
              !['hidden', 'file', 'password'].includes(element.type))) &&
          element.name !== 'website',
      )
    )
  /** @param {Control} control */
  const isTick = (control) =>
    control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
  /** @param {Control} control */
  const nameOf = (control) => (isTick(control) ? `${control.name}=${control.value}` : control.name)
  /** @param {Control} control */
  const valueOf = (control) =>
    control instanceof HTMLInputElement && isTick(control) ? (control.checked ? 'yes' : '') : control.value

  const hasErrors = document.querySelector('.summary') !== null
  /** What the server filled in; after a failed submit that is what was typed, so all of it counts. */
  const first = hasErrors
    ? {}
    : Object.fromEntries(controls().map((control) => [nameOf(control), valueOf(control)]))

  const save = () => {
    const typed = Object.fromEntries(
      controls()
        .map((control) => [nameOf(control), valueOf(control)])
        .filter(([name = '', value]) => value !== (first[name] ?? '')),
    )
    try {
      if (Object.keys(typed).length === 0) store.removeItem(key)
      else store.setItem(key, JSON.stringify({ at: Date.now(), typed }))
    } catch {
      // Full or forbidden: the form still works, only without a draft.
    }
  }

  /** @returns {Record<string, string> | null} */
  const kept = () => {
    try {
      const draft = JSON.parse(store.getItem(key) ?? 'null')
      return draft && Date.now() - draft.at < maxAgeMs ? draft.typed : null
    } catch {
      return null
    }
  }

  const restore = () => {
    const typed = kept()
    if (!typed) return store.removeItem(key)
    for (const control of controls()) {
      const value = typed[nameOf(control)]
      if (typeof value !== 'string') continue
      if (control instanceof HTMLInputElement && isTick(control)) control.checked = value === 'yes'
      else control.value = value
      const folded = control.closest('details')
      if (value && folded) folded.open = true
    }
    tell()
  }

  const tell = () => {
    const note = document.createElement('p')
    note.className = 'note'
    note.setAttribute('role', 'status')
    const clear = document.createElement('button')
    clear.type = 'button'
    clear.className = 'link'
    clear.textContent = form.dataset.draftClear ?? ''
    clear.addEventListener('click', () => {
      store.removeItem(key)
      form.reset()
      note.remove()
      controls()[0]?.focus()
    })
    note.append(form.dataset.draftNote ?? '', ' ', clear)
    form.before(note)
  }

  // A page that came back with messages already shows everything typed.
  if (!hasErrors) restore()
  /** @type {number | undefined} */
  let timer
  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, 400)
  })
  window.addEventListener('pagehide', save)
})()
