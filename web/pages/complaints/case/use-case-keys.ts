import { useEffect } from 'react'
import type { CaseView } from '../../../../shared/api/case.ts'
import { isTyping } from '../../../ui/table-keys.ts'
import { useCase, useGo } from './case-context.ts'
import type { CaseSearch } from './case-search.ts'
import { stepReason } from './step-actions.ts'

/** Keys that open what lies in front of a case; s opens its step at hand. The keyboard help shows them too. */
const caseKeys = {
  n: { panel: 'note', action: 'note' },
  r: { panel: 'message', action: 'message' },
  e: { panel: 'edit', action: 'edit' },
  a: { panel: 'assign', action: 'assign' },
} as const

const isKey = (key: string): key is keyof typeof caseKeys => key in caseKeys

/** What a key changes in the address; null for a key without a meaning, and for what may not be done now. */
function changeOf(key: string, view: CaseView): Partial<CaseSearch> | null {
  if (key === 's') return stepReason(view) === null ? { step: 'open' } : null
  if (!isKey(key)) return null
  const { panel, action } = caseKeys[key]
  return view.may[action].allowed ? { panel } : null
}

/** Listens for them while nobody types and nothing lies in front of the page. */
export function useCaseKeys() {
  const view = useCase()
  const go = useGo()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return
      const change = changeOf(event.key, view)
      if (!change) return
      event.preventDefault()
      go(change)
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
