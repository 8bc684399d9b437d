import type { ReactNode } from 'react'
import './Group.css'

/**
 * Fields or buttons that answer one question together, under its words, or after them on one line.
 * @param name of the field in problems that the server found
 */
export function Group({
  label,
  layout = 'stack',
  name,
  children,
}: {
  readonly label: string
  /** Under each other, side by side below the label, or on one line with it. */
  readonly layout?: 'stack' | 'wrap' | 'line'
  readonly name?: string
  readonly children: ReactNode
}) {
  return (
    <fieldset className={`ui-group ui-group-${layout}`} data-field={name}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

/** What belongs to the choice above it. */
export const Indented = ({ children }: { readonly children: ReactNode }) => (
  <div className="ui-indented">{children}</div>
)
