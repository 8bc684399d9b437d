import { useId, type ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import './Button.css'
import { Icon, type IconName } from './Icon.tsx'

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'isDisabled' | 'style'> & {
  readonly children: ReactNode
  /** One `primary` per place; `danger` for what cannot be undone. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly icon?: IconName | undefined
  /** Why it cannot be pressed now. It stays reachable, and the reason is shown and read out. */
  readonly disabledReason?: string | null | undefined
  /** Where the reason stands: under the button, or on hover and focus where room is short. */
  readonly reasonPlace?: 'below' | 'hover'
}

/** A button; its text is a verb. It is never disabled without saying why. */
export function Button({ disabledReason, reasonPlace = 'below', ...props }: ButtonProps) {
  if (!disabledReason) return <PlainButton {...props} />
  if (reasonPlace === 'hover') return <HoverReasonButton {...props} reason={disabledReason} />
  return <ReasonBelowButton {...props} reason={disabledReason} />
}

type PlainProps = Omit<ButtonProps, 'disabledReason' | 'reasonPlace'>

function PlainButton({
  children,
  kind = 'secondary',
  size = 'normal',
  icon,
  isPending,
  ...props
}: PlainProps) {
  return (
    <AriaButton
      {...props}
      {...(isPending && pending)}
      className={`ui-button ui-button-${kind} ui-button-${size}`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}

// A disabled HTML button cannot be focused, so nobody would hear the reason: it is only
// marked as disabled, and pressing it does nothing.
const inert = { 'aria-disabled': true, onPress: () => undefined, type: 'button' } as const

// React Aria's own pending state leaves an announcement behind that names the button by its id; once the
// page has gone on and the button with it, the announcement names nothing.
const pending = { ...inert, 'data-pending': true }

function ReasonBelowButton({ reason, ...props }: PlainProps & { readonly reason: string }) {
  const id = useId()
  return (
    <span className="ui-button-with-reason">
      <PlainButton {...props} {...inert} aria-describedby={id} />
      <span className="ui-button-reason" id={id}>
        {reason}
      </span>
    </span>
  )
}

function HoverReasonButton({ reason, ...props }: PlainProps & { readonly reason: string }) {
  return (
    <TooltipTrigger delay={0} closeDelay={0}>
      <PlainButton {...props} {...inert} />
      <Tooltip className="ui-tooltip" offset={6}>
        {reason}
      </Tooltip>
    </TooltipTrigger>
  )
}

/** A button that shows only an icon; its label is read out and shown on hover and focus. */
export function IconButton({
  label,
  icon,
  size = 'normal',
  kind = 'quiet',
  ...props
}: Omit<PlainProps, 'children' | 'icon' | 'aria-label'> & {
  readonly label: string
  readonly icon: IconName
}) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`ui-button ui-button-${kind} ui-button-${size} ui-button-icon`}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="ui-tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
