import { useEffect } from 'react'
import { isTyping } from '../../../ui/table-keys.ts'
import { useCase, useGo } from './case-context.ts'
import type { CaseSearch } from './case-search.ts'

/** The keys of a case, which the keyboard help shows too. */
export const caseKeys = {
  n: { panel: 'note', action: 'note' },
  r: { panel: 'message', action: 'message' },
  e: { panel: 'edit', action: 'edit' },
  a: { panel: 'assign', action: 'assign' },
} as const

const isKey = (key: string): key is keyof typeof caseKeys => key in caseKeys

/** Listens for them while nobody types and nothing lies in front of the page. */
export function useCaseKeys() {
  const { may } = useCase()
  const go = useGo()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return
      if (!isKey(event.key)) return
      const { panel, action } = caseKeys[event.key]
      if (!may[action].allowed) return
      event.preventDefault()
      go({ panel } satisfies Partial<CaseSearch>)
    }
    // After the keys of the whole desk, which listen at the document: `g r` goes to the register.
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  })
}

// Menus, lists and dialogs have keys of their own, and hold the focus while they are open.
const isBusy = (target: EventTarget | null) =>
  isTyping(target) ||
  (target instanceof Element &&
    target.closest('[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]') !== null)
