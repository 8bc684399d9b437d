import { refusalText, textIn } from '../../shared/i18n/text.ts'
import { en as desk } from '../../shared/i18n/desk/en.ts'
import { Refusal } from '../kernel/errors.ts'
import { sentences, systemSentences } from './sentences.ts'

/** A failure as one or two sentences for the operator; the unexpected keeps its stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Refusal)) {
    const known = error instanceof Error && 'code' in error && systemSentences[String(error.code)]
    if (known) return filled(known, error as unknown as Record<string, unknown>)
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { code, details } = error
  const known = sentences[code] ?? (desk as Readonly<Record<string, string>>)[`error.${code}`]
  if (known) return filled(known, details)
  const values = { min: 12, ...details }
  const said = refusalText(textIn('en'), code, values)
  return `${said} (${code}${Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : ''})`
}

export const filled = (text: string, details: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = details[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  })
