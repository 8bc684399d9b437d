import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { Form as AriaForm } from 'react-aria-components/Form'
import { useTranslation } from 'react-i18next'
import { FieldProblems } from './field.tsx'
import './Form.css'
import { Icon } from './Icon.tsx'

/** What is wrong with what was sent, in words: as a whole, and by the names of fields. */
export type FormProblem = { readonly text: string; readonly fields: Readonly<Record<string, string>> }

/**
 * A form. Nothing typed is lost on a problem: a summary on top takes the focus
 * and leads to the fields, and each field says what to do about it.
 */
export function Form({
  children,
  problem,
  onSubmit,
  actions,
}: {
  readonly children: ReactNode
  readonly problem?: FormProblem | null | undefined
  readonly onSubmit: (values: FormData) => void
  /** The buttons under the fields, the obvious one first. */
  readonly actions: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(new FormData(event.currentTarget))
  }
  return (
    <AriaForm ref={form} className="ui-form" validationBehavior="aria" onSubmit={submit}>
      {problem && <ErrorSummary problem={problem} form={form} />}
      <FieldProblems value={problem?.fields ?? {}}>{children}</FieldProblems>
      <div className="ui-form-actions">{actions}</div>
    </AriaForm>
  )
}

function ErrorSummary({
  problem,
  form,
}: {
  readonly problem: FormProblem
  readonly form: React.RefObject<HTMLFormElement | null>
}) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  const fields = Object.entries(problem.fields)
  return (
    <div ref={box} className="ui-error-summary" role="alert" tabIndex={-1}>
      <Icon name="late" />
      <div>
        <h2>{fields.length > 0 ? t('ui.problem') : problem.text}</h2>
        {fields.length > 0 && (
          <ul>
            {fields.map(([name, text]) => (
              <li key={name}>
                <a
                  href={`#${name}`}
                  onClick={(event) => {
                    event.preventDefault()
                    focusField(form.current, name)
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function focusField(form: HTMLFormElement | null, name: string) {
  const field = form?.querySelector(`[data-field="${CSS.escape(name)}"]`)
  const control = field?.querySelector<HTMLElement>(
    'input:not([type="hidden"], [aria-hidden="true"], [tabindex="-1"]), textarea, button, [role="spinbutton"], [tabindex="0"]',
  )
  control?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}
