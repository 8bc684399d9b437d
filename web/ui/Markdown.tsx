import { Fragment, type ReactNode } from 'react'
import './Markdown.css'
import { Link } from './Link.tsx'
import { parseMarkdown, type Block, type Inline } from './markdown.ts'

/**
 * Text with a little Markdown: paragraphs, headings, lists, quotes, bold, italic, code, links. HTML stays text. Each
 * piece runs the way of its own script.
 */
export function Markdown({ children }: { readonly children: string }) {
  return <div className="ui-markdown">{parseMarkdown(children).map(renderBlock)}</div>
}

function renderBlock(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 key={key} dir="auto">
          {block.content.map(renderInline)}
        </h3>
      )
    case 'paragraph':
      return (
        <p key={key} dir="auto">
          {block.content.map(renderInline)}
        </p>
      )
    case 'quote':
      return <blockquote key={key}>{block.blocks.map(renderBlock)}</blockquote>
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index} dir="auto">
          {item.map(renderInline)}
        </li>
      ))
      return block.isOrdered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>
    }
  }
}

function renderInline(inline: Inline, key: number): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <Fragment key={key}>{inline.text}</Fragment>
    case 'break':
      return <br key={key} />
    case 'strong':
      return <strong key={key}>{inline.content.map(renderInline)}</strong>
    case 'emphasis':
      return <em key={key}>{inline.content.map(renderInline)}</em>
    case 'code':
      return <code key={key}>{inline.text}</code>
    case 'link':
      return (
        <Link key={key} href={inline.href} target="_blank">
          {inline.text}
        </Link>
      )
  }
}

/** The same made by the server's own renderer: it knows a few tags and escapes the rest, and no script runs under the page's policy. */
export const RenderedMarkdown = ({ html }: { readonly html: string }) => (
  <div className="ui-markdown" dangerouslySetInnerHTML={{ __html: html }} />
)
