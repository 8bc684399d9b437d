import { useTranslation } from 'react-i18next'
import type { FormProblem } from '../../../ui/Form.tsx'

/** Says which fields are still empty, before anything is sent; null when none is. */
export function useMissing(): (fields: Readonly<Record<string, boolean>>) => FormProblem | null {
  const { t } = useTranslation()
  return (fields) => {
    const names = Object.entries(fields).flatMap(([name, isMissing]) => (isMissing ? [name] : []))
    if (names.length === 0) return null
    return {
      text: t('error.invalid'),
      fields: Object.fromEntries(names.map((name) => [name, t('error.field.required')])),
    }
  }
}
