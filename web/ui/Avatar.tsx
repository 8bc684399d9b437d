import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import './Avatar.css'
import { initialsOf } from './initials.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** A person as their initials. The name stands beside it, or is its label. */
export function Avatar({ name, isNamed = false }: { readonly name: string; readonly isNamed?: boolean }) {
  return isNamed ? (
    <span className="ui-person">
      <span className="ui-avatar" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <bdi>{name}</bdi>
    </span>
  ) : (
    <span className="ui-avatar" title={name}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  )
}

/** People who are at the same thing now, each with what they do; then what was said of it last. */
export function Present({
  people,
  children,
}: {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly isHere: boolean
    readonly doing: ReactNode
  }[]
  readonly children: ReactNode
}) {
  return (
    <div className="ui-present">
      {people.map(({ id, name, isHere, doing }) => (
        <span key={id} className="ui-present-one" data-here={isHere || undefined}>
          <Avatar name={name} isNamed />
          <span className="quiet">{doing}</span>
        </span>
      ))}
      <span className="quiet">{children}</span>
    </div>
  )
}

/** The person's own face, to be pressed; `label` is read out. */
export const FaceButton = ({
  name,
  label,
  ...props
}: Omit<ButtonProps, 'children' | 'className' | 'name'> & {
  readonly name: string
  readonly label: string
}): ReactNode => (
  <Button {...props} className="ui-face-button">
    <VisuallyHidden>{label}</VisuallyHidden>
    <span aria-hidden="true">
      <Avatar name={name} />
    </span>
  </Button>
)
