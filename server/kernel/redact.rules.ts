/** What stands in a log in place of personal data and secrets. */
export const hidden = '[hidden]'

/** Endings of names of fields whose values a log never shows; compared in lower case, without signs. */
const hiddenEndings = [
  'accesscode',
  'address',
  'apikey',
  'authorization',
  'body',
  'contact',
  'cookie',
  'cookies',
  'email',
  'grounds',
  'iban',
  'mobile',
  'narrative',
  'passphrase',
  'password',
  'personname',
  'phone',
  'remedysought',
  'representative',
  'resolution',
  'restatement',
  'secret',
  'subject',
  'summary',
  'text',
  'token',
]

/** Names that say nothing on their own, so that only they themselves are hidden: `code` is, `statusCode` is not. */
const hiddenNames = new Set([
  'code',
  'complainantname',
  'detail',
  'details',
  'fullname',
  'headers',
  'html',
  'parameters',
  'query',
  'toname',
  'where',
])

/** The names themselves, for a matcher that knows no endings; without those of an error. */
export const plainHiddenNames = [
  ...hiddenEndings,
  'accessCode',
  'complainantEmail',
  'complainantPhone',
  'toAddress',
]

const mostDepth = 8
const mostItems = 100

const isHidden = (name: string): boolean => {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return hiddenNames.has(plain) || hiddenEndings.some((ending) => plain.endsWith(ending))
}

/**
 * The same value without personal data and secrets, known by the names of their fields at any depth. Of an error
 * stay its kind, code, message and stack, and those of its causes: what else a library hangs on it, such as the row
 * that the database refused, is left out.
 */
export function redacted(value: unknown): unknown {
  return redact(value, { depth: 0, seen: new Set() })
}

type Place = { readonly depth: number; readonly seen: ReadonlySet<object> }

function redact(value: unknown, { depth, seen }: Place): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (seen.has(value) || depth > mostDepth) return '…'
  const inside = { depth: depth + 1, seen: new Set([...seen, value]) }
  if (value instanceof Error) return redactError(value, inside)
  if (Array.isArray(value)) return value.slice(0, mostItems).map((item) => redact(item, inside))
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`
  if ('toJSON' in value && typeof value.toJSON === 'function') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      isHidden(name) && item !== null && item !== undefined ? hidden : redact(item, inside),
    ]),
  )
}

function redactError(error: Error, inside: Place): object {
  const { code, severity } = error as { code?: unknown; severity?: unknown }
  // The database quotes what it could not take, as in: invalid input syntax for type uuid: "…".
  const clean = typeof severity === 'string' ? withoutQuoted : (text: string) => text
  return {
    type: error.constructor.name,
    message: clean(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...namesOf(error),
    stack: clean(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, inside) }),
    ...(error instanceof AggregateError ? { errors: redact(error.errors, inside) } : {}),
  }
}

/** Where in the schema the database met it: names, no values. */
function namesOf(error: Error): object {
  const given = error as { table?: unknown; column?: unknown; constraint?: unknown }
  return Object.fromEntries(
    (['table', 'column', 'constraint'] as const).flatMap((name) =>
      typeof given[name] === 'string' ? [[name, given[name]]] : [],
    ),
  )
}

const withoutQuoted = (text: string): string => text.replaceAll(/: "(?:[^"\n]|"")*"/g, `: "${hidden}"`)
