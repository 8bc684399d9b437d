import { create as createQrCode } from 'qrcode'
import { directionOf, type Language } from '../../../shared/languages.ts'
import { readableAccent } from './accent.ts'
import { parseMarkdown, type Inline, type MarkdownBlock } from '../markdown/parse.ts'
import { linkText } from '../markdown/render.ts'
import type { Block, Fact, FormField, Letterhead, PrintDocument, TableColumn } from './print-document.ts'
import {
  breakLongWords,
  cutIntoPieces,
  directionOfText,
  isolateLeftToRight,
  printableText,
  type Direction,
} from './text.ts'

/** What `print.typ` reads as JSON: every text cleaned, every direction and size decided. */
export type PreparedDocument = {
  data: Record<string, unknown>
  logo: Uint8Array | null
}

type Prepared = { kind: string; [field: string]: unknown }
type Setting = { language: Language; direction: Direction }
/** A text with its own direction; `lang` and `region` as Typst names languages. */
type Run = { text: string; dir: Direction; lang: string; region: string | null }

// Letters that fit on one line, by measure: body text is 160 mm wide in 10.5 pt.
const lettersPerLine = 70
// Two pages; only a pasted file has longer ones.
const longestParagraph = 8000

export function prepareDocument(document: PrintDocument, now: Date): PreparedDocument {
  const setting = { language: document.language, direction: directionOf(document.language) }
  const blocks = withTagLevels(document.blocks.flatMap((block) => prepareBlock(setting, block)))
  const logo = readLogo(document.letterhead)
  return {
    data: {
      ...languageOf(document.language),
      dir: setting.direction,
      date: utcFields(document.createdAt ?? now),
      title: run(setting, oneLine(document.title), 34),
      plainTitle: oneLine(document.title) || document.language,
      runningTitle: run(setting, oneLine(document.title).slice(0, 120)),
      letterhead: {
        name: run(setting, oneLine(document.letterhead.organizationName).slice(0, 120), 30),
        address: document.letterhead.addressLines
          .slice(0, 8)
          .map((line) => run(setting, line.slice(0, 200), 34)),
        hasLogo: logo !== null,
        accent: readableAccent(document.letterhead.accentColor),
      },
      footer: document.footer ? run(setting, document.footer.slice(0, 400)) : null,
      blocks,
    },
    logo,
  }
}

// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive; the compiler checks it
function prepareBlock(setting: Setting, block: Block): Prepared | Prepared[] {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, content: run(setting, block.text, 44) }
    case 'paragraph':
      return cutIntoPieces(block.text, longestParagraph).map((text) => ({
        kind: block.kind,
        text: run(within(setting, block.language), text),
      }))
    case 'markdown':
      return prepareMarkdown(within(setting, block.language), block.content)
    case 'address':
      return {
        kind: block.kind,
        lines: block.lines.map((line) => run(setting, line, 32)),
        facts: prepareFacts(setting, block.facts ?? [], 20),
      }
    case 'facts':
      return { kind: block.kind, facts: prepareFacts(setting, block.facts, 46) }
    case 'bigCode':
      return { kind: block.kind, label: run(setting, block.label), groups: groupsOf(block.code) }
    case 'qr':
      return { kind: block.kind, text: run(setting, block.text ?? '', 50), ...prepareQr(setting, block) }
    case 'table':
      return prepareTable(setting, block.columns, block.rows)
    case 'timeline':
      return {
        kind: block.kind,
        entries: block.entries.map((entry) => ({
          date: run(setting, entry.date),
          text: run(setting, entry.text),
          isCurrent: entry.isCurrent ?? false,
        })),
      }
    case 'fields':
      return { kind: block.kind, lines: pairFields(setting, block.fields) }
    case 'choices':
      return {
        kind: block.kind,
        label: run(setting, block.label),
        help: block.help ? run(setting, block.help) : null,
        options: block.options.map((option) => run(setting, option, 24)),
        columns: block.columns ?? 1,
      }
    case 'callout':
      return {
        kind: block.kind,
        title: block.title ? run(setting, block.title) : null,
        text: run(setting, block.text),
      }
    case 'pageBreak':
      return { kind: block.kind }
    case 'poster':
      return {
        kind: block.kind,
        heading: run(setting, block.heading, 16),
        lead: run(setting, block.lead ?? '', 40),
        steps: block.steps.map((step) => run(setting, step, 40)),
        ...prepareQr(setting, block),
      }
  }
}

const oneLine = (text: string) => printableText(text).replace(/\s+/g, ' ').trim()

function within(setting: Setting, language: Language | undefined): Setting {
  return language ? { language, direction: directionOf(language) } : setting
}

function run(setting: Setting, source: string, longestWord = lettersPerLine): Run {
  const cleaned = breakLongWords(printableText(source), longestWord)
  const dir = directionOfText(cleaned, setting.direction)
  return { text: dir === 'rtl' ? isolateLeftToRight(cleaned) : cleaned, dir, ...languageOf(setting.language) }
}

function languageOf(language: Language): { lang: string; region: string | null } {
  return language === 'zh-TW' ? { lang: 'zh', region: 'TW' } : { lang: language, region: null }
}

function prepareFacts(setting: Setting, facts: Fact[], longestWord: number) {
  return facts.map(({ label, value }) => ({
    label: run(setting, label, 20),
    value: run(setting, value, longestWord),
  }))
}

function prepareMarkdown(setting: Setting, content: string | readonly MarkdownBlock[]): Prepared[] {
  const blocks = typeof content === 'string' ? parseMarkdown(content) : content
  return blocks.flatMap((block): Prepared[] | Prepared => {
    if (block.kind === 'list') {
      const items = block.items.map((item) => prepareSpans(setting, item))
      return { kind: 'list', start: block.start, items }
    }
    if (block.kind === 'paragraph') {
      return paragraphsOf(block.content).map((content) => ({
        kind: 'richText',
        content: prepareSpans(setting, content),
      }))
    }
    // `##` is the first level below the title, which stands above the Markdown.
    const text = block.content.map(plainText).join('')
    return { kind: 'heading', level: block.level - 1, content: run(setting, text, 44) }
  })
}

/** Mostly the one paragraph; more if it is very long. */
function paragraphsOf(content: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]]
  let length = 0
  for (const span of content) {
    const pieces = span.kind === 'text' ? cutIntoPieces(span.text, longestParagraph) : [plainText(span)]
    for (const text of pieces) {
      if (length > 0 && length + text.length > longestParagraph) {
        paragraphs.push([])
        length = 0
      }
      paragraphs.at(-1)?.push({ ...span, kind: 'text', text })
      length += text.length
    }
  }
  return paragraphs
}

/** One direction for the whole sentence, whatever its spans are. */
function prepareSpans(setting: Setting, content: readonly Inline[]) {
  const dir = directionOfText(content.map(plainText).join(''), setting.direction)
  return {
    dir,
    ...languageOf(setting.language),
    spans: content.map((span) => {
      const text = breakLongWords(printableText(plainText(span)), lettersPerLine)
      return {
        text: dir === 'rtl' ? isolateLeftToRight(text) : text,
        bold: span.bold ?? false,
        italic: span.italic ?? false,
      }
    }),
  }
}

function plainText(span: Inline): string {
  if (span.kind === 'link') return linkText(span)
  return span.kind === 'placeholder' ? `{{${span.name}}}` : span.text
}

function prepareTable(setting: Setting, columns: TableColumn[], rows: string[][]) {
  const total = columns.reduce((sum, column) => sum + (column.width ?? 1), 0)
  const longest = columns.map(({ width = 1 }) => Math.max(6, Math.floor((78 * width) / total) - 3))
  return {
    kind: 'table',
    columns: columns.map((column, index) => ({
      header: run(setting, column.header, longest[index]),
      align: column.align ?? 'start',
      width: column.width ?? 1,
    })),
    rows: rows.map((row) => columns.map((_, index) => run(setting, row[index] ?? '', longest[index]))),
  }
}

function pairFields(setting: Setting, fields: FormField[]) {
  const lines: { label: Run; help: Run | null; lines: number }[][] = []
  let halfOpen = false
  for (const field of fields) {
    const prepared = {
      label: run(setting, field.label, 30),
      help: field.help ? run(setting, field.help) : null,
      lines: Math.max(1, field.lines ?? 1),
    }
    const isHalf = field.width === 'half'
    if (isHalf && halfOpen) lines.at(-1)?.push(prepared)
    else lines.push([prepared])
    halfOpen = isHalf && !halfOpen
  }
  return lines.map((cells, index) => ({ cells, isHalf: fieldsAreHalf(fields, lines, index) }))
}

/** A single half field keeps its width. */
function fieldsAreHalf(fields: FormField[], lines: unknown[][], index: number): boolean {
  const before = lines.slice(0, index).reduce((sum, cells) => sum + cells.length, 0)
  return fields[before]?.width === 'half'
}

/** `7K2M9QXP4T` becomes `7K2M 9QXP 4T`; a code that already has groups keeps them. */
function groupsOf(code: string): string[] {
  const cleaned = oneLine(code).slice(0, 80)
  if (/[\s-]/.test(cleaned)) return cleaned.split(/\s+|(?<=-)/)
  return cleaned.match(/.{1,4}/gsu) ?? []
}

type Qr = { url: string; caption: string; page?: string }

function prepareQr(setting: Setting, { url, caption, page }: Qr) {
  const shown = printableText(page ?? url)
  return {
    caption: run(setting, caption, 40),
    url: shown,
    isDense: page !== undefined,
    svg: qrSvg(url),
    alt: `${printableText(caption)} ${shown}`,
  }
}

/** One path of unit squares, row by row, without margin. Error correction M: 15 % of the code may be damaged. */
function qrSvg(payload: string): string {
  const { modules } = createQrCode(payload, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      let width = 0
      while (column + width < modules.size && modules.get(row, column + width)) width++
      if (width === 0) continue
      path += `M${column} ${row}h${width}v1h-${width}z`
      column += width
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.size} ${modules.size}"><path d="${path}"/></svg>`
}

/**
 * Levels as screen readers are told them: the title is level 1, and no level is skipped on the way down, which
 * PDF/UA-1 (7.4.2) forbids. How large a heading looks stays the author's choice.
 */
function withTagLevels(blocks: Prepared[]): Prepared[] {
  let last = 1
  return blocks.map((block) => {
    if (block.kind === 'poster') last = 1
    if (block.kind !== 'heading') return block
    last = Math.min(Number(block['level']) + 1, last + 1)
    return { ...block, tagLevel: last }
  })
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function readLogo({ logoPng }: Letterhead): Uint8Array | null {
  if (!logoPng || logoPng.length === 0) return null
  const bytes = typeof logoPng === 'string' ? Buffer.from(logoPng, 'base64') : Buffer.from(logoPng)
  const isPng = bytes.length > 32 && bytes.subarray(0, 8).equals(pngSignature)
  // A small file can unpack to gigabytes; its header says how large the picture claims to be.
  if (!isPng || bytes.readUInt32BE(16) > 4000 || bytes.readUInt32BE(20) > 4000) {
    throw new Error('the logo is not a PNG of at most 4000 × 4000 pixels')
  }
  return bytes
}

function utcFields(at: Date) {
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  }
}
