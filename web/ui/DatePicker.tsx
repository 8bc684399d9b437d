import { parseDate, type CalendarDate } from '@internationalized/date'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components/Calendar'
import {
  DateInput,
  DatePicker as AriaDatePicker,
  DateSegment,
  type DatePickerProps as AriaProps,
} from 'react-aria-components/DatePicker'
import { Group } from 'react-aria-components/Group'
import { Dialog, Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import './Button.css'
import './DateField.css'
import { FieldHead, FieldProblem, useFieldError, type FieldTexts } from './field.tsx'
import { Icon } from './Icon.tsx'
import './options.css'

export type DateFieldProps = Omit<
  AriaProps<CalendarDate>,
  | 'children'
  | 'className'
  | 'style'
  | 'isInvalid'
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'minValue'
  | 'maxValue'
> &
  FieldTexts & {
    /** Days are `YYYY-MM-DD`, without a time or a zone. */
    readonly value?: string | null
    readonly defaultValue?: string | null
    readonly onChange?: (on: string | null) => void
    readonly earliest?: string | undefined
    readonly latest?: string | undefined
  }

/** What {@link DateField} becomes once its script is there. */
export function DatePicker({
  label,
  hint,
  error,
  value,
  defaultValue,
  onChange,
  earliest,
  latest,
  ...props
}: DateFieldProps) {
  const problem = useFieldError(props.name, error)
  const { t } = useTranslation()
  return (
    <AriaDatePicker<CalendarDate>
      {...props}
      {...(value !== undefined && { value: dayOf(value) })}
      {...(defaultValue !== undefined && { defaultValue: dayOf(defaultValue) })}
      {...(earliest && { minValue: parseDate(earliest) })}
      {...(latest && { maxValue: parseDate(latest) })}
      {...(problem && { isInvalid: true })}
      onChange={(day) => onChange?.(day ? day.toString() : null)}
      className="ui-field"
      data-field={props.name}
    >
      <FieldHead label={label} hint={hint} isOptional={!props.isRequired} />
      <Group className="ui-input ui-input-group ui-date">
        <DateInput className="ui-date-parts">
          {(segment) => <DateSegment segment={segment} className="ui-date-part" />}
        </DateInput>
        <Button className="ui-button ui-button-quiet ui-button-icon" aria-label={t('ui.date.open')}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldProblem error={problem} />
      <Popover className="ui-popover ui-date-popover" offset={4}>
        <Dialog className="ui-dialog-content" aria-label={label}>
          <Month />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}

function Month() {
  const { t } = useTranslation()
  return (
    <Calendar className="ui-month">
      <header className="ui-month-head">
        <Button
          slot="previous"
          className="ui-button ui-button-quiet ui-button-icon"
          aria-label={t('ui.date.previous')}
        >
          <Icon name="back" />
        </Button>
        <CalendarHeading className="ui-month-name" />
        <Button
          slot="next"
          className="ui-button ui-button-quiet ui-button-icon"
          aria-label={t('ui.date.next')}
        >
          <Icon name="forward" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="ui-month-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="ui-month-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

const dayOf = (on: string | null): CalendarDate | null => (on ? parseDate(on) : null)
