import type { ReactNode } from 'react'
import './Item.css'

/** One of several things under each other, with a line to the next; `label` names one that is read by itself. */
export function Item({
  label,
  children,
}: {
  readonly label?: string | undefined
  readonly children: ReactNode
}) {
  return label === undefined ? (
    <div className="ui-item">{children}</div>
  ) : (
    <article className="ui-item" aria-label={label}>
      {children}
    </article>
  )
}
