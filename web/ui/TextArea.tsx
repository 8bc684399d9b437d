import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { FieldHead, FieldProblem, useFieldError } from './field.tsx'
import './TextArea.css'
import type { TextFieldProps } from './TextField.tsx'

/** Several lines of text; grows with what is written. With `maxLength` it says what room is left. */
export function TextArea({
  label,
  hint,
  error,
  rows = 3,
  maxLength,
  ...props
}: Omit<TextFieldProps, 'width' | 'after' | 'type'> & { readonly rows?: number }) {
  const problem = useFieldError(props.name, error)
  const [typed, setTyped] = useState(props.defaultValue ?? '')
  const text = props.value ?? typed
  const area = useRef<HTMLTextAreaElement>(null)
  useGrowth(area)
  return (
    <AriaTextField
      {...props}
      {...(problem && { isInvalid: true })}
      className="ui-field"
      data-field={props.name}
      onChange={(value) => {
        setTyped(value)
        props.onChange?.(value)
      }}
    >
      <FieldHead label={label} hint={hint} isOptional={!props.isRequired && !props.isReadOnly} />
      <AriaTextArea
        ref={area}
        className="ui-input ui-textarea"
        rows={rows}
        style={{ minBlockSize: `${rows * 1.25 + 1}rem` }}
      />
      {maxLength !== undefined && <Room left={maxLength - text.length} max={maxLength} />}
      <FieldProblem error={problem} />
    </AriaTextField>
  )
}

/** Too long a text is kept and counted, never cut: the person decides what goes. */
function Room({ left, max }: { readonly left: number; readonly max: number }) {
  const { t } = useTranslation()
  if (left > Math.max(50, max * 0.1)) return null
  return (
    <output className={left < 0 ? 'ui-field-error' : 'ui-field-count'}>
      {left < 0 ? t('ui.tooLong', { count: -left }) : t('ui.characters', { count: left })}
    </output>
  )
}

function useGrowth(area: RefObject<HTMLTextAreaElement | null>) {
  useLayoutEffect(() => {
    // Newer browsers do this by themselves.
    if (area.current && !CSS.supports('field-sizing', 'content')) growToFit(area.current)
  })
}

function growToFit(element: HTMLTextAreaElement) {
  element.style.blockSize = 'auto'
  element.style.blockSize = `${element.scrollHeight + 2}px`
}
