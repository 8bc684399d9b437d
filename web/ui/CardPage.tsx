import type { ReactNode } from 'react'
import './CardPage.css'

/** A page of one card and nothing around it, for those who are not inside yet; `foot` stands below the card. */
export function CardPage({
  name,
  title,
  foot,
  children,
}: {
  /** Of what this is a page, over its title. */
  readonly name: string
  readonly title: string
  readonly foot?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="ui-card-page">
      <div className="ui-card">
        <p className="ui-card-name">{name}</p>
        <h1>{title}</h1>
        {children}
      </div>
      {foot && <div className="ui-card-page-foot">{foot}</div>}
    </div>
  )
}
