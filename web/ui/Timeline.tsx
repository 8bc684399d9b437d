import type { ReactNode } from 'react'
import type { Meaning } from './Badge.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { Time } from './Time.tsx'
import type { Instant } from './format.ts'
import './Timeline.css'

export type TimelineEntry = {
  readonly id: string
  readonly at: Instant
  readonly icon: IconName
  /** One line: who did what. */
  readonly title: ReactNode
  readonly meaning?: Meaning | undefined
  /** The message, note or file itself. */
  readonly content?: ReactNode
}

/** What happened, in order. */
export function Timeline({
  label,
  entries,
}: {
  readonly label: string
  readonly entries: readonly TimelineEntry[]
}) {
  return (
    <ol className="ui-timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} className="ui-timeline-entry">
          <span
            className={entry.meaning ? `ui-timeline-mark ui-timeline-${entry.meaning}` : 'ui-timeline-mark'}
          >
            <Icon name={entry.icon} size={12} />
          </span>
          <div className="ui-timeline-body">
            <div className="ui-timeline-line">
              <span>{entry.title}</span>
              <span className="ui-timeline-time">
                <Time at={entry.at} />
              </span>
            </div>
            {entry.content && <div className="ui-timeline-content">{entry.content}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
