import { Parser } from 'htmlparser2'
import { boundedHtml } from './bounded-html.rules.ts'

/** A line of a mail, and whether it stands in a quotation of an earlier mail. */
export type Line = { readonly text: string; readonly isQuoted: boolean }

const silent = new Set(['style', 'script', 'title', 'head', 'template', 'noscript', 'object', 'svg'])
const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
)
const apart = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table', 'blockquote', 'pre'])
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

type Attributes = Readonly<Record<string, string>>

/** Elements that mail programs put around the earlier mail. */
const holdsQuote = (name: string, { class: classes = '', id = '', type = '' }: Attributes): boolean =>
  (name === 'blockquote' &&
    (type.toLowerCase() === 'cite' || /\b(gmail_quote|mail_quote|cite)/.test(classes))) ||
  /\b(gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|yahoo-quoted|protonmail_quote|zmail_extra|mail-quote-collapse|js-helper|mailru-blockquote)\b/.test(
    classes,
  ) ||
  /^(yahoo_quoted|mail-app-auto-quote|isForwardContent)/.test(id)

/** Elements after which everything is the earlier mail: Outlook puts nothing around it. */
const beginsQuote = (name: string, { id = '', style = '' }: Attributes): boolean =>
  /^(divRplyFwdMsg|x_divRplyFwdMsg|appendonsend|x_appendonsend|OLK_SRC_BODY_SECTION|stopSpelling|mail-editor-reference-message-container|ms-outlook-mobile-body-separator-line)$/.test(
    id,
  ) ||
  (name === 'div' && /border:none;border-top:solid #(E1E1E1|B5C4DF) 1\.0pt/i.test(style))

/** Elements that hold a signature. */
const holdsSignature = ({ class: classes = '', id = '' }: Attributes): boolean =>
  /\b(gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block)\b/.test(
    classes,
  ) || /^(Signature|ms-outlook-mobile-signature)$/.test(id)

/**
 * An HTML mail as lines of text, with the marks that mail programs leave around quotations. One pass
 * over the first million characters.
 */
export function htmlLines(html: string): Line[] {
  const lines: Line[] = []
  // In pieces: a line may be a megabyte of them.
  let pieces: string[] = []
  let isAtBlank = true
  let isPreformatted = 0
  let silence = 0
  let quotes = 0
  let isQuotedFromHere = false
  const open: { name: string; isSilent: boolean; isQuote: boolean; href: string; from: number }[] = []
  const hasText = () => pieces.some((piece) => piece.trim() !== '')
  const add = (said: string) => {
    if (said === '') return
    pieces.push(said)
    isAtBlank = said.endsWith(' ')
  }
  const breakLine = () => {
    lines.push({ text: pieces.join('').trimEnd(), isQuoted: quotes > 0 || isQuotedFromHere })
    pieces = []
    isAtBlank = true
  }
  /** Yandex puts a plain blockquote under the line that says who wrote when. */
  const isAttributed = () => {
    const { text = '' } = lines.slice(-3).findLast(({ text: said }) => said !== '') ?? {}
    return text.length < 400 && /\d[:.]\d{2}.*[:：]$/.test(text)
  }
  const endBlock = () => {
    if (hasText()) breakLine()
    else pieces = []
    isAtBlank = true
  }
  const paragraph = () => {
    endBlock()
    const last = lines.at(-1)
    if (last && last.text !== '') breakLine()
  }
  const close = (element: (typeof open)[number]) => {
    if (blocks.has(element.name)) endBlock()
    if (apart.has(element.name)) paragraph()
    if (element.isSilent) silence--
    if (element.isQuote) quotes--
    if (element.name === 'pre') isPreformatted--
    if (silence === 0 && /^(https?|mailto):/i.test(element.href) && element.href.length < 300) {
      const shown = pieces.slice(element.from, element.from + 20).join('')
      if (!shown.includes(element.href.replace(/^mailto:/i, ''))) add(` (${element.href})`)
    }
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (blocks.has(name)) endBlock()
        if (apart.has(name)) paragraph()
        if (name === 'br') breakLine()
        if (name === 'td' && pieces.length > 0) add(' ')
        if (name === 'li') add('- ')
        if (beginsQuote(name, attributes)) {
          endBlock()
          isQuotedFromHere = true
        }
        if (voids.has(name)) return
        const isSilent = silent.has(name) || /display:\s*none/i.test(attributes.style ?? '')
        const isQuote =
          holdsQuote(name, attributes) ||
          holdsSignature(attributes) ||
          (name === 'blockquote' && isAttributed())
        if (isQuote) endBlock()
        if (isSilent) silence++
        if (isQuote) quotes++
        if (name === 'pre') isPreformatted++
        const href = name === 'a' ? (attributes.href ?? '') : ''
        open.push({ name, isSilent, isQuote, href, from: pieces.length })
      },
      ontext(data) {
        if (silence > 0) return
        if (isPreformatted > 0) {
          const [first = '', ...more] = data.split(/\r?\n/)
          add(first)
          for (const line of more) {
            breakLine()
            add(line)
          }
          return
        }
        const said = data.replace(/[ \t\r\n]+/g, ' ')
        add(isAtBlank ? said.trimStart() : said)
      },
      onclosetag(name) {
        // Only what stands near: a stray end tag in a deep tree must not be looked for at every level.
        let at = open.length - 1
        while (at >= 0 && open.length - at < 64 && open[at]?.name !== name) at--
        if (open[at]?.name !== name) return
        for (const element of open.splice(at).toReversed()) close(element)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(boundedHtml(html))
  parser.end()
  endBlock()
  return lines
}
