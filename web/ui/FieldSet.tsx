import type { ReactNode } from 'react'
import './field.css'
import './FieldSet.css'

/** Fields that are one answer together, under its name. */
export function FieldSet({
  name,
  label,
  hint,
  isFramed = false,
  children,
}: {
  /** By which a problem leads here. */
  readonly name?: string
  readonly label: string
  readonly hint?: ReactNode
  /** One of several alike. */
  readonly isFramed?: boolean
  readonly children: ReactNode
}) {
  return (
    <fieldset className={isFramed ? 'ui-field-set ui-field-set-framed' : 'ui-field-set'} data-field={name}>
      <legend className="ui-field-label">{label}</legend>
      {hint && <p className="ui-field-hint">{hint}</p>}
      {children}
    </fieldset>
  )
}
