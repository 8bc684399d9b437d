import type { FormEvent, ReactNode, RefObject } from 'react'
import { Link } from 'react-aria-components/Link'
import './Desk.css'
import { Icon, type IconName } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import './print.css'

/** The frame of every page: the bar above, the places beside it, the page itself. */
export function Desk({
  skip,
  bar,
  places,
  mainRef,
  children,
}: {
  /** Leads past the bar and the places to the page. */
  readonly skip: string
  readonly bar: ReactNode
  readonly places: { readonly label: string; readonly content: ReactNode }
  readonly mainRef: RefObject<HTMLElement | null>
  readonly children: ReactNode
}) {
  return (
    <div className="ui-desk">
      <a className="ui-desk-skip" href="#content" onClick={() => mainRef.current?.focus()}>
        {skip}
      </a>
      <header className="ui-desk-bar">{bar}</header>
      <nav className="ui-desk-side" aria-label={places.label}>
        {places.content}
      </nav>
      <main ref={mainRef} id="content" className="ui-desk-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

/** What stands in the bar only where there is no room for the places beside the page: the way to them. */
export const WithoutSide = ({ children }: { readonly children: ReactNode }) => (
  <div className="ui-desk-menu">{children}</div>
)

/** The name of the product in the bar, which leads to its first page. */
export const DeskName = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a className="ui-desk-name" href={href}>
    {children}
  </a>
)

/** Something said above every page. */
export const DeskNotice = ({ children }: { readonly children: ReactNode }) => (
  <div className="ui-desk-notice">{children}</div>
)

/** The list of places, the one we are in marked. */
export function DeskPlaces({
  title,
  places,
}: {
  readonly title: string
  readonly places: readonly {
    readonly id: string
    readonly href: string
    readonly icon: IconName
    readonly text: string
    readonly isCurrent: boolean
  }[]
}) {
  return (
    <>
      <p className="ui-desk-organization">
        <bdi>{title}</bdi>
      </p>
      <ul className="ui-desk-places">
        {places.map(({ id, href, icon, text, isCurrent }) => (
          <li key={id}>
            <Link
              href={href}
              className="ui-desk-place"
              {...(isCurrent && { 'aria-current': 'page' as const })}
            >
              <Icon name={icon} />
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The search in the bar. Without `onSearch` it only keeps its room. */
export function DeskSearch({
  id,
  label,
  shortcut,
  action,
  onSearch,
}: {
  readonly id: string
  readonly label: string
  /** The key that leads to it. */
  readonly shortcut: string
  /** Where it leads as long as no script runs. */
  readonly action: string
  readonly onSearch: ((words: string) => void) | undefined
}) {
  if (!onSearch) return <span className="ui-desk-search" />
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const words = new FormData(event.currentTarget).get('q')
    if (typeof words === 'string' && words.trim()) onSearch(words.trim())
  }
  return (
    <search className="ui-desk-search">
      <form action={action} onSubmit={search} className="ui-desk-search-form">
        <Icon name="search" />
        <input id={id} type="search" name="q" aria-label={label} placeholder={label} maxLength={300} />
        <span aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      </form>
    </search>
  )
}
