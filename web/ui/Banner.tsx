import type { ReactNode } from 'react'
import type { Meaning } from './Badge.tsx'
import './Banner.css'
import { Icon } from './Icon.tsx'

/** Something that concerns the whole page or place, with what to do about it. */
export function Banner({
  meaning = 'note',
  title,
  children,
  action,
}: {
  readonly meaning?: Meaning
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className={`ui-banner ui-banner-${meaning}`} role={meaning === 'late' ? 'alert' : 'status'}>
      <Icon name={meaning} />
      <div className="ui-banner-text">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}
