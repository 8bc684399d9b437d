import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from './api-problem.ts'
import type { FormProblem } from './ui/Form.tsx'

/** The words of a code: `error.<code>`, or a general apology for one without words. */
export function codeText(
  t: TFunction,
  code: string,
  details: Readonly<Record<string, unknown>> = {},
): string {
  // Codes come from the server: that each has a text is checked by a test, not by types.
  const translate = t as unknown as (keys: readonly string[], values: object) => string
  return translate([`error.${code}`, 'error.unexpected'], details)
}

/** The same for a field, whose fallback says to check it. */
const fieldText = (t: TFunction, code: string, details: Readonly<Record<string, unknown>>): string =>
  (t as unknown as (keys: readonly string[], values: object) => string)(
    [`error.${code}`, 'error.field.invalid'],
    details,
  )

export const problemText = (t: TFunction, problem: ApiProblem): string =>
  codeText(t, problem.code, problem.details)

/** A problem in words, as a Form shows it; null when there is none. */
export function useFormProblem(problem: ApiProblem | null): FormProblem | null {
  const { t } = useTranslation()
  return useMemo(() => {
    if (!problem) return null
    const fields = Object.entries(problem.fields).map(
      ([name, code]) => [name, fieldText(t, code, problem.details)] as const,
    )
    return { text: problemText(t, problem), fields: Object.fromEntries(fields) }
  }, [problem, t])
}
