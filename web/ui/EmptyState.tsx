import type { ReactNode } from 'react'
import './EmptyState.css'
import { Icon, type IconName } from './Icon.tsx'
import { Row } from './Page.tsx'

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

/** Nothing to do now: that this is good, and the next useful things. */
export const Calm = ({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  /** Where one can go on. */
  readonly children: ReactNode
}) => (
  <div className="ui-calm">
    <Icon name="fine" size={20} />
    <div className="ui-calm-text">
      <p className="ui-calm-title">{title}</p>
      <p>{text}</p>
    </div>
    <Row>{children}</Row>
  </div>
)

/** The same in one line, for a part of the page. */
export const Nothing = ({ children }: { readonly children: string }) => (
  <p className="ui-nothing">
    <Icon name="fine" />
    {children}
  </p>
)
