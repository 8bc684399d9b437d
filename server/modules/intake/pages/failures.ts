import { isTextKey, refusalText, textIn } from '../../../../shared/i18n/text.ts'
import type { Language } from '../../../../shared/languages.ts'
import { button, hidden } from '../../../kernel/html/form.ts'
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

/** What someone had filled in when the answer failed, so that they need not write it again. */
export type KeptForm = {
  /** Where it was sent to. */
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** Files cannot be put back; the browser asks for them again. */
  readonly hadFiles: boolean
}

/** The page of a failure when not even the organization is known, because the database is away. */
export function bareFailurePage(language: Language, failure: Failure, kept: KeptForm | null): SafeHtml {
  const t = textIn(language)
  const { title, text } = failureTexts(t, kept ? { ...failure, code: 'intake.notSaved' } : failure)
  const body = html`<main>${heading(title, text)} ${kept && sendAgain(t, kept)}</main>`
  return bareDocument({ language }, { title, body })
}

const sendAgain = (t: Texts, { action, fields, hadFiles }: KeptForm) =>
  html`<form method="post" action="${action}" enctype="multipart/form-data">
    ${fields.map(([name, value]) => hidden(name, value))}
    ${
      hadFiles &&
      html`<div class="field">
        <label for="files">${t('failure.filesAgain')}</label>
        <input id="files" type="file" name="files" multiple />
      </div>`
    }
    ${button(t('failure.sendAgain'))}
  </form>`

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
  // Away for a moment is no mystery: it is said, and when to come back.
  if ((status < 500 || status === 503) && isTextKey(key))
    return { title, text: refusalText(t, code, details) }
  return { title, text: t('failure.unexpected.text', { number }) }
}
