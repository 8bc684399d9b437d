import { useState, type ReactNode } from 'react'
import { Group } from 'react-aria-components/Group'
import {
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { IconButton } from './Button.tsx'
import { FieldHead, FieldProblem, useFieldError, type FieldTexts } from './field.tsx'

export type TextFieldProps = Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid'> &
  FieldTexts & {
    /** The width of what is expected, in characters; the full width without. */
    readonly width?: number
    readonly after?: ReactNode
  }

/** One line of text. Numbers use `inputMode="numeric"`, e-mails `type="email"`, passwords {@link PasswordField}. */
export function TextField({ label, hint, error, width, after, ...props }: TextFieldProps) {
  const problem = useFieldError(props.name, error)
  return (
    <AriaTextField
      {...props}
      {...(problem && { isInvalid: true })}
      className="ui-field"
      data-field={props.name}
    >
      <FieldHead label={label} hint={hint} isOptional={!props.isRequired && !props.isReadOnly} />
      {after ? (
        <Group className="ui-input ui-input-group" style={{ maxInlineSize: width && `${width + 4}ch` }}>
          <Input />
          {after}
        </Group>
      ) : (
        <Input className="ui-input" style={{ maxInlineSize: width && `${width + 4}ch` }} />
      )}
      <FieldProblem error={problem} />
    </AriaTextField>
  )
}

/** A password, which can be shown so that a person sees what they typed. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'after'>) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  return (
    <TextField
      {...props}
      type={isShown ? 'text' : 'password'}
      after={
        <IconButton
          icon="eye"
          label={t(isShown ? 'ui.password.hide' : 'ui.password.show')}
          onPress={() => setShown(!isShown)}
        />
      }
    />
  )
}
