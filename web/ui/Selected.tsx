import type { ReactNode } from 'react'
import { Row } from './Page.tsx'
import './Selected.css'

/** How many rows are chosen and what can be done with them: stays in sight under the rows, so that none jumps. */
export function Selected({
  label,
  count,
  children,
}: {
  readonly label: string
  readonly count: ReactNode
  /** The buttons. */
  readonly children: ReactNode
}) {
  return (
    <section className="ui-selected" aria-label={label}>
      <output>{count}</output>
      <Row>{children}</Row>
    </section>
  )
}
