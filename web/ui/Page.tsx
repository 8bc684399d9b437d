import { useEffect, useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from './Link.tsx'
import './Page.css'

/**
 * One page of the desk: its title (also the window's), the person it belongs to,
 * and what can be done with it as a whole.
 */
export function Page({
  title,
  intro,
  owner,
  back,
  actions,
  width = 'full',
  children,
}: {
  readonly title: string
  readonly intro?: ReactNode
  readonly owner?: string | undefined
  /** The page above it. */
  readonly back?: { readonly href: string; readonly label: string }
  readonly actions?: ReactNode
  /** `reading` keeps lines short, for forms and texts. */
  readonly width?: 'full' | 'reading'
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('ui.product')}`
  }, [title, t])
  return (
    <div className={`ui-page ui-page-${width}`}>
      <header className="ui-page-head">
        <div className="ui-page-titles">
          {back && (
            <Link kind="plain" href={back.href}>
              {back.label}
            </Link>
          )}
          <h1>
            <bdi>{title}</bdi>
          </h1>
          {owner && <p className="ui-page-owner">{t('ui.owner', { name: owner })}</p>}
          {intro && <div className="ui-page-intro">{intro}</div>}
        </div>
        {actions && <div className="ui-page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A part of a page with a heading of its own; `level` follows the heading above it. */
export function Section({
  title,
  intro,
  actions,
  level = 2,
  isFramed = false,
  anchor,
  children,
}: {
  readonly title: string
  readonly intro?: ReactNode
  readonly actions?: ReactNode
  readonly level?: 2 | 3
  /** By which a link leads to it. */
  readonly anchor?: string
  /** A frame around it, where it stands beside others. */
  readonly isFramed?: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={anchor}
      className={isFramed ? 'ui-section ui-section-framed' : 'ui-section'}
      aria-labelledby={id}
    >
      <header className="ui-section-head">
        <Heading id={id}>{title}</Heading>
        {actions && <div className="ui-page-actions">{actions}</div>}
      </header>
      {intro && <div className="ui-page-intro">{intro}</div>}
      {children}
    </section>
  )
}

/** Things in a row that wrap: by their middle, or fields by their lower edge; `isSpread` from end to end. */
export function Row({
  align = 'center',
  isSpread = false,
  children,
}: {
  readonly align?: 'start' | 'center' | 'end'
  readonly isSpread?: boolean
  readonly children: ReactNode
}) {
  return <div className={`ui-row ui-row-${align}${isSpread ? ' ui-row-spread' : ''}`}>{children}</div>
}

/** Something long that may wrap, and at the end of its line what belongs to it, as the button that removes it. */
export function Line({ end, children }: { readonly end: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="ui-line">
      <div className="ui-line-start">{children}</div>
      {end}
    </div>
  )
}

/** What needs much room, and is not there without it. */
export const WideOnly = ({ children }: { readonly children: ReactNode }) => (
  <span className="ui-wide-only">{children}</span>
)

/** Things under each other; `isReading` keeps lines short. */
export function Stack({
  gap = 4,
  isReading = false,
  writes,
  children,
}: {
  readonly gap?: 1 | 2 | 3 | 4 | 6
  readonly isReading?: boolean
  /** How what is typed runs, by its language; labels speak the desk's. */
  readonly writes?: 'ltr' | 'rtl'
  readonly children: ReactNode
}) {
  return (
    <div className={`ui-stack ui-stack-${gap}${isReading ? ' ui-stack-reading' : ''}`} data-writes={writes}>
      {children}
    </div>
  )
}

/** Things beside each other in equal columns, as many as fit at `min` each. */
export function Columns({
  min = '16rem',
  children,
}: {
  readonly min?: string
  readonly children: ReactNode
}) {
  return (
    <div
      className="ui-columns"
      style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(${min}, 100%), 1fr))` }}
    >
      {children}
    </div>
  )
}
