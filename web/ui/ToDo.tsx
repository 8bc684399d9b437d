import type { ReactNode } from 'react'
import './ToDo.css'

/** Things that wait for somebody, in a frame. */
export const ToDo = ({ children }: { readonly children: ReactNode }) => (
  <ul className="ui-to-do">{children}</ul>
)

/** One of them: what it is, then what is known of it and what can be done. */
export function ToDoLine({
  title,
  problem,
  children,
}: {
  readonly title: ReactNode
  /** Why the last thing done with it failed. */
  readonly problem?: string | null | undefined
  readonly children: ReactNode
}) {
  return (
    <li className="ui-to-do-line">
      <span className="ui-to-do-line-title">
        {title}
        {problem && <span className="ui-to-do-line-problem"> {problem}</span>}
      </span>
      {children}
    </li>
  )
}
