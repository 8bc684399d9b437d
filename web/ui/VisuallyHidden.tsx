import type { ReactNode } from 'react'
import './VisuallyHidden.css'

/** Words for screen readers, where the eye already knows. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="ui-hidden">{children}</span>
}
