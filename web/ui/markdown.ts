export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }

/** Reads the little Markdown that people use in letters and notes; everything else stays as typed. */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = []
  for (const lines of paragraphsOf(source)) blocks.push(...blocksOf(lines))
  return blocks
}

const bullet = /^\s{0,3}[-*•]\s+/
const numbered = /^\s{0,3}\d{1,4}[.)]\s+/
const quoted = /^\s{0,3}>\s?/
const heading = /^\s{0,3}#{1,4}\s+/

const kindOf = (line: string) =>
  heading.test(line)
    ? 'heading'
    : bullet.test(line)
      ? 'bullet'
      : numbered.test(line)
        ? 'numbered'
        : quoted.test(line)
          ? 'quote'
          : 'text'

function paragraphsOf(source: string): string[][] {
  const groups: string[][] = [[]]
  for (const line of source.replaceAll('\r\n', '\n').split('\n')) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

function blocksOf(lines: readonly string[]): Block[] {
  const runs: { kind: ReturnType<typeof kindOf>; lines: string[] }[] = []
  for (const line of lines) {
    const kind = kindOf(line)
    const last = runs.at(-1)
    if (last && last.kind === kind && kind !== 'heading') last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs.map((run) => blockOf(run.kind, run.lines))
}

function blockOf(kind: ReturnType<typeof kindOf>, lines: readonly string[]): Block {
  switch (kind) {
    case 'heading':
      return { kind: 'heading', content: inlinesOf(lines.join(' ').replace(heading, '')) }
    case 'bullet':
      return {
        kind: 'list',
        isOrdered: false,
        items: lines.map((line) => inlinesOf(line.replace(bullet, ''))),
      }
    case 'numbered':
      return {
        kind: 'list',
        isOrdered: true,
        items: lines.map((line) => inlinesOf(line.replace(numbered, ''))),
      }
    case 'quote':
      return {
        kind: 'quote',
        blocks: parseMarkdown(lines.map((line) => line.replace(quoted, '')).join('\n')),
      }
    case 'text':
      // A line break that somebody typed is one that they meant.
      return {
        kind: 'paragraph',
        content: lines.flatMap((line, index) => [
          ...(index > 0 ? [{ kind: 'break' } as const] : []),
          ...inlinesOf(line),
        ]),
      }
  }
}

const inlinePattern =
  /\*\*(?<strong>[^*\n]+)\*\*|(?<![\p{L}\p{N}*])\*(?<emphasis>[^*\s][^*\n]*)\*|`(?<code>[^`\n]+)`|\[(?<text>[^\]\n]+)\]\((?<href>[^)\s]+)\)|(?<bare>https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'])/gu

function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = []
  let from = 0
  for (const match of text.matchAll(inlinePattern)) {
    if (match.index > from) inlines.push({ kind: 'text', text: text.slice(from, match.index) })
    inlines.push(inlineOf(match[0], match.groups ?? {}))
    from = match.index + match[0].length
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) })
  return inlines
}

function inlineOf(whole: string, found: { readonly [name: string]: string | undefined }): Inline {
  if (found.strong !== undefined) return { kind: 'strong', content: inlinesOf(found.strong) }
  if (found.emphasis !== undefined) return { kind: 'emphasis', content: inlinesOf(found.emphasis) }
  if (found.code !== undefined) return { kind: 'code', text: found.code }
  const href = found.bare ?? found.href ?? ''
  return isSafe(href) ? { kind: 'link', text: found.text ?? whole, href } : { kind: 'text', text: whole }
}

// Complainants write these texts: a link may lead to a page or a mail, never into a script.
const isSafe = (href: string) => /^(?:https?:\/\/|mailto:)/i.test(href)
