import type { ReactNode } from 'react'
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components/Disclosure'
import './Disclosure.css'
import { Icon } from './Icon.tsx'

/** More of something, closed until it is wanted. */
export function Disclosure({
  title,
  summary,
  isOpenAtFirst = false,
  children,
}: {
  readonly title: ReactNode
  /** What one sees while it is closed, at the end of the line. */
  readonly summary?: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}) {
  return (
    <AriaDisclosure className="ui-disclosure" defaultExpanded={isOpenAtFirst}>
      <Heading level={3} className="ui-disclosure-head">
        <Button slot="trigger" className="ui-disclosure-trigger">
          <Icon name="forward" size={12} />
          <span className="ui-disclosure-title">{title}</span>
          {summary && <span className="ui-disclosure-summary">{summary}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
