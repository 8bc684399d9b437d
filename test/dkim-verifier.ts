import { createHash, createPublicKey, verify } from 'node:crypto'

/** What a receiver makes of a signature. `fields` are those under it, in lower case. */
export type Verdict = {
  readonly isGood: boolean
  readonly why: string
  readonly domain: string
  readonly selector: string
  readonly fields: readonly string[]
}

/**
 * Verifies the DKIM signature of a raw mail as a receiver does, written from RFC 6376 alone: relaxed/relaxed
 * (3.4.2, 3.4.4), RSA with SHA-256. Shares no code with what signs.
 * @param texts gives the TXT records at a name
 */
export function verifyDkim(raw: Buffer, texts: (name: string) => readonly string[]): Verdict {
  const [head = '', ...rest] = raw.toString('latin1').split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  const fields = head.split(/\r\n(?![ \t])/).map((line) => ({ name: nameIn(line), line }))
  const signature = fields.find(({ name }) => name === 'dkim-signature')
  if (!signature) return { isGood: false, why: 'unsigned', domain: '', selector: '', fields: [] }
  const tags = tagsIn(signature.line.slice(signature.line.indexOf(':') + 1).replaceAll('\r\n', ''))
  const tag = (name: string) => tags.get(name) ?? ''
  const signed = tag('h')
    .split(':')
    .map((name) => name.trim().toLowerCase())
  const verdict = (why: string): Verdict => ({
    isGood: why === '',
    why,
    domain: tag('d'),
    selector: tag('s'),
    fields: signed,
  })
  if (tag('v') !== '1' || tag('a') !== 'rsa-sha256' || tag('c') !== 'relaxed/relaxed')
    return verdict('unknown way of signing')
  if (!signed.includes('from')) return verdict('the sender is not signed')
  const bodyHash = createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64')
  if (bodyHash !== tag('bh').replace(/\s/g, '')) return verdict('the text was changed')
  const [text, another] = texts(`${tag('s')}._domainkey.${tag('d')}`)
  if (text === undefined || another !== undefined) return verdict('no key, or several')
  const key = createPublicKey({
    key: Buffer.from(tagsIn(text).get('p') ?? '', 'base64'),
    format: 'der',
    type: 'spki',
  })
  const bytes = Buffer.from(signedHeader(fields, signed, signature.line), 'latin1')
  const isRight = verify('sha256', bytes, key, Buffer.from(tag('b').replace(/\s/g, ''), 'base64'))
  return verdict(isRight ? '' : 'the header was changed')
}

const nameIn = (line: string): string => line.slice(0, line.indexOf(':')).trim().toLowerCase()

const tagsIn = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .split(';')
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).trim()]),
  )

/** 3.4.2: the name in lower case, unfolded, each run of blanks one blank, none around the colon or at the end. */
function relaxedField(line: string): string {
  const value = line.slice(line.indexOf(':') + 1).replaceAll('\r\n', '')
  return `${nameIn(line)}:${value.replace(/[ \t]+/g, ' ').trim()}`
}

/** 3.4.4: no blanks at ends of lines, each run of them one blank, no empty lines at the end. */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+$/, '').replace(/[ \t]+/g, ' '))
  while (lines.length > 0 && lines.at(-1) === '') lines.pop()
  return lines.map((line) => `${line}\r\n`).join('')
}

type Field = { readonly name: string; readonly line: string }

/** 3.7 and 5.4.2: the named fields, of several the last first, and the signature's own with an empty `b=`. */
function signedHeader(fields: readonly Field[], signed: readonly string[], own: string): string {
  const left = [...fields]
  const lines = signed.flatMap((name) => {
    const at = left.findLastIndex((field) => field.name === name)
    return at < 0 ? [] : left.splice(at, 1).map(({ line }) => `${relaxedField(line)}\r\n`)
  })
  const unsigned = relaxedField(own.replace(/([;\s]b=)[^;]*/, '$1'))
  return lines.join('') + unsigned
}
