import type { ReactNode } from 'react'
import './EmptyState.css'
import { Icon, type IconName } from './Icon.tsx'

/** Instead of nothing: what good looks like here, and the next useful thing to do. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="ui-empty">
      {icon && <Icon name={icon} size={28} />}
      <h2>{title}</h2>
      {children && <div className="ui-empty-text">{children}</div>}
      {action && <div className="ui-empty-action">{action}</div>}
    </div>
  )
}
