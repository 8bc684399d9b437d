import './ClockField.css'

/** A time of day as people write it, `09:00`; the end of a day may be `24:00`, which a browser's own field refuses. */
export function ClockField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <input
      className="ui-input ui-clock-field"
      inputMode="numeric"
      maxLength={5}
      pattern="([01]\d|2[0-4]):[0-5]\d"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
