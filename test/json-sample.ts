type Schema = { readonly [key: string]: unknown }

/** A small value that fits a JSON schema as zod makes them: what is required, and the first of each choice. */
export function sampleOf(schema: unknown): unknown {
  const it = schema as Schema
  if ('const' in it) return it.const
  if (Array.isArray(it.enum)) return it.enum[0]
  if ('default' in it) return it.default
  const [choice] = [it.anyOf, it.oneOf].flat().filter((each) => each !== undefined)
  if (choice !== undefined) return sampleOf(choice)
  switch (it.type) {
    case 'object':
      return objectOf(it)
    case 'array':
      return Array.from({ length: Number(it.minItems ?? 0) }, () => sampleOf(it.items))
    case 'string':
      return textOf(it)
    case 'number':
    case 'integer':
      return Math.max(Number(it.minimum ?? 1), Number(it.exclusiveMinimum ?? 0) + 1)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return 'some text that is long enough'
  }
}

function objectOf({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  const names = required as readonly string[]
  // An address that is trimmed before it is checked is mere text in the schema.
  return Object.fromEntries(
    names.map((name) => [name, name === 'email' ? formats.email : sampleOf((properties as Schema)[name])]),
  )
}

const formats: Readonly<Record<string, string>> = {
  uuid: '0190a000-0000-7000-8000-000000000001',
  email: 'somebody@example.org',
  date: '2026-11-22',
  'date-time': '2026-11-22T12:00:00Z',
  uri: 'https://example.org',
}

function textOf({ format, pattern, maxLength }: Schema): string {
  if (typeof format === 'string' && formats[format]) return formats[format]
  const known = ['TR', 'EUR', '#0a5cad', '09:00'].find(
    (text) => typeof pattern === 'string' && new RegExp(pattern).test(text),
  )
  return known ?? 'some text that is long enough'.slice(0, Number(maxLength ?? 100))
}
