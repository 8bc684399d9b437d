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
