import type { ReactNode } from 'react'
import './Panes.css'

type SidePart = { readonly label: string; readonly content: ReactNode }

/**
 * One matter in the middle, who it is about at its start and what is known at its end: three columns
 * where there is room, two with less, and all under each other on a phone.
 */
export function Panes({
  start,
  end,
  children,
}: {
  readonly start: SidePart
  readonly end: SidePart
  readonly children: ReactNode
}) {
  return (
    <div className="ui-panes">
      <div className="ui-panes-middle">{children}</div>
      <aside className="ui-panes-side ui-panes-start" aria-label={start.label}>
        {start.content}
      </aside>
      <aside className="ui-panes-side ui-panes-end" aria-label={end.label}>
        {end.content}
      </aside>
    </div>
  )
}

/** Something to work on, and beside it what one looks at meanwhile; below it where there is no room. */
export function Beside({ beside, children }: { readonly beside: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="ui-beside">
      {children}
      {beside}
    </div>
  )
}
