import { useEffect, type RefObject } from 'react'

const room = 16

/**
 * Whatever gets the focus comes out from under the step that stays in sight
 * (WCAG 2.2, 2.4.11). Scroll padding would do it too, but would also move the
 * page whenever a field of the step itself gets the focus.
 */
export function useUncoveredFocus(cover: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const uncover = ({ target }: FocusEvent) => {
      const step = cover.current
      if (!step || !(target instanceof HTMLElement) || step.contains(target)) return
      if (!step.parentElement?.contains(target)) return
      const hidden = target.getBoundingClientRect().bottom + room - step.getBoundingClientRect().top
      if (hidden > 0) scrollBy({ top: hidden })
    }
    document.addEventListener('focusin', uncover)
    return () => document.removeEventListener('focusin', uncover)
  }, [cover])
}
