import { lazy, Suspense } from 'react'
import './DateField.css'
import type { DateFieldProps } from './DatePicker.tsx'
import { FieldHead } from './field.tsx'

// Calendars are a seventh of all scripts, and most pages are left before a date is asked for.
const DatePicker = lazy(async () => ({ default: (await import('./DatePicker.tsx')).DatePicker }))

/** A calendar day: typed in parts in the order of the language, or picked from a month. */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense fallback={<Waiting {...props} />}>
      <DatePicker {...props} />
    </Suspense>
  )
}

/** Takes the room of the field, so that nothing moves when it comes. */
function Waiting({ label, hint, isRequired }: DateFieldProps) {
  return (
    <div className="ui-field" aria-busy="true">
      <FieldHead label={label} hint={hint} isOptional={!isRequired} />
      <div className="ui-input ui-input-group ui-date" />
    </div>
  )
}
