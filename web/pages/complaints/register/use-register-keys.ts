import { useEffect } from 'react'
import { isTyping } from '../../../ui/table-keys.ts'

/** Listens for the keys of the register while nobody types and nothing lies in front of the page. */
export function useRegisterKeys(keys: Readonly<Record<string, (row: string | undefined) => void>>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return
      const act = keys[event.key]
      if (!act) return
      event.preventDefault()
      act(rowOf(event.target))
    }
    // After the keys of the whole desk, which listen at the document: `g r` goes to the register.
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  })
}

/** The row that has the focus. */
const rowOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest('tr')?.dataset.key : undefined

// Menus, lists and dialogs have keys of their own, and hold the focus while they are open.
const isBusy = (target: EventTarget | null) =>
  isTyping(target) ||
  (target instanceof Element &&
    target.closest('[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]') !== null)
