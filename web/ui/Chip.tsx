import type { ReactNode, Ref } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import './Chip.css'
import { Icon } from './Icon.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** A short thing that belongs to another: a tag, a person, a file type. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className="ui-chip">{children}</span>
}

/** A filter that is on, readable as words (“Severity: high”), with a button to take it off. */
export function FilterChip({
  label,
  value,
  onRemove,
}: {
  readonly label: string
  readonly value: string
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  return (
    <span className="ui-chip ui-chip-filter">
      <span>
        <span className="ui-chip-label">{label}:</span> {value}
      </span>
      <Button
        className="ui-chip-remove"
        aria-label={t('ui.remove', { name: `${label}: ${value}` })}
        onPress={onRemove}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
          else event.continuePropagation()
        }}
      >
        <Icon name="cross" size={12} />
      </Button>
    </span>
  )
}

/** A chip that can be taken off: by its cross, or Delete on it. Without `onRemove` it only stands there. */
export function RemovableChip({
  children,
  onRemove,
}: {
  readonly children: string
  readonly onRemove?: () => void
}) {
  const { t } = useTranslation()
  if (!onRemove) return <Chip>{children}</Chip>
  return (
    <span className="ui-chip ui-chip-filter">
      {children}
      <Button
        className="ui-chip-remove"
        aria-label={t('ui.remove', { name: children })}
        onPress={onRemove}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
          else event.continuePropagation()
        }}
      >
        <Icon name="cross" size={12} />
      </Button>
    </span>
  )
}

/** Chips of one kind with their name for who listens, and what can be done with all of them. */
export const ChipGroup = ({
  ref,
  label,
  children,
}: {
  readonly ref?: Ref<HTMLFieldSetElement>
  readonly label: string
  readonly children: ReactNode
}) => (
  <fieldset ref={ref} className="ui-chips">
    <legend>
      <VisuallyHidden>{label}</VisuallyHidden>
    </legend>
    {children}
  </fieldset>
)

/** Chips under a field, each one chosen. */
export const ChipList = ({
  label,
  chips,
}: {
  readonly label: string
  readonly chips: readonly { readonly id: string; readonly content: ReactNode }[]
}) => (
  <ul className="ui-chips" aria-label={label}>
    {chips.map(({ id, content }) => (
      <li key={id}>
        <Chip>{content}</Chip>
      </li>
    ))}
  </ul>
)
