import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components/Checkbox'
import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps,
} from 'react-aria-components/CheckboxGroup'
import { FieldHead, FieldHint, FieldProblem, useFieldError, type FieldTexts } from './field.tsx'
import { Icon } from './Icon.tsx'
import type { Option } from './options.tsx'
import './toggles.css'

type CheckboxProps = Omit<CheckboxFieldProps, 'children' | 'className' | 'style'> & {
  readonly children: ReactNode
  readonly hint?: ReactNode
}

/** Yes or no to one statement. */
export function Checkbox({ children, hint, ...props }: CheckboxProps) {
  const problem = useFieldError(props.name, undefined)
  return (
    <CheckboxField
      {...props}
      {...(problem && { isInvalid: true })}
      className="ui-toggle-field"
      data-field={props.name}
    >
      <CheckboxButton className="ui-toggle">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="ui-check">
              {isIndeterminate ? (
                <Icon name="minus" size={12} />
              ) : (
                isSelected && <Icon name="check" size={12} />
              )}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      <FieldHint>{hint}</FieldHint>
      <FieldProblem error={problem} />
    </CheckboxField>
  )
}

/** Any number of a short list. */
export function CheckboxGroup({
  label,
  hint,
  error,
  options,
  orientation,
  ...props
}: Omit<CheckboxGroupProps, 'children' | 'className' | 'style' | 'isInvalid'> &
  FieldTexts & { readonly options: readonly Option[]; readonly orientation?: 'horizontal' }) {
  const problem = useFieldError(props.name, error)
  return (
    <AriaCheckboxGroup
      {...props}
      {...(problem && { isInvalid: true })}
      className="ui-field ui-field-group"
      data-field={props.name}
      data-orientation={orientation}
    >
      <FieldHead label={label} hint={hint} />
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value} hint={option.hint}>
          {option.label}
        </Checkbox>
      ))}
      <FieldProblem error={problem} />
    </AriaCheckboxGroup>
  )
}
