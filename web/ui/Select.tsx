import { Button } from 'react-aria-components/Button'
import { Popover } from 'react-aria-components/Popover'
import {
  Select as AriaSelect,
  SelectValue,
  type SelectProps as AriaProps,
} from 'react-aria-components/Select'
import { useTranslation } from 'react-i18next'
import { FieldHead, FieldProblem, useFieldError, type FieldTexts } from './field.tsx'
import { Icon } from './Icon.tsx'
import { OptionList, type Option } from './options.tsx'
import './Select.css'

type SelectProps<Value extends string> = Omit<
  AriaProps<Option<Value>>,
  | 'children'
  | 'className'
  | 'style'
  | 'isInvalid'
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'selectedKey'
  | 'onSelectionChange'
> &
  FieldTexts & {
    readonly options: readonly Option<Value>[]
    readonly value?: Value | null
    readonly defaultValue?: Value | null
    readonly onChange?: (value: Value) => void
    /** Whether to say that it may stay open; lists with a preset choice leave it out. */
    readonly isOptional?: boolean
    /** Where it narrows what stands below it, its name stands beside it. */
    readonly isLabelBeside?: boolean
  }

/** One of a known, short list. Longer lists, or lists one searches, are a ComboBox. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  options,
  onChange,
  isOptional = false,
  isLabelBeside = false,
  ...props
}: SelectProps<Value>) {
  const problem = useFieldError(props.name, error)
  const { t } = useTranslation()
  return (
    <AriaSelect
      placeholder={t('ui.choose')}
      {...props}
      {...(problem && { isInvalid: true })}
      className={isLabelBeside ? 'ui-field ui-field-beside' : 'ui-field'}
      data-field={props.name}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange?.(chosen.value)
      }}
    >
      <FieldHead label={label} hint={hint} isOptional={isOptional} />
      <Button className="ui-input ui-select">
        <SelectValue className="ui-select-value">
          {({ defaultChildren, selectedText }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon name="down" />
      </Button>
      <FieldProblem error={problem} />
      <Popover className="ui-popover" offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  )
}
