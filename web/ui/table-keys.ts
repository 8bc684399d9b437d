const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** The keys of a table's rows: j/k or the arrows move, x ticks; Enter is the link's own. Stops with what it answers. */
export function listenToRowKeys(body: HTMLTableSectionElement | null) {
  if (!body) return undefined
  const listen = (event: KeyboardEvent) => rowKeys(event, body)
  body.addEventListener('keydown', listen)
  return () => body.removeEventListener('keydown', listen)
}

function rowKeys(event: KeyboardEvent, body: HTMLTableSectionElement) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const row = event.target instanceof Element ? event.target.closest('tr') : null
  const step = steps[event.key]
  if (step !== undefined && focusRow(body, [...body.rows].findIndex((one) => one === row) + step))
    event.preventDefault()
  if (event.key === 'x') row?.querySelector<HTMLInputElement>('.ui-table-select input')?.click()
}

/** Puts the focus on a row's link, or on its first control. Answers whether there was one. */
export function focusRow(body: HTMLTableSectionElement, index: number): boolean {
  const row = body.rows[index]
  const target =
    row?.querySelector<HTMLElement>('th a') ?? row?.querySelector<HTMLElement>('a, button, input')
  if (!target) return false
  target.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
  return true
}

/** Whether keys belong to what somebody types. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])'))
