import type { ReactNode } from 'react'
import './Facts.css'

export type Fact = { readonly label: string; readonly value: ReactNode }

/** Names and values of one thing. What is not known is left out by whoever lists them. */
export function Facts({
  facts,
  layout = 'rows',
}: {
  readonly facts: readonly Fact[]
  readonly layout?: 'rows' | 'columns'
}) {
  return (
    <dl className={`ui-facts ui-facts-${layout}`}>
      {facts.map((fact) => (
        <div key={fact.label} className="ui-fact">
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
