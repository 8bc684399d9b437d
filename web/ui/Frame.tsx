import type { ReactNode } from 'react'
import './Frame.css'

/** A frame around things that belong together and need no heading; `isChosen` marks the one at hand. */
export function Frame({
  title,
  isChosen = false,
  children,
}: {
  /** What it is, in quiet words. */
  readonly title?: ReactNode
  readonly isChosen?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className={isChosen ? 'ui-frame ui-frame-chosen' : 'ui-frame'}>
      {title && <p className="ui-frame-title">{title}</p>}
      {children}
    </div>
  )
}

/** A page of somebody else, as mail with its layout, which is made for white paper; it runs no script. */
export function PaperFrame({ title, src }: { readonly title: string; readonly src: string }) {
  return (
    <iframe
      className="ui-paper-frame"
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      src={src}
    />
  )
}
