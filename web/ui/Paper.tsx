import type { ReactNode } from 'react'
import './Paper.css'

/** What is made to be printed, with a stamp on it where it needs one. */
export function Paper({
  stamp,
  children,
}: {
  readonly stamp?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <div className="ui-paper">
      {stamp && <p className="ui-paper-stamp">{stamp}</p>}
      {children}
    </div>
  )
}

/** What is for the screen only. */
export const NotOnPaper = ({ children }: { readonly children: ReactNode }) => (
  <div className="ui-not-on-paper">{children}</div>
)

/** What happened, in order, each with when: as plain as paper is. */
export function DatedLines({
  lines,
}: {
  readonly lines: readonly { readonly id: string; readonly when: string; readonly content: ReactNode }[]
}) {
  return (
    <ol className="ui-dated-lines">
      {lines.map(({ id, when, content }) => (
        <li key={id}>
          <span className="quiet">{when}</span>
          <div>{content}</div>
        </li>
      ))}
    </ol>
  )
}
