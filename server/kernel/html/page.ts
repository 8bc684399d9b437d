import { formatsIn, type Formats } from '../../../shared/i18n/formats.ts'
import type { WordSet } from '../../../shared/i18n/keys.ts'
import { textIn, type T } from '../../../shared/i18n/text.ts'
import { directionOf, languageNames, type Language } from '../../../shared/languages.ts'
import { portalPaths, type PortalPaths } from '../../../shared/portal-paths.ts'
import { portalAssets } from './assets.ts'
import { html, type HtmlValue, type SafeHtml } from './html.ts'

/** What every page of one organization has in common. */
export type Frame = {
  readonly language: Language
  readonly wordSet: WordSet
  /** '' or '/o/{slug}' */
  readonly base: string
  /** The address of this page after `{base}/{language}`, with its query: the language links keep it. */
  readonly path: string
  readonly organization: {
    readonly name: string
    readonly hasLogo: boolean
    /** '#rrggbb', or null for the default */
    readonly accent: string | null
    /** IANA name */
    readonly timeZone: string
  }
  /** The languages that the organization offers. */
  readonly languages: readonly Language[]
  readonly now: Date
}

/** A frame with what pages make of it: texts, formats, addresses. */
export type Page = Frame & { readonly t: T; readonly formats: Formats; readonly paths: PortalPaths }

export const pageOf = (frame: Frame): Page => ({
  ...frame,
  t: textIn(frame.language, frame.wordSet),
  formats: formatsIn(frame.language, { timeZone: frame.organization.timeZone, now: frame.now }),
  paths: portalPaths(frame.base, frame.language),
})

type Content = {
  readonly title: string
  readonly main: HtmlValue
  /** Says in the title that something has to be checked, which screen readers read first. */
  readonly hasErrors?: boolean
  /** A link above the heading. */
  readonly back?: { readonly href: string; readonly label: string }
  /** Keeps what is typed on this device until it is sent. */
  readonly hasDraft?: boolean
  /** Not for the pages of a case: their address is nobody's business. */
  readonly isPrivate?: boolean
}

/** The whole document around a page's content. */
export function documentOf(page: Page, content: Content): SafeHtml {
  const { t, organization } = page
  const names = { title: content.title, organization: organization.name }
  const title = content.hasErrors ? t('page.titleWithErrors', names) : t('page.title', names)
  const { accent } = organization
  const head = html`${content.isPrivate && html`<meta name="robots" content="noindex" />`}
  ${accent && html`<link rel="stylesheet" href="${page.paths.brandStyle(accent)}" />`}
  ${content.hasDraft && html`<script src="${portalAssets.draft.path}" defer></script>`}`
  return bareDocument(page, {
    title,
    head,
    body: html`<a class="skip" href="#main">${t('page.skip')}</a>
      ${header(page)}
      <main id="main" tabindex="-1">
        ${content.back && html`<a class="back" href="${content.back.href}">${content.back.label}</a>`}
        ${content.main}
      </main>
      ${footer(page)}`,
  })
}

type Bare = { readonly title: string; readonly head?: HtmlValue; readonly body: HtmlValue }

/** A document without header and footer: for pages of no organization. */
export const bareDocument = (
  { language }: { readonly language: Language },
  { title, head, body }: Bare,
): SafeHtml =>
  html`${doctype}
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="${portalAssets.style.path}" />
        <script src="${portalAssets.enhance.path}" defer></script>
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`

/** A heading with its first words: the calm start of every page. */
export const heading = (title: string, ...lead: readonly (string | SafeHtml | null)[]): SafeHtml =>
  html`<h1>${title}</h1>
    ${lead.map((text) => text && html`<p class="lead">${text}</p>`)}`

const doctype = html`<!doctype html>`

function header({ t, language, languages, base, path, paths, organization }: Page): SafeHtml {
  const links = languages.map((other) => ({ language: other, href: `${base}/${other}${path}` }))
  return html`<header class="top">
    <a class="brand" href="${paths.home()}">
      ${organization.hasLogo && html`<img src="${paths.logo()}" alt="" height="40" />`}
      <span>${organization.name}</span>
    </a>
    ${languageLinks({ t, language, links })}
  </header>`
}

function footer({ t, paths }: Page): SafeHtml {
  const links = [
    [paths.home(), t('page.footer.howToComplain')],
    [paths.track(), t('page.footer.track')],
    [paths.privacy(), t('page.footer.privacy')],
    [paths.accessibility(), t('page.footer.accessibility')],
  ] as const
  return html`<footer>
    <nav aria-label="${t('page.footer.label')}">
      <ul class="links">
        ${links.map(([href, label]) => html`<li><a href="${href}">${label}</a></li>`)}
      </ul>
    </nav>
  </footer>`
}

type LanguageLinks = {
  readonly t: T
  readonly language: Language
  readonly links: readonly { readonly language: Language; readonly href: string }[]
}

const globe = html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
  <path
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0h18M12 3c-5 5-5 13 0 18c5-5 5-13 0-18"
  />
</svg>`

/**
 * Folded links to this page in the other languages, each in its own script, behind a sign that
 * is understood by those who cannot read the page; nothing when there is only one.
 */
export const languageLinks = ({ t, language, links }: LanguageLinks): SafeHtml | null =>
  links.length < 2
    ? null
    : html`<nav class="languages" aria-label="${t('page.languages')}">
        <details>
          <summary>${globe} ${languageNames[language]}</summary>
          <ul>
            ${links.map(({ language: other, href }) =>
              other === language
                ? html`<li><span aria-current="true">${languageNames[other]}</span></li>`
                : html`<li>
                    <a href="${href}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}"
                      >${languageNames[other]}</a
                    >
                  </li>`,
            )}
          </ul>
        </details>
      </nav>`
