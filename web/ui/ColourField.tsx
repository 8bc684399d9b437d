import type { ReactNode } from 'react'
import './ColourField.css'
import { isColour } from '../../shared/colours.ts'
import { TextField } from './TextField.tsx'

/** A colour, typed as `#rrggbb` or picked. */
export function ColourField({
  name,
  label,
  hint,
  pickLabel,
  fallback,
  value,
  onChange,
}: {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** What the picker beside the field is called. */
  readonly pickLabel: string
  /** Shown by the picker while nothing is typed. */
  readonly fallback: string
  readonly value: string
  readonly onChange: (colour: string) => void
}) {
  return (
    <TextField
      name={name}
      label={label}
      {...(hint && { hint })}
      width={18}
      value={value}
      onChange={onChange}
      after={
        <input
          type="color"
          className="ui-colour"
          aria-label={pickLabel}
          value={isColour(value.trim()) ? value.trim() : fallback}
          onChange={(event) => onChange(event.target.value)}
        />
      }
    />
  )
}

/** A colour as one sees it, beside its name. */
export function Swatch({ colour, children }: { readonly colour: string; readonly children: ReactNode }) {
  return (
    <span className="ui-swatch">
      <svg width="16" height="16" aria-hidden="true">
        <rect width="16" height="16" rx="3" fill={colour} />
      </svg>
      {children}
    </span>
  )
}
