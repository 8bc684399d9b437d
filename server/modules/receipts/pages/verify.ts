import { directionOf } from '../../../../shared/languages.ts'
import type { Report } from '../../../../shared/journal/check-receipt.ts'
import { portalAssets } from '../../../kernel/html/assets.ts'
import { button, controlsOf, emptyForm, type FormState } from '../../../kernel/html/form.ts'
import { html, trustedHtml, type SafeHtml } from '../../../kernel/html/html.ts'
import { documentOf, heading, pageOf, type Frame, type Page } from '../../../kernel/html/page.ts'
import { reportPart, reportTemplates } from './report.ts'

export const keysFileName = 'redress-keys.json'

export type VerifyView = {
  readonly form: FormState
  readonly report: Report | null
  /** Address of the script that checks in the browser; null before it is built. */
  readonly scriptUrl: string | null
}

/** Checks a receipt or a proof: in the browser where it can, else here. Fields: `text`, `files`. */
export function verifyPage(frame: Frame, { form, report, scriptUrl }: VerifyView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const controls = controlsOf(t, form)
  const title = t('verify.title')
  const main = html`${controls.summary()} ${heading(title, t('verify.lead'))}
    <div data-result>${report && reportPart(page, report)}</div>
    <form
      method="post"
      action="${paths.verifyReceipt()}"
      enctype="multipart/form-data"
      novalidate
      data-verify="online"
      data-keys="${paths.publicKeys()}"
      data-consistency="${paths.consistency()}"
    >
      ${fields(page, controls)}
      <p class="hint" data-where>${t('verify.onServer')}</p>
      <template data-line="inBrowser">${t('verify.inBrowser')}</template>
      ${button(t('verify.button'))}
    </form>
    <section>
      <h2>${t('verify.offline.title')}</h2>
      <p>${t('verify.offline.text')}</p>
      <p class="row">
        <a class="button second" href="${paths.offlineVerifier()}" download="check-receipt.html"
          >${t('verify.offline.page')}</a
        >
        <a class="button second" href="${paths.publicKeys()}" download="${keysFileName}"
          >${t('verify.offline.keys')}</a
        >
      </p>
    </section>
    ${
      scriptUrl &&
      html`${reportTemplates(page)}
        <script src="${scriptUrl}" defer></script>`
    }`
  return documentOf(page, {
    title,
    main,
    hasErrors: controls.hasErrors,
    back: { href: paths.home(), label: t('page.back') },
  })
}

type Controls = ReturnType<typeof controlsOf>

const fields = ({ t }: Page, { area, files }: Controls): SafeHtml =>
  html`${area({ name: 'text', label: t('verify.text.label'), hint: t('verify.text.hint'), rows: 8 })}
  ${files({ name: 'files', label: t('verify.files.label'), hint: t('verify.files.hint') })}`

/**
 * The same as one file that loads nothing and sends nothing: its own policy allows no connection at all.
 * @param consistencyUrl where the missing link between two states of the journal is found
 */
export function offlineVerifier(
  frame: Frame,
  { script, consistencyUrl }: { script: string; consistencyUrl: string },
): SafeHtml {
  const page = pageOf(frame)
  const { t, language, organization } = page
  const controls = controlsOf(t, emptyForm)
  const title = t('verify.title')
  return html`${trustedHtml('<!doctype html>')}
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${t('page.title', { title, organization: organization.name })}</title>
        ${trustedHtml(`<style>${portalAssets.style.body.toString('utf8')}</style>`)}
      </head>
      <body>
        <main>
          ${heading(title, t('verify.lead'))}
          <div data-result></div>
          <form novalidate data-verify="offline" data-consistency="${consistencyUrl}">
            ${fields(page, controls)}
            ${controls.area({
              name: 'keys',
              label: t('verify.keys.label'),
              hint: t('verify.keys.hint', { file: keysFileName }),
              rows: 4,
            })}
            ${controls.files({ name: 'keyFiles', label: t('verify.files.label') })}
            <p class="hint">${t('verify.inBrowser')}</p>
            ${button(t('verify.button'))}
          </form>
        </main>
        ${reportTemplates(page)}
        ${trustedHtml(`<script>${script.replaceAll('</', String.raw`<\/`)}</script>`)}
      </body>
    </html>`
}
