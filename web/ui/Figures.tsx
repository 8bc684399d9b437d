import type { ReactNode } from 'react'
import './Figures.css'
import { Link } from './Link.tsx'

export type Figure = {
  readonly id: string
  readonly label: string
  /** The figure, formatted. */
  readonly value: string
  /** The list behind it. */
  readonly href?: string | undefined
  /** Marks a figure that asks for action; never by colour alone, its label says what it is. */
  readonly isLate?: boolean
  /** What it is compared with, or what it counts. */
  readonly note?: ReactNode
}

/** Some numbers side by side, each with its name and the list behind it. */
export function Figures({ label, figures }: { readonly label: string; readonly figures: readonly Figure[] }) {
  return (
    <ul className="ui-figures" aria-label={label}>
      {figures.map(({ id, label: name, value, href, isLate, note }) => {
        const content = (
          <>
            <span className={isLate ? 'ui-figure-value ui-figure-late' : 'ui-figure-value'}>{value}</span>{' '}
            <span className="ui-figure-label">{name}</span>
          </>
        )
        return (
          <li key={id} className="ui-figure">
            {href ? (
              <Link kind="plain" href={href}>
                {content}
              </Link>
            ) : (
              content
            )}
            {note && <div className="ui-figure-note">{note}</div>}
          </li>
        )
      })}
    </ul>
  )
}
