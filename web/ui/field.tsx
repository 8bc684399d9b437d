import { createContext, use, type ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import './field.css'

/** What every field says about itself. */
export type FieldTexts = {
  readonly label: string
  /** Help that stays visible, under the label. */
  readonly hint?: ReactNode
  /** What to do about it; problems of a Form reach their fields by name without this. */
  readonly error?: string | undefined
}

/** What is wrong with the fields of the form around, by their names. */
export const FieldProblems = createContext<Readonly<Record<string, string>>>({})

/**
 * What is wrong with a field. It stays until the form is sent again: a message that
 * went away while one leaves the field would move the button under the pointer.
 */
export function useFieldError(name: string | undefined, error: string | undefined): string | undefined {
  const problems = use(FieldProblems)
  return error ?? (name === undefined ? undefined : problems[name])
}

/** The words above a field: its label, whether it may stay empty, and help. */
export function FieldHead({
  label,
  hint,
  isOptional,
}: Omit<FieldTexts, 'error'> & { readonly isOptional?: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <Label className="ui-field-label">
        {label}
        {isOptional && <span className="ui-field-optional"> ({t('ui.optional')})</span>}
      </Label>
      <FieldHint>{hint}</FieldHint>
    </>
  )
}

export function FieldHint({ children }: { readonly children: ReactNode }) {
  return children ? (
    <Text slot="description" className="ui-field-hint">
      {children}
    </Text>
  ) : null
}

/** What is wrong with the field, once something is. */
export function FieldProblem({ error }: Pick<FieldTexts, 'error'>) {
  return <FieldError className="ui-field-error">{error}</FieldError>
}
