import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components/Link'
import { Icon, type IconName } from './Icon.tsx'
import './Button.css'
import './Link.css'

type LinkProps = {
  /** Made by `paths`, never written by hand. */
  readonly href: string
  readonly children: ReactNode
  /** `plain` takes the colour of the text around it until it is hovered. */
  readonly kind?: 'text' | 'plain'
  readonly title?: string
  readonly 'aria-label'?: string
  readonly target?: '_blank'
  /** Something to do along with following it. */
  readonly onPress?: () => void
}

/** A link within the desk or out of it. */
export function Link({ kind = 'text', ...props }: LinkProps) {
  return (
    <AriaLink
      {...props}
      {...(props.target && { rel: 'noopener noreferrer' })}
      className={kind === 'plain' ? 'ui-link ui-link-plain' : 'ui-link'}
    />
  )
}

type ButtonLook = {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly icon?: IconName
}

const buttonClass = ({ kind = 'secondary', size = 'normal' }: ButtonLook) =>
  `ui-button ui-button-${kind} ui-button-${size}`

/** A link that looks like a button, for going to the next thing. */
export function ButtonLink({
  kind,
  size,
  icon,
  isIconOnPhone = false,
  children,
  ...props
}: Omit<LinkProps, 'kind'> & ButtonLook & { readonly isIconOnPhone?: boolean }) {
  const look = buttonClass({ kind, size })
  return (
    <AriaLink {...props} className={isIconOnPhone ? `${look} ui-button-icon-on-phone` : look}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaLink>
  )
}

/** A link that looks like a button, to a file: the browser itself downloads it, not the desk's router. */
export function DownloadLink({ href, kind, size, children }: DownloadProps) {
  return (
    <a href={href} download className={buttonClass({ kind, size })}>
      <Icon name="download" />
      {children}
    </a>
  )
}

type DownloadProps = Pick<LinkProps, 'href' | 'children'> & Omit<ButtonLook, 'icon'>
