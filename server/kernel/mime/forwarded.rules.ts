import { parseAddresses, type Address } from './headers.rules.ts'
import type { Line } from './html-lines.rules.ts'
import { isHeading } from './new-text.rules.ts'

/** A mail that someone passes on. */
export type Forwarded = {
  readonly from: Address
  readonly subject: string
  readonly text: string
  /** What the one who passes it on says of it. */
  readonly comment: string
}

type Given = {
  readonly subject: string
  readonly lines: readonly Line[]
  readonly attached: { readonly from: Address | null; readonly subject: string; readonly text: string } | null
}

const forwardMark =
  /^\s*(?:fwd?|wg|tr|rv|i|пер|пересл|vl|továbbítás|ilt|i̇lt|yön|yönl|πρθ|προώθ|إعادة توجيه|بازارسال|轉寄|转发)\s?[:：]/iu
const fromLine =
  /^[*_>\s]{0,6}(?:From|Von|De|Da|От|От кого|Kimden|Gönderen|Feladó|Από|من|از|فرستنده|寄件者|发件人|寄件人)\s?[:：]\*?\s*(.+)$/iu
const headLine = /^[*_>\s]{0,6}[\p{L} ]{1,24}\s?[:：]/u
const longestLine = 500

/** The mail that is passed on, attached or below its own heading; null when the subject does not say so, or none is found. */
export function forwardedIn({ subject, lines, attached }: Given): Forwarded | null {
  if (!forwardMark.test(subject) && !attached) return null
  const heading = headingOf(lines)
  if (attached?.from) {
    const comment = textOf(lines)
    return { from: attached.from, subject: attached.subject, text: attached.text, comment }
  }
  if (!heading) return null
  const { at, from } = heading
  let next = at
  let title = ''
  // The heading ends with its first empty line, or with the first that is no header.
  while (next < lines.length && headLine.test(lines[next]?.text.slice(0, longestLine) ?? '')) {
    title ||=
      /^[*_>\s]{0,6}(?:Subject|Betreff|Objet|Oggetto|Asunto|Тема|Konu|Tárgy|Θέμα|الموضوع|موضوع|主旨|主题)\s?[:：]\*?\s*(.+)$/iu
        .exec(lines[next]?.text.slice(0, longestLine) ?? '')?.[1]
        ?.trim() ?? ''
    next++
  }
  const before = lines
    .slice(0, at)
    .filter(({ text }) => !/^[-–—_=*\s]{2,}.{0,80}[-–—_=*:\s]*$/u.test(text.slice(0, longestLine)))
  return { from, subject: title, text: textOf(lines.slice(next)), comment: textOf(before) }
}

function headingOf(lines: readonly Line[]): { at: number; from: Address } | null {
  for (const [at, { text }] of lines.entries()) {
    if (text.length > longestLine) continue
    const [, value = ''] = fromLine.exec(text) ?? []
    if (value === '' || !isHeading(lines, at)) continue
    const [from] = parseAddresses(
      value.replace(/\[mailto:([^\]]+)\]/i, '<$1>').replace(/\((?:mailto:)?([^()\s]+@[^()\s]+)\)/i, '<$1>'),
    )
    if (from) return { at, from: { ...from, address: from.address.replace(/^mailto:/i, '') } }
  }
  return null
}

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.replace(/^(?:> ?)+/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
