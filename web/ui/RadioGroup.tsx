import {
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaProps,
} from 'react-aria-components/RadioGroup'
import { FieldHead, FieldHint, FieldProblem, useFieldError, type FieldTexts } from './field.tsx'
import type { Option } from './options.tsx'
import './toggles.css'

type RadioGroupProps<Value extends string> = Omit<
  AriaProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'defaultValue' | 'onChange'
> &
  FieldTexts & {
    readonly options: readonly Option<Value>[]
    readonly value?: Value | null
    readonly defaultValue?: Value | null
    readonly onChange?: (value: Value) => void
  }

/** One of two to six, all of them seen at once. */
export function RadioGroup<Value extends string>({
  label,
  hint,
  error,
  options,
  onChange,
  ...props
}: RadioGroupProps<Value>) {
  const problem = useFieldError(props.name, error)
  return (
    <AriaRadioGroup
      {...props}
      {...(problem && { isInvalid: true })}
      className="ui-field ui-field-group"
      data-field={props.name}
      onChange={(value) => {
        const chosen = options.find((option) => option.value === value)
        if (chosen) onChange?.(chosen.value)
      }}
    >
      <FieldHead label={label} hint={hint} />
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className="ui-toggle-field">
          <RadioButton className="ui-toggle">
            <span className="ui-radio" />
            {option.label}
          </RadioButton>
          <FieldHint>{option.hint}</FieldHint>
        </RadioField>
      ))}
      <FieldProblem error={problem} />
    </AriaRadioGroup>
  )
}
