import { directionOf, type Language } from '../../../shared/languages.ts'
import { html, type SafeHtml } from '../html/html.ts'
import type { MarkdownBlock } from '../markdown/parse.ts'
import { inlineHtml, markdownToText } from '../markdown/render.ts'
import { accentOrNeutral, readableOn } from './colors.rules.ts'

/** What a mail says. A text is shown as it is, a line break in it stays one; only blocks of Markdown have styles. */
export type MailParts = {
  language: Language
  organization: { name: string; accentColor: string }
  /** The line that mail lists show after the subject. */
  preheader: string
  heading: string
  paragraphs: readonly (string | MarkdownBlock)[]
  facts?: readonly MailFact[]
  button?: { label: string; url: string }
  /** Paragraphs below the button. */
  closing?: readonly string[]
  /** Small print: why this mail came, where to turn. */
  footer: readonly string[]
}

/** `isProminent` shows the value large, as for a reference that is read out over a phone. */
export type MailFact = { label: string; value: string; isProminent?: boolean }

/**
 * The same mail as plain text and as HTML, for every client from Outlook to a watch: tables, inline styles,
 * no images, nothing loaded from anywhere, right to left where the language is.
 */
export function layoutMail(parts: MailParts): { text: string; html: string } {
  if (parts.button !== undefined && !/^https?:\/\/[^\s"<>]+$/.test(parts.button.url)) {
    throw new Error('a mail links to http and https addresses only')
  }
  return { text: textOf(parts), html: `<!DOCTYPE html>${documentOf(parts).toString()}` }
}

function textOf(parts: MailParts): string {
  const blocks = [
    parts.heading,
    ...parts.paragraphs.map((each) => (typeof each === 'string' ? each : markdownToText([each]))),
    (parts.facts ?? []).map((fact) => factLine(fact, parts.language)).join('\n'),
    parts.button === undefined ? '' : `${parts.button.label}:\n${parts.button.url}`,
    ...(parts.closing ?? []),
    // Clients drop what follows "-- " from a reply's quotation.
    ['-- ', parts.organization.name, ...parts.footer].join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function factLine({ label, value }: MailFact, language: Language): string {
  // After Arabic letters the parts of 1234-5678 would be shown in reverse order; on a line
  // of their own they are not, and no invisible mark gets copied with them.
  return directionOf(language) === 'rtl' ? `${label}:\n${value}` : `${label}: ${value}`
}

function documentOf(parts: MailParts): SafeHtml {
  const direction = directionOf(parts.language)
  return html`<html lang="${parts.language}" dir="${direction}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <title>${parts.heading}</title>
      <style>
        :root {
          color-scheme: light dark;
          supported-color-schemes: light dark;
        }
        @media (max-width: 480px) {
          .card {
            padding: 24px 20px !important;
          }
          .page {
            padding: 12px 8px !important;
          }
        }
        @media (prefers-color-scheme: dark) {
          .page {
            background-color: #111418 !important;
          }
          .card {
            background-color: #1b1f24 !important;
          }
          .facts {
            background-color: #262b32 !important;
          }
          .ink {
            color: #e8eaed !important;
          }
          .soft {
            color: #b0b5bc !important;
          }
        }
      </style>
    </head>
    <body style="margin:0;padding:0;-webkit-text-size-adjust:100%">
      ${preheaderOf(parts.preheader)}
      <table
        role="presentation"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        border="0"
        lang="${parts.language}"
        dir="${direction}"
      >
        <tr>
          <td
            class="page"
            align="center"
            bgcolor="#f3f4f6"
            style="background-color:#f3f4f6;padding:24px 12px;font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,'PingFang TC','Microsoft JhengHei',sans-serif"
          >
            ${cardOf(parts)} ${footerOf(parts)}
          </td>
        </tr>
      </table>
    </body>
  </html>`
}

/** Followed by blank characters, so that lists do not fill up the line with the text of the page. */
function preheaderOf(text: string): SafeHtml {
  return html`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">
    ${text}${' \u200c\u00a0'.repeat(60)}
  </div>`
}

function cardOf(parts: MailParts): SafeHtml {
  const accent = accentOrNeutral(parts.organization.accentColor)
  const direction = directionOf(parts.language)
  const start = direction === 'rtl' ? 'right' : 'left'
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    dir="${direction}"
    style="max-width:600px;border-collapse:separate;border-radius:8px;overflow:hidden"
  >
    <tr>
      <td bgcolor="${accent}" style="height:6px;line-height:6px;font-size:0">&nbsp;</td>
    </tr>
    <tr>
      <td
        class="card ink"
        align="${start}"
        bgcolor="#ffffff"
        style="background-color:#ffffff;color:#1c1f23;padding:32px;font-size:16px;line-height:24px;overflow-wrap:anywhere;word-break:break-word"
      >
        <p class="soft" style="margin:0 0 20px;color:#565c64;font-size:14px;line-height:20px">
          ${parts.organization.name}
        </p>
        <h1 class="ink" style="margin:0 0 16px;color:#1c1f23;font-size:24px;line-height:32px;font-weight:600">
          ${unbroken(parts.heading)}
        </h1>
        ${parts.paragraphs.map((each) => (typeof each === 'string' ? paragraph(each) : blockOf(each)))}
        ${factsOf(parts)} ${buttonOf(parts, accent)} ${(parts.closing ?? []).map(paragraph)}
      </td>
    </tr>
  </table>`
}

const paragraph = (text: string): SafeHtml =>
  html`<p class="ink" dir="auto" style="margin:0 0 16px;color:#1c1f23;font-size:16px;line-height:24px">
    ${lines(text)}
  </p>`

/** Styles stand in the marks themselves: many mail programs read no others. */
function blockOf(block: MarkdownBlock): SafeHtml {
  if (block.kind === 'paragraph')
    return html`<p
      class="ink"
      dir="auto"
      style="margin:0 0 16px;color:#1c1f23;font-size:16px;line-height:24px"
    >
      ${inlineHtml(block.content, unbroken)}
    </p>`
  if (block.kind === 'heading')
    return html`<h2
      class="ink"
      dir="auto"
      style="margin:24px 0 8px;color:#1c1f23;font-size:18px;line-height:24px;font-weight:600"
    >
      ${inlineHtml(block.content, unbroken)}
    </h2>`
  const items = block.items.map(
    (item) =>
      html`<li class="ink" dir="auto" style="margin:0 0 4px;color:#1c1f23">
        ${inlineHtml(item, unbroken)}
      </li>`,
  )
  return block.start === null
    ? html`<ul
        class="ink"
        style="margin:0 0 16px;padding:0 24px;color:#1c1f23;font-size:16px;line-height:24px"
      >
        ${items}
      </ul>`
    : html`<ol
        class="ink"
        start="${block.start === 1 ? null : block.start}"
        style="margin:0 0 16px;padding:0 24px;color:#1c1f23;font-size:16px;line-height:24px"
      >
        ${items}
      </ol>`
}

/** Groups of letters and digits that are read out as one, e.g. `XK4P-7M2Q-9RTA`. */
const code = /(?<![\p{L}\p{N}-])([A-Z0-9]{4}(?:-[A-Z0-9]{4})+)(?![\p{L}\p{N}-])/u

/**
 * A line of text in which a code never breaks. The hyphens stay what they are: whoever copies the code gets what they
 * have to type.
 */
const unbroken = (line: string): SafeHtml =>
  html`${line
    .split(code)
    .map((piece, index) =>
      index % 2 === 1 ? html`<span style="white-space:nowrap">${piece}</span>` : html`${piece}`,
    )}`

const lines = (text: string): SafeHtml[] =>
  text.split('\n').map((line, index) => (index === 0 ? unbroken(line) : html`<br />${unbroken(line)}`))

function factsOf({ facts = [], language }: MailParts): SafeHtml | undefined {
  if (facts.length === 0) return undefined
  const start = directionOf(language) === 'rtl' ? 'right' : 'left'
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="margin:8px 0 24px;border-collapse:separate"
  >
    <tr>
      <td
        class="facts"
        align="${start}"
        bgcolor="#f3f4f6"
        style="background-color:#f3f4f6;border-radius:6px;padding:16px 16px 4px"
      >
        ${facts.map(factOf)}
      </td>
    </tr>
  </table>`
}

function factOf({ label, value, isProminent }: MailFact): SafeHtml {
  // No letter-spacing: it would tear Arabic letters apart.
  const shown = isProminent
    ? html`<strong class="ink" style="color:#1c1f23;font-size:24px;line-height:32px"
        ><bdi>${unbroken(value)}</bdi></strong
      >`
    : html`<span class="ink" style="color:#1c1f23;font-weight:600"><bdi>${lines(value)}</bdi></span>`
  return html`<p style="margin:0 0 12px;font-size:16px;line-height:24px">
    <span class="soft" style="color:#565c64;font-size:14px;line-height:20px">${label}</span><br />${shown}
  </p>`
}

function buttonOf({ button }: MailParts, accent: string): SafeHtml | undefined {
  if (button === undefined) return undefined
  const { label, url } = button
  // Two fixed styles, because a style takes no values.
  const link =
    readableOn(accent) === 'white'
      ? html`<a
          href="${url}"
          style="display:inline-block;padding:12px 24px;color:#ffffff;font-size:16px;line-height:24px;font-weight:600;text-decoration:none"
          >${label}</a
        >`
      : html`<a
          href="${url}"
          style="display:inline-block;padding:12px 24px;color:#000000;font-size:16px;line-height:24px;font-weight:600;text-decoration:none"
          >${label}</a
        >`
  return html`<table
      role="presentation"
      cellpadding="0"
      cellspacing="0"
      border="0"
      style="margin:8px 0 12px;border-collapse:separate"
    >
      <tr>
        <td align="center" bgcolor="${accent}" style="border-radius:6px">${link}</td>
      </tr>
    </table>
    <p
      class="soft"
      dir="ltr"
      style="margin:0 0 24px;color:#565c64;font-size:13px;line-height:20px;word-break:break-all"
    >
      ${url}
    </p>`
}

function footerOf({ footer, language }: MailParts): SafeHtml {
  const direction = directionOf(language)
  const start = direction === 'rtl' ? 'right' : 'left'
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    dir="${direction}"
    style="max-width:600px"
  >
    <tr>
      <td
        class="soft"
        align="${start}"
        style="color:#565c64;padding:16px 20px;font-size:13px;line-height:20px;overflow-wrap:anywhere"
      >
        ${footer.map((line) => html`<p class="soft" dir="auto" style="margin:0 0 8px;color:#565c64;font-size:13px;line-height:20px">${lines(line)}</p>`)}
      </td>
    </tr>
  </table>`
}
