import { html, type SafeHtml } from '../html/html.ts'
import type { Inline, MarkdownBlock } from './parse.ts'

/** Plain text, as in the text part of a mail. A link shows its address; a placeholder shows as it is written. */
export function markdownToText(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(blockText).join('\n\n')
}

/** HTML for pages and mails; every text is escaped. */
export function markdownToHtml(blocks: readonly MarkdownBlock[]): SafeHtml {
  return html`${blocks.map(blockHtml)}`
}

/** A link where nothing can be clicked: `text (address)`. */
export function linkText({ text, address }: { text: string; address: string }): string {
  const shown = address.replace(/^mailto:/, '')
  return text === shown ? text : `${text} (${shown})`
}

function blockText(block: MarkdownBlock): string {
  if (block.kind !== 'list') return inlineText(block.content)
  return block.items
    .map((item, index) => {
      const sign = block.start === null ? '- ' : `${block.start + index}. `
      return sign + inlineText(item).replaceAll('\n', `\n${' '.repeat(sign.length)}`)
    })
    .join('\n')
}

const inlineText = (content: readonly Inline[]): string =>
  content
    .map((run) => {
      if (run.kind === 'link') return linkText(run)
      return run.kind === 'placeholder' ? `{{${run.name}}}` : run.text
    })
    .join('')

function blockHtml(block: MarkdownBlock): SafeHtml {
  if (block.kind === 'paragraph') return html`<p>${inlineHtml(block.content)}</p>`
  if (block.kind === 'heading') {
    const content = inlineHtml(block.content)
    return block.level === 2 ? html`<h2>${content}</h2>` : html`<h3>${content}</h3>`
  }
  const items = block.items.map((item) => html`<li>${inlineHtml(item)}</li>`)
  if (block.start === null)
    return html`<ul>
      ${items}
    </ul>`
  return html`<ol start="${block.start === 1 ? null : block.start}">
    ${items}
  </ol>`
}

type OfLine = (line: string) => SafeHtml | string

/** The runs of one paragraph, heading or item, with what makes them stand out; `ofLine` marks what stands in a line. */
export const inlineHtml = (content: readonly Inline[], ofLine: OfLine = (line) => line): SafeHtml[] =>
  content.map((run) => runHtml(run, ofLine))

function runHtml(run: Inline, ofLine: OfLine): SafeHtml {
  let markup = plainHtml(run, ofLine)
  if (run.italic) markup = html`<em>${markup}</em>`
  if (run.bold) markup = html`<strong>${markup}</strong>`
  return markup
}

function plainHtml(run: Inline, ofLine: OfLine): SafeHtml {
  if (run.kind === 'link') return html`<a href="${run.address}">${run.text}</a>`
  const lines = (run.kind === 'placeholder' ? `{{${run.name}}}` : run.text).split('\n')
  return html`${lines.map((line, index) => (index === 0 ? ofLine(line) : html`<br />${ofLine(line)}`))}`
}
