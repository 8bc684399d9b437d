import { useId, type ReactNode, type Ref } from 'react'
import './Dock.css'

/**
 * What is to be done next, at the lower edge and always in sight: closed one calm bar, open with its fields.
 * On a phone it takes its place below what is read.
 */
export function Dock({
  ref,
  bodyRef,
  title,
  aside,
  buttons,
  why,
  isOpen,
  children,
}: {
  readonly ref?: Ref<HTMLElement>
  readonly bodyRef?: Ref<HTMLDivElement>
  readonly title: string
  /** What presses, as its date; `what` gives way on a phone. */
  readonly aside?: { readonly what: string; readonly state: ReactNode } | undefined
  readonly buttons: ReactNode
  readonly why: ReactNode
  readonly isOpen: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section ref={ref} className="ui-dock" data-open={isOpen || undefined} aria-labelledby={id}>
      <header className="ui-dock-head">
        <h2 id={id}>{title}</h2>
        {aside && (
          <span className="ui-dock-aside">
            <span className="quiet">{aside.what}</span> {aside.state}
          </span>
        )}
        <span className="ui-dock-buttons">{buttons}</span>
        <p className="ui-dock-why">{why}</p>
      </header>
      {isOpen && (
        <div ref={bodyRef} className="ui-dock-body">
          {children}
        </div>
      )}
    </section>
  )
}

/** Whether the focus is in a form of it. */
export const isFocusInDock = () => document.activeElement?.closest('.ui-dock-body form') != null
