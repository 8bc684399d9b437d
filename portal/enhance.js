// @ts-check
// Small comforts; every page works without them.
;(() => {
  for (const button of document.querySelectorAll('[data-print]')) {
    if (!(button instanceof HTMLElement)) continue
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }

  const summary = document.querySelector('[data-focus]')
  if (summary instanceof HTMLElement) summary.focus()

  // A link to a field inside a folded part opens it.
  const open = () => {
    const target =
      location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    const folded = target.closest('details')
    if (folded) folded.open = true
    target.focus()
  }
  window.addEventListener('hashchange', open)

  // Names and sizes of the chosen files, so that one sees what will be sent.
  for (const input of document.querySelectorAll('input[type="file"]')) {
    if (!(input instanceof HTMLInputElement)) continue
    const list = document.createElement('ul')
    list.className = 'files'
    list.setAttribute('aria-live', 'polite')
    input.after(list)
    input.addEventListener('change', () => {
      const size = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 })
      list.replaceChildren(
        ...[...(input.files ?? [])].map((file) => {
          const item = document.createElement('li')
          const name = document.createElement('bdi')
          name.textContent = file.name
          item.append(name, ` ${size.format(Math.max(0.1, file.size / 1e6))} MB`)
          return item
        }),
      )
    })
  }

  // One press sends once; the page may take a while on a slow connection.
  for (const form of document.forms) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault()
      form.dataset.sent = 'yes'
    })
  }
  // Back from the next page, the form can be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent
  })
})()
