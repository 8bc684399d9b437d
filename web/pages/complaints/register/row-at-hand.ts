import { useEffect, useState, type FocusEvent, type MouseEvent } from 'react'
import type { RegisterRow } from '../MatterLine.tsx'

const key = 'redress.register.row'

/** The row that somebody left for its case, so that the way back leads to it. */
export const rememberRow = (id: string): void => {
  try {
    sessionStorage.setItem(key, id)
  } catch {
    // A browser that keeps nothing leads back to the top.
  }
}

function rememberedRow(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

const rowOf = (target: EventTarget): HTMLTableRowElement | null =>
  target instanceof Element ? target.closest<HTMLTableRowElement>('tr[data-key]') : null

/** Long enough that a held key does not read every case it passes. */
const restMs = 150

/** The row that has the focus, or had it last; in a split view a click chooses the row instead of leaving for it. */
export function useRowAtHand(rows: readonly RegisterRow[], { isSplit }: { readonly isSplit: boolean }) {
  const [focused, setFocused] = useState(rememberedRow)
  const [atHand, setAtHand] = useState(focused)
  useEffect(() => {
    const timer = setTimeout(() => setAtHand(focused), restMs)
    return () => clearTimeout(timer)
  }, [focused])
  const listeners = {
    onFocus: ({ target }: FocusEvent) => {
      const row = rowOf(target)?.dataset.key
      if (row) setFocused(row)
    },
    onClickCapture: (event: MouseEvent) => {
      const row = rowOf(event.target)
      const link = row?.querySelector<HTMLElement>('th a')
      if (!row || !link?.contains(event.target as Node)) return
      if (row.dataset.key) rememberRow(row.dataset.key)
      // By keyboard a click has no count; a second one follows the link.
      if (!isSplit || event.detail !== 1 || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      link.focus({ preventScroll: true })
    },
  }
  return { row: rows.find(({ id }) => id === atHand) ?? rows[0], listeners }
}

/** Back from a case its row has the focus again, where it stood. */
export function useReturnToRow(): void {
  useEffect(() => {
    const left = rememberedRow()
    if (!left) return undefined
    sessionStorage.removeItem(key)
    // After the router has scrolled back to where the list was left.
    const timer = setTimeout(() => {
      const row = document.querySelector(`#content tr[data-key="${CSS.escape(left)}"]`)
      // Whoever came to the register anew is not taken down the list, and a field that has the focus keeps it.
      if (!row || !isInView(row) || document.activeElement?.matches('input, textarea, button, a')) return
      row.querySelector<HTMLElement>('th a')?.focus({ preventScroll: true })
    }, 50)
    return () => clearTimeout(timer)
  }, [])
}

function isInView(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect()
  return top > 0 && bottom < innerHeight
}
