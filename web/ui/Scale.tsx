import type { ReactNode } from 'react'
import './Scale.css'

/** A step of a short scale: its word, as many bars as its rank, and a colour where it asks for action. */
export function Scale({
  rank,
  of,
  meaning,
  children,
}: {
  /** From 0, the lowest. */
  readonly rank: number
  /** How many steps there are. */
  readonly of: number
  readonly meaning?: 'soon' | 'late' | undefined
  readonly children: ReactNode
}) {
  return (
    <span className={meaning ? `ui-scale ui-scale-${meaning}` : 'ui-scale'}>
      <svg
        className="ui-scale-bars"
        viewBox={`0 0 ${of * 4 - 1} ${of * 3}`}
        width={of * 4 - 1}
        height={of * 3}
        aria-hidden="true"
      >
        {Array.from({ length: of }, (_, index) => (
          <rect
            key={index}
            className={index <= rank ? 'ui-scale-on' : 'ui-scale-off'}
            x={index * 4 + 0.5}
            y={(of - 1 - index) * 3}
            width="2.5"
            height={3 + index * 3}
          />
        ))}
      </svg>
      {children}
    </span>
  )
}
