import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import './options.css'

/** One choice of a Select, ComboBox, RadioGroup or CheckboxGroup. */
export type Option<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  readonly hint?: string | undefined
}

/** The list that opens under a Select or a ComboBox. */
export function OptionList<Value extends string>({
  options,
}: {
  readonly options?: readonly Option<Value>[]
}) {
  const { t } = useTranslation()
  return (
    <ListBox
      className="ui-options"
      {...(options && { items: options })}
      renderEmptyState={() => <div className="ui-options-empty">{t('ui.nothingFound')}</div>}
    >
      {(option: Option<Value>) => (
        <ListBoxItem id={option.value} textValue={option.label} className="ui-option">
          {({ isSelected }) => (
            <>
              <span className="ui-option-texts">
                <span>{option.label}</span>
                {option.hint && <span className="ui-option-hint">{option.hint}</span>}
              </span>
              {isSelected && <Icon name="check" />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
