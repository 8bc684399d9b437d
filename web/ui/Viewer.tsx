import type { ReactNode, Ref } from 'react'
import './Viewer.css'

/** Something looked at in a large dialog: its tools above, what is known of it at their end. */
export function Viewer({
  label,
  tools,
  about,
  more,
  children,
}: {
  /** What the tools are called together. */
  readonly label: string
  readonly tools: ReactNode
  readonly about: ReactNode
  readonly more: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="ui-viewer">
      <section className="ui-viewer-tools" aria-label={label}>
        {tools}
        <span className="ui-viewer-about">{about}</span>
        {more}
      </section>
      {children}
    </div>
  )
}

/** Where a canvas is seen; one that is larger is scrolled, by keyboard too. */
export function Stage({
  ref,
  label,
  children,
}: {
  readonly ref: Ref<HTMLElement>
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is larger than the box is scrolled by keyboard
    <section ref={ref} className="ui-stage" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

/** What stands there instead of a picture. */
export const StageNote = ({ children }: { readonly children: ReactNode }) => (
  <p className="ui-stage-note">{children}</p>
)

/** Whether the arrows move within a picture that is larger than its box. */
export function canScrollStage(target: EventTarget | null): boolean {
  const stage = target instanceof Element ? target.closest('.ui-stage') : null
  return stage !== null && stage.scrollWidth > stage.clientWidth
}
