import type { z } from 'zod'
import type { Problem } from '../../../shared/api/endpoint.ts'
import { Refusal } from '../errors.ts'

/**
 * The problem+json body of a refusal. A failure of ours carries the number under which the log knows the
 * request; other bodies are the same for the same refusal, so that a guesser learns nothing from them.
 */
export function problemOf(refusal: Refusal, requestId: string): Problem {
  const { fields, ...details } = refusal.details as { fields?: Record<string, string> } & Record<
    string,
    unknown
  >
  return {
    type: `urn:redress:${refusal.code}`,
    title: refusal.code,
    status: refusal.status,
    code: refusal.code,
    ...(refusal.status >= 500 ? { instance: `urn:redress:request:${requestId}` } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(fields ? { fields } : {}),
  }
}

/** Input that does not fit its contract, as codes by field. */
export function invalidInput(error: z.ZodError): Refusal {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.')
    fields[path] ??= codeOf(issue)
  }
  return new Refusal('invalidInput', { fields }, 400)
}

const looksLikeCode = /^[a-z]+(\.[a-zA-Z]+)+$/

function codeOf(issue: z.core.$ZodIssue): string {
  if (looksLikeCode.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'field.required' : 'field.wrongType'
    case 'too_small':
      return 'field.tooShort'
    case 'too_big':
      return 'field.tooLong'
    case 'invalid_format':
      return issue.format === 'email' ? 'field.notAnEmail' : 'field.wrongFormat'
    case 'invalid_value':
    case 'invalid_union':
      return 'field.notAnOption'
    case 'unrecognized_keys':
      return 'field.unknown'
    default:
      return 'field.invalid'
  }
}
