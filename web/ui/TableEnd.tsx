import type { ReactNode, Ref } from 'react'
import './TableEnd.css'

/** Under the rows: how many there are, and how to see more. */
export const TableEnd = ({
  ref,
  children,
}: {
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}) => (
  <div ref={ref} className="ui-table-end-line">
    {children}
  </div>
)
