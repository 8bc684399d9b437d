import type { ReactNode } from 'react'
import './Badge.css'
import { Icon } from './Icon.tsx'

export const meanings = ['late', 'soon', 'fine', 'note'] as const
/** The four meanings. Each has its own shape, colour and, always, a word. */
export type Meaning = (typeof meanings)[number]

/** A word with a meaning; without one it is a quiet label. */
export function Badge({
  meaning,
  children,
  title,
}: {
  readonly meaning?: Meaning
  readonly children: ReactNode
  readonly title?: string
}) {
  return (
    <span className={meaning ? `ui-badge ui-badge-${meaning}` : 'ui-badge'} title={title}>
      {meaning && <Icon name={meaning} size={12} />}
      {children}
    </span>
  )
}
