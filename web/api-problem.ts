/** A refusal or failure of a call, after RFC 9457; `code` names the text that people read. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  /** A field's name to the code of what is wrong with it. */
  readonly fields: Readonly<Record<string, string>>

  constructor(problem: {
    readonly status: number
    readonly code: string
    readonly details?: Readonly<Record<string, unknown>>
    readonly fields?: Readonly<Record<string, string>>
  }) {
    super(problem.code)
    this.name = 'ApiProblem'
    this.status = problem.status
    this.code = problem.code
    this.details = problem.details ?? {}
    this.fields = problem.fields ?? {}
  }

  /** Whether trying the same again may help: the connection or the server failed, nothing was refused. */
  get mayPass(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** No answer came: the person is offline or the server is away. */
export const noAnswer = () => new ApiProblem({ status: 0, code: 'offline' })

/** Reads an error answer; whatever is not a problem of ours becomes `unexpected`. */
export function problemOf(status: number, body: unknown): ApiProblem {
  if (!isRecord(body) || typeof body.code !== 'string')
    return new ApiProblem({ status, code: codeOf(status) })
  return new ApiProblem({
    status,
    code: body.code,
    details: isRecord(body.details) ? body.details : {},
    fields: isRecord(body.fields) ? fieldCodes(body.fields) : {},
  })
}

/** Field codes by the name that the form's field has: `body.contact.email` and `/contact/email` are `contact.email`. */
function fieldCodes(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const codes: Record<string, string> = {}
  for (const [path, code] of Object.entries(fields)) {
    const name = path
      .replaceAll('/', '.')
      .replace(/^\.+/, '')
      .replace(/^body\./, '')
    if (typeof code === 'string') codes[name] = code
  }
  return codes
}

function codeOf(status: number): string {
  if (status === 401) return 'signedOut'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'notFound'
  if (status === 413) return 'tooLarge'
  if (status === 429) return 'tooManyRequests'
  if (status === 502 || status === 503 || status === 504) return 'unavailable'
  return 'unexpected'
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
