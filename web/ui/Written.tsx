import type { ReactNode } from 'react'
import './Written.css'

/** What somebody wrote, with their line ends, in their language and direction; `quote` where it stands among our words. */
export function Written({
  look = 'text',
  lang,
  dir,
  children,
}: {
  /** `large` for the matter itself. */
  readonly look?: 'text' | 'large' | 'quote'
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly children: ReactNode
}) {
  const Tag = look === 'quote' ? 'blockquote' : 'p'
  return (
    <Tag className={`ui-written ui-written-${look}`} lang={lang} dir={dir}>
      {children}
    </Tag>
  )
}

/** A quotation that says above itself whose words it is. */
export const Quoted = ({ by, children }: { readonly by: ReactNode; readonly children: ReactNode }) => (
  <figure className="ui-written-quote">
    <figcaption className="quiet">{by}</figcaption>
    {children}
  </figure>
)

/** Points of a matter, by number where they have one. */
export function Points({
  isNumbered = false,
  children,
}: {
  readonly isNumbered?: boolean
  readonly children: ReactNode
}) {
  const Tag = isNumbered ? 'ol' : 'ul'
  return <Tag className="ui-points">{children}</Tag>
}
