import { isTextKey, refusalText, textIn } from '../../../../shared/i18n/text.ts'
import type { Language } from '../../../../shared/languages.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { bareDocument, documentOf, heading, pageOf, type Frame } from '../../../kernel/html/page.ts'

export type Failure = {
  /** HTTP status of the answer */
  readonly status: number
  /** The code of the refusal; one without a text of its own gets the general apology. */
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  /** What finds the failure in the log. */
  readonly number: string
}

/** The page when a whole request failed: what happened, that nothing is lost, and where to go on. */
export function failurePage(frame: Frame, failure: Failure): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const { title, text } = failureTexts(page.t, failure)
  const main = html`${heading(title, text)}
    <p>${t('failure.links')}</p>
    <ul>
      <li><a href="${paths.home()}">${t('page.footer.howToComplain')}</a></li>
      <li><a href="${paths.track()}">${t('page.footer.track')}</a></li>
    </ul>`
  return documentOf(page, { title, main, isPrivate: true })
}

/** The page at an address that belongs to no organization. */
export function noOrganizationPage(language: Language): SafeHtml {
  const t = textIn(language)
  const title = t('failure.noOrganization.title')
  const body = html`<main>${heading(title, t('failure.noOrganization.text'))}</main>`
  return bareDocument({ language }, { title, body })
}

type Texts = ReturnType<typeof textIn>

function failureTexts(t: Texts, { status, code, details, number }: Failure): { title: string; text: string } {
  if (status === 404) return { title: t('failure.notFound.title'), text: t('failure.notFound.text') }
  if (status === 429) return { title: t('failure.tooMany.title'), text: t('failure.tooMany.text') }
  const title = t(status < 500 ? 'failure.refused.title' : 'failure.unexpected.title')
  const key = `error.${code}`
  if (status < 500 && isTextKey(key)) return { title, text: refusalText(t, code, details) }
  return { title, text: t('failure.unexpected.text', { number }) }
}
