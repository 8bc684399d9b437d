export type InlineStyle = { readonly bold?: true; readonly italic?: true }

/** A run of text in one style; `\n` in it is a line break. */
export type Inline =
  | ({ readonly kind: 'text'; readonly text: string } & InlineStyle)
  | ({ readonly kind: 'link'; readonly text: string; readonly address: string } & InlineStyle)
  | ({ readonly kind: 'placeholder'; readonly name: string } & InlineStyle)

export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** `start` is null for bullets. */
  | {
      readonly kind: 'list'
      readonly start: number | null
      readonly items: readonly (readonly Inline[])[]
    }

/**
 * Reads the Markdown in which people write letters, mails and page texts: paragraphs (single line breaks
 * stay), `##` headings, flat lists with `-` or `1.`, `**bold**`, `*italic*`, links to http(s) and mailto,
 * placeholders `{{name}}`, and a backslash that makes a sign an ordinary one. All else is text; nothing is
 * ever an error. Takes time in proportion to the length.
 */
export function parseMarkdown(source: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let open = null as OpenBlock | null
  const finish = () => {
    if (open) blocks.push(finished(open))
    open = null
  }
  for (const line of source.split(/\r\n?|\n/)) {
    const read = readLine(line)
    if (read.kind === 'empty') finish()
    else if (read.kind === 'heading') {
      finish()
      blocks.push({ kind: 'heading', level: read.level, content: parseInline(read.text) })
    } else if (read.kind === 'item') {
      if (open?.kind === 'list' && (open.start === null) === (read.number === null))
        open.items.push([read.text])
      else {
        finish()
        open = { kind: 'list', start: read.number, items: [[read.text]] }
      }
    } else {
      open ??= { kind: 'paragraph', items: [[]] }
      open.items.at(-1)?.push(read.text)
    }
  }
  finish()
  return blocks
}

/** The names of all placeholders, each once, in order of appearance. */
export function placeholdersOf(blocks: readonly MarkdownBlock[]): string[] {
  const runs = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.content))
  return Array.from(new Set(runs.flatMap((run) => (run.kind === 'placeholder' ? [run.name] : []))))
}

/** A block whose lines are still coming in: the lines of its items; a paragraph has one item. */
type OpenBlock =
  | { kind: 'paragraph'; items: string[][] }
  | { kind: 'list'; start: number | null; items: string[][] }

function finished(block: OpenBlock): MarkdownBlock {
  const items = block.items.map((lines) => parseInline(lines.join('\n')))
  return block.kind === 'list'
    ? { kind: 'list', start: block.start, items }
    : { kind: 'paragraph', content: items[0] ?? [] }
}

type Line =
  | { kind: 'empty' }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'item'; number: number | null; text: string }
  | { kind: 'text'; text: string }

function readLine(line: string): Line {
  const text = line.trim()
  if (text === '') return { kind: 'empty' }
  const [, marks, title] = /^(#{1,3}) +(.*)$/.exec(text) ?? []
  if (marks !== undefined && title) return { kind: 'heading', level: marks.length === 3 ? 3 : 2, text: title }
  const [, number, item] = /^(?:[-*+•]|(\d{1,4})[.)]) +(.*)$/.exec(text) ?? []
  if (item !== undefined)
    return { kind: 'item', number: number === undefined ? null : Number(number), text: item }
  return { kind: 'text', text }
}

type Piece = { run: Inline } | { stars: string; opens: boolean; closes: boolean; isPaired: boolean }

// A full stop after an address ends the sentence. Repetitions are bounded or end at the sign that could begin the next match, so no input makes it slow.
const token =
  /\\(?<escaped>[\\*[\]{}()#+.•-])|\{\{ ?(?<name>[A-Za-z]\w{0,59}) ?\}\}|\[(?<label>[^[\]\n]{1,300})\]\((?<target>(?:https?:\/\/|mailto:)[^\s()<>"]{1,1000})\)|(?<bare>https?:\/\/[^\s()<>"{}*]{0,1000}[^\s()<>"{}*.,;:!?'’»”])|(?<stars>\*+)/g

function parseInline(text: string): Inline[] {
  const pieces: Piece[] = []
  let done = 0
  for (const match of text.matchAll(token)) {
    pushText(pieces, text.slice(done, match.index))
    done = match.index + match[0].length
    const { escaped, name, label, target, bare, stars } = match.groups ?? {}
    if (escaped !== undefined) pushText(pieces, escaped)
    else if (name !== undefined) pieces.push({ run: { kind: 'placeholder', name } })
    else if (label !== undefined && target !== undefined) {
      pieces.push({ run: { kind: 'link', text: label, address: target } })
    } else if (bare !== undefined) {
      pieces.push({ run: { kind: 'link', text: bare, address: bare } })
    } else if (stars !== undefined) {
      const opens = !/^\s?$/.test(text.charAt(done))
      const closes = !/^\s?$/.test(text.charAt(match.index - 1))
      pieces.push({ stars, opens: opens && stars.length <= 3, closes, isPaired: false })
    }
  }
  pushText(pieces, text.slice(done))
  pairStars(pieces)
  return styled(pieces)
}

function pushText(pieces: Piece[], text: string): void {
  if (text !== '') pieces.push({ run: { kind: 'text', text } })
}

/** Stars before a word open a style, the same number of them after a word closes it; stars left over are text. */
function pairStars(pieces: readonly Piece[]): void {
  const open = new Map<string, Extract<Piece, { stars: string }>>()
  for (const piece of pieces) {
    if (!('stars' in piece)) continue
    const partner = open.get(piece.stars)
    if (partner && piece.closes) {
      partner.isPaired = true
      piece.isPaired = true
      open.delete(piece.stars)
    } else if (piece.opens) open.set(piece.stars, piece)
  }
}

function styled(pieces: readonly Piece[]): Inline[] {
  const runs: Inline[] = []
  const on = { bold: false, italic: false }
  for (const piece of pieces) {
    if ('stars' in piece && piece.isPaired) {
      if (piece.stars.length >= 2) on.bold = !on.bold
      if (piece.stars.length !== 2) on.italic = !on.italic
      continue
    }
    const run: Inline = 'run' in piece ? piece.run : { kind: 'text', text: piece.stars }
    const style: InlineStyle = { ...(on.bold && { bold: true }), ...(on.italic && { italic: true }) }
    const last = runs.at(-1)
    const joins =
      run.kind === 'text' && last?.kind === 'text' && last.bold === style.bold && last.italic === style.italic
    if (joins) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push({ ...run, ...style })
  }
  return runs
}
