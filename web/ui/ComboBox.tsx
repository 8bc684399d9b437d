import { Button } from 'react-aria-components/Button'
import {
  ComboBox as AriaComboBox,
  Input,
  type ComboBoxProps as AriaProps,
} from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import './Button.css'
import { FieldHead, FieldProblem, useFieldError, type FieldTexts } from './field.tsx'
import { Icon } from './Icon.tsx'
import { OptionList, type Option } from './options.tsx'

type ComboBoxProps<Value extends string> = Omit<
  AriaProps<Option<Value>>,
  | 'children'
  | 'className'
  | 'style'
  | 'isInvalid'
  | 'items'
  | 'defaultItems'
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'selectedKey'
  | 'defaultSelectedKey'
  | 'onSelectionChange'
> &
  FieldTexts & {
    /** All choices, filtered here; or, with `onInputChange`, those that the server found. */
    readonly options: readonly Option<Value>[]
    readonly value?: Value | null
    readonly defaultValue?: Value | null
    readonly onChange?: (value: Value | null) => void
  }

/** One of a long list, found by typing. */
export function ComboBox<Value extends string>({
  label,
  hint,
  error,
  options,
  onChange,
  ...props
}: ComboBoxProps<Value>) {
  const problem = useFieldError(props.name, error)
  const { t } = useTranslation()
  const items = props.onInputChange ? { items: options } : { defaultItems: options }
  return (
    <AriaComboBox
      menuTrigger="focus"
      allowsEmptyCollection
      {...props}
      {...items}
      {...(problem && { isInvalid: true })}
      className="ui-field"
      data-field={props.name}
      onChange={(key) => onChange?.(options.find((option) => option.value === key)?.value ?? null)}
    >
      <FieldHead label={label} hint={hint} isOptional={!props.isRequired} />
      <Group className="ui-input ui-input-group">
        <Input />
        <Button className="ui-button ui-button-quiet ui-button-icon" aria-label={t('ui.showOptions')}>
          <Icon name="down" />
        </Button>
      </Group>
      <FieldProblem error={problem} />
      <Popover className="ui-popover" offset={4}>
        <OptionList<Value> />
      </Popover>
    </AriaComboBox>
  )
}
