import { Refusal } from '../errors.ts'
import type { Inline, InlineStyle, MarkdownBlock } from './parse.ts'
import { markdownToText } from './render.ts'

/** A text is taken letter by letter, never as Markdown; blocks come from our own code. */
export type PlaceholderValue = string | readonly MarkdownBlock[]

/**
 * Puts values in the place of placeholders. A placeholder that is a paragraph of its own takes several
 * paragraphs or a list, and leaves no trace when its value is empty.
 *
 * @throws Refusal `template.valueMissing` with the `name` of a placeholder that has no value.
 */
export function fillPlaceholders(
  blocks: readonly MarkdownBlock[],
  values: Readonly<Record<string, PlaceholderValue>>,
): MarkdownBlock[] {
  const inside = (content: readonly Inline[]) => content.flatMap((run) => fillRun(run, values))
  return blocks.flatMap((block): readonly MarkdownBlock[] => {
    if (block.kind === 'list') return [{ ...block, items: block.items.map(inside) }]
    const [only, ...others] = block.content
    if (block.kind === 'paragraph' && only?.kind === 'placeholder' && others.length === 0) {
      return asBlocks(valueOf(values, only.name), styleOf(only))
    }
    return [{ ...block, content: inside(block.content) }]
  })
}

/** A text with its paragraphs, none of it read as Markdown. */
export function textBlocks(text: string): MarkdownBlock[] {
  return asBlocks(text, {})
}

/** A link as a value, e.g. for `{{trackingUrl}}`. */
export const linkBlocks = (address: string, text = address): MarkdownBlock[] => [
  { kind: 'paragraph', content: [{ kind: 'link', text, address }] },
]

function fillRun(run: Inline, values: Readonly<Record<string, PlaceholderValue>>): readonly Inline[] {
  if (run.kind !== 'placeholder') return [run]
  const value = valueOf(values, run.name)
  if (typeof value === 'string') return value === '' ? [] : [{ kind: 'text', text: value, ...styleOf(run) }]
  const [first, ...others] = value
  if (first?.kind === 'paragraph' && others.length === 0) {
    return first.content.map((inner) => ({ ...inner, ...styleOf(run) }))
  }
  return [{ kind: 'text', text: markdownToText(value), ...styleOf(run) }]
}

function valueOf(values: Readonly<Record<string, PlaceholderValue>>, name: string): PlaceholderValue {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) throw new Refusal('template.valueMissing', { name })
  return value
}

function asBlocks(value: PlaceholderValue, style: InlineStyle): MarkdownBlock[] {
  if (typeof value !== 'string') return [...value]
  const paragraphs = value.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/)
  return paragraphs.flatMap((paragraph) => {
    const text = paragraph.trim()
    return text === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text, ...style }] }]
  })
}

const styleOf = ({ bold, italic }: InlineStyle): InlineStyle => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
})
