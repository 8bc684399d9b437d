import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { shareAfter, shareAt, shares } from './split.ts'
import './Split.css'

/**
 * What is listed, and beside it more of one thing. The bar between them is moved by pointer or with the arrows;
 * Enter or a double click puts it back. Without `beside` the list has all the room.
 */
export function Split({
  label,
  share,
  onShare,
  beside,
  children,
}: {
  /** What the bar is for. */
  readonly label: string
  /** In per cent of the width. */
  readonly share: number
  readonly onShare: (share: number) => void
  readonly beside: ReactNode
  readonly children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const isRightToLeft = () => box.current !== null && getComputedStyle(box.current).direction === 'rtl'
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (box.current && currentTarget.hasPointerCapture(pointerId))
      onShare(shareAt(clientX, box.current.getBoundingClientRect(), isRightToLeft()))
  }
  const press = (event: KeyboardEvent) => {
    const changed = shareAfter(event.key, share, isRightToLeft())
    if (changed === null) return
    event.preventDefault()
    onShare(changed)
  }
  return (
    <div
      ref={box}
      className={beside ? 'ui-split' : undefined}
      style={{ '--split': `${share}%` } as CSSProperties}
    >
      <div className="ui-split-start">{children}</div>
      {beside && (
        <>
          <div
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a bar that can be moved is a widget, hr is none
            role="separator"
            aria-label={label}
            aria-orientation="vertical"
            aria-valuenow={share}
            aria-valuemin={shares.least}
            aria-valuemax={shares.most}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is moved by keyboard too
            tabIndex={0}
            className="ui-split-bar"
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
            onDoubleClick={() => onShare(shares.usual)}
            onKeyDown={press}
          />
          {beside}
        </>
      )}
    </div>
  )
}

/** What stands beside a list: stays in sight while the list is scrolled, and scrolls by itself. */
export function SidePane({
  label,
  isWaiting = false,
  children,
}: {
  readonly label: string
  /** What it shows is not yet what was asked for. */
  readonly isWaiting?: boolean
  readonly children: ReactNode
}) {
  return (
    <aside className="ui-side-pane" aria-label={label} aria-busy={isWaiting}>
      {children}
    </aside>
  )
}
