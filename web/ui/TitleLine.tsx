import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './TitleLine.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** A title on one line in its own direction, cut off at its own end, after what is said of it in short. */
export function TitleLine({
  before,
  lang,
  dir,
  title,
  found,
}: {
  /** Badges and marks. */
  readonly before?: ReactNode
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: ReactNode
  /** Where a search found its words outside the title, below it. */
  readonly found?: ReactNode
}) {
  return (
    <span className="ui-title-line">
      {before}
      <span lang={lang} dir={dir} className="ui-title-line-title">
        {title}
      </span>
      {found && (
        <span lang={lang} dir="auto" className="ui-title-line-found">
          {found}
        </span>
      )}
    </span>
  )
}

/** Such a line with chips after it. */
export const TitleWithChips = ({ children }: { readonly children: ReactNode }) => (
  <span className="ui-title-line-with">{children}</span>
)

/** A small drawing that stands for a word: on hover and for who listens the word itself. */
export function IconMark({
  icon,
  isLate = false,
  text,
}: {
  readonly icon: IconName
  readonly isLate?: boolean
  readonly text: string
}) {
  return (
    <span className={isLate ? 'ui-mark ui-mark-late' : 'ui-mark'} title={text}>
      <Icon name={icon} size={12} />
      <VisuallyHidden>{text} </VisuallyHidden>
    </span>
  )
}
