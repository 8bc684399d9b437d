import type { Language } from '../../../shared/languages.ts'
import type { MarkdownBlock } from '../markdown/parse.ts'

/**
 * A document to be printed: what it says, never how it is set. All texts are plain text unless a field says
 * Markdown; nothing in them is ever executed. Paper is A4.
 */
export type PrintDocument = {
  /** Language of the document: sets direction, fonts, hyphenation and what screen readers are told. */
  language: Language
  /** Shown by PDF readers, repeated on later pages, and printed as the first heading (except on a poster). */
  title: string
  letterhead: Letterhead
  /** Small print at the foot of every page; lines are kept. */
  footer?: string
  blocks: Block[]
  /** Written into the file as its date; the moment of rendering if absent. The same document gives the same bytes. */
  createdAt?: Date
}

export type Letterhead = {
  organizationName: string
  addressLines: string[]
  /** PNG of at most 4000 × 4000 pixels, as bytes or base64. Decorative: the name is always printed too. */
  logoPng?: Uint8Array | string
  /** `#rrggbb`. Darkened as far as text on white needs (4.5 : 1); an unreadable value gives the neutral blue. */
  accentColor: string
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** Plain text; line breaks are kept. Set `language` when it differs from the document's. */
  | { kind: 'paragraph'; text: string; language?: Language }
  /** Markdown as people write it, or its blocks with placeholders filled. A link becomes `text (address)`. */
  | { kind: 'markdown'; content: string | readonly MarkdownBlock[]; language?: Language }
  /** Where the letter goes, placed for a window envelope, with the letter's date and numbers beside it. Comes first. */
  | { kind: 'address'; lines: string[]; facts?: Fact[] }
  | { kind: 'facts'; facts: Fact[] }
  /** A reference to be read out or typed: large, in groups (of four if it has none), left to right everywhere. */
  | { kind: 'bigCode'; label: string; code: string }
  /** `page` is printed instead of an address too long to type, whose code is larger. */
  | { kind: 'qr'; url: string; caption: string; text?: string; page?: string }
  | { kind: 'table'; columns: TableColumn[]; rows: string[][] }
  /** `isCurrent` fills the dot of the step that things stand at. */
  | { kind: 'timeline'; entries: { date: string; text: string; isCurrent?: boolean }[] }
  /** To be filled in by hand. Two `half` fields in a row share a line. */
  | { kind: 'fields'; fields: FormField[] }
  | { kind: 'choices'; label: string; help?: string; options: string[]; columns?: 1 | 2 | 3 }
  | { kind: 'callout'; title?: string; text: string }
  | { kind: 'pageBreak' }
  /** A page of its own without letterhead: scaled down until it fits. */
  | { kind: 'poster'; heading: string; lead?: string; url: string; caption: string; steps: string[] }

export type Fact = { label: string; value: string }

/** `width` is this column's share relative to the others; 1 if absent. */
export type TableColumn = { header: string; align?: 'start' | 'end'; width?: number }

/** `lines` are ruled lines of 8 mm to write on; 1 if absent. */
export type FormField = { label: string; help?: string; lines?: number; width?: 'full' | 'half' }
