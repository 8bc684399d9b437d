import type { TextKey } from '../../../../shared/i18n/text.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { documentOf, heading, pageOf, type Frame } from '../../../kernel/html/page.ts'

export type PrivacyView = {
  /** How to reach who looks after data protection, null when nobody is named. */
  readonly officer: string | null
  /** Years after closing; null when no rule is set. */
  readonly retentionYears: number | null
  readonly authority: string | null
  /** The organization's own paragraphs, in the page's language. */
  readonly additions: readonly string[]
}

export function privacyPage(frame: Frame, view: PrivacyView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths, organization } = page
  const title = t('privacy.title')
  const { officer, retentionYears, authority } = view
  const main = html`${heading(title, t('privacy.lead'))}
  ${part(
    t('privacy.who.title'),
    t('privacy.who.text', { organization: organization.name }),
    officer && t('privacy.who.officer', { contact: officer }),
  )}
  ${part(t('privacy.what.title'), t('privacy.what.text'))}
  ${part(t('privacy.why.title'), t('privacy.why.text'))}
  ${part(t('privacy.see.title'), t('privacy.see.text'))}
  ${part(
    t('privacy.long.title'),
    retentionYears === null ? t('privacy.long.unset') : t('privacy.long.text', { count: retentionYears }),
    t('privacy.long.statistics'),
  )}
  ${part(
    t('privacy.rights.title'),
    t('privacy.rights.text'),
    authority && t('privacy.rights.authority', { authority }),
  )}
  ${part(t('privacy.cookies.title'), t('privacy.cookies.text'))}
  ${view.additions.map((text) => html`<p class="said">${text}</p>`)}`
  return documentOf(page, { title, main, back: { href: paths.home(), label: t('page.back') } })
}

const part = (title: string, ...texts: readonly (string | null)[]): SafeHtml =>
  html`<section>
    <h2>${title}</h2>
    ${texts.map((text) => text && html`<p class="said">${text}</p>`)}
  </section>`

const abilities = [
  'accessibility.can.keyboard',
  'accessibility.can.reader',
  'accessibility.can.zoom',
  'accessibility.can.contrast',
  'accessibility.can.scripts',
  'accessibility.can.time',
] as const satisfies readonly TextKey[]

export function accessibilityPage(frame: Frame): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const title = t('accessibility.title')
  const main = html`${heading(title, t('accessibility.lead'))}
    <section>
      <h2>${t('accessibility.can.title')}</h2>
      <ul>
        ${abilities.map((key) => html`<li>${t(key)}</li>`)}
      </ul>
      <p>${t('accessibility.standard')}</p>
    </section>
    ${part(t('accessibility.limits.title'), t('accessibility.limits.text'))}
    ${part(t('accessibility.other.title'), t('accessibility.other.text'))}
    ${part(t('accessibility.report.title'), t('accessibility.report.text'))}
    <p><a href="${paths.feedback('complaint')}">${t('accessibility.report.link')}</a></p>`
  return documentOf(page, { title, main, back: { href: paths.home(), label: t('page.back') } })
}
