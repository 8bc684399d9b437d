import type { ReactNode } from 'react'
import './Note.css'

/** A quiet line about what stands above it; `soon` where somebody should look, `late` where something failed. */
export function Note({
  meaning = 'quiet',
  isLive = false,
  children,
}: {
  readonly meaning?: 'quiet' | 'soon' | 'late'
  /** Read aloud when it changes, as where it follows what is typed. */
  readonly isLive?: boolean
  readonly children: ReactNode
}) {
  const Tag = isLive ? 'output' : 'p'
  return <Tag className={`ui-note ui-note-${meaning}`}>{children}</Tag>
}

/** Short entries under each other, each with when and who in quiet words. */
export function Entries({
  entries,
}: {
  readonly entries: readonly { readonly id: string; readonly text: ReactNode; readonly meta: ReactNode }[]
}) {
  return (
    <ul className="ui-entries">
      {entries.map(({ id, text, meta }) => (
        <li key={id}>
          {text} <span className="ui-entries-meta">{meta}</span>
        </li>
      ))}
    </ul>
  )
}

/** Many words of one kind, as numbers of things: side by side, scrolled where they are too many. */
export function ManyShort({
  items,
}: {
  readonly items: readonly { readonly id: string; readonly text: ReactNode }[]
}) {
  return (
    <ul className="ui-many-short">
      {items.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}
