import type { ReactNode } from 'react'
import './Pick.css'

/** One of a few things found, taken over by pressing it: its name, what tells it from others, and why it is offered. */
export function Pick({
  name,
  details,
  note,
  onPress,
}: {
  readonly name: ReactNode
  readonly details: readonly string[]
  readonly note: ReactNode
  readonly onPress: () => void
}) {
  return (
    <button type="button" className="ui-pick" onClick={onPress}>
      <strong>{name}</strong>
      <span className="ui-pick-details">
        {details.map((detail) => (
          <bdi key={detail}>{detail}</bdi>
        ))}
      </span>
      <span className="ui-pick-note">{note}</span>
    </button>
  )
}
