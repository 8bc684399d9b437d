/**
 * An expected failure. Its code is the key of the message that people read
 * (`error.<code>` in the texts); `details` fill the message's placeholders and
 * never hold secrets. `status` is the HTTP status it answers with.
 */
export class Refusal extends Error {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  readonly status: number

  constructor(code: string, details: Readonly<Record<string, unknown>> = {}, status = 422) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
    this.status = status
  }
}
