import { accessCodeMark, referenceMark } from '../../../kernel/html/codes.ts'
import { button, controlsOf, emptyForm, hidden, type FormState } from '../../../kernel/html/form.ts'
import { html, type HtmlValue, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import { documentOf, heading, pageOf, type Frame, type Page } from '../../../kernel/html/page.ts'

/** Fields: `reference`, `accessCode`. */
export type SignInView = {
  readonly form: FormState
  /** The session has ended, and the person did not ask for it. */
  readonly hasExpired: boolean
}

/** The door to a case: reference and access code. A wrong pair gets the same message, whichever part is wrong. */
export function signInPage(frame: Frame, { form, hasExpired }: SignInView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const { summary, text, hasErrors } = controlsOf(t, form)
  const title = t('track.signIn.title')
  const main = html`${summary()} ${heading(title, t('track.signIn.lead'))}
    ${hasExpired && html`<p class="note">${t('track.signIn.expired')}</p>`}
    <form method="post" action="${paths.track()}" novalidate>
      ${text({
        name: 'reference',
        label: t('track.reference.label'),
        hint: t('track.reference.hint'),
        isCode: true,
        isRequired: true,
      })}
      ${text({ name: 'accessCode', label: t('track.accessCode.label'), isCode: true, isRequired: true })}
      ${button(t('track.signIn.button'))}
    </form>
    <p><a href="${paths.lostCode()}">${t('track.signIn.lost')}</a></p>`
  return whole(page, { title, main, hasErrors })
}

export function signedOutPage(frame: Frame): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const title = t('track.signedOut.title')
  const main = html`${heading(title, t('track.signedOut.text'))}
    <p><a href="${paths.track()}">${t('track.signIn.title')}</a></p>`
  return whole(page, { title, main })
}

/** Asks for `reference` and `email`. */
export function lostCodePage(frame: Frame, { form }: { readonly form: FormState }): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const { summary, text, hasErrors } = controlsOf(t, form)
  const title = t('track.lost.title')
  const main = html`${summary()} ${heading(title, t('track.lost.lead'))}
    <form method="post" action="${paths.lostCode()}" novalidate>
      ${text({
        name: 'reference',
        label: t('track.reference.label'),
        hint: t('track.reference.hint'),
        isCode: true,
        isRequired: true,
      })}
      ${text({
        name: 'email',
        type: 'email',
        label: t('complain.email.label'),
        autocomplete: 'email',
        isRequired: true,
      })}
      ${button(t('track.lost.button'))}
    </form>
    <p>${t('track.lost.noEmail')}</p>`
  return whole(page, { title, main, hasErrors, back: { href: paths.track(), label: t('page.back') } })
}

/**
 * The answer to every lost-code request, whether or not anything was sent.
 * @param view.validHours how long the link works
 */
export function lostCodeSentPage(frame: Frame, { validHours }: { readonly validHours: number }): SafeHtml {
  const page = pageOf(frame)
  const title = page.t('track.lost.sent.title')
  const main = html`${heading(title, page.t('track.lost.sent.text', { count: validHours }))}
    <p>${page.t('track.lost.noEmail')}</p>`
  return whole(page, { title, main })
}

/** Opening the mailed link changes nothing; this button does. */
export function newCodePage(frame: Frame, { reference }: { readonly reference: string }): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const title = t('track.newCode.title')
  const main = html`${heading(
      title,
      markedText(t, 'track.newCode.lead', { reference: referenceMark(reference) }),
    )}
    <form method="post" action="${paths.newCode()}">${button(t('track.newCode.button'))}</form>`
  return whole(page, { title, main })
}

type NewCodeView = { readonly reference: string; readonly accessCode: string }

export function newCodeDonePage(frame: Frame, { reference, accessCode }: NewCodeView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const title = t('track.newCode.done.title')
  const main = html`${heading(title, t('track.newCode.done.text'))}
    <dl class="keep">
      <div>
        <dt>${t('receipt.reference.label')}</dt>
        <dd>${referenceMark(reference)}</dd>
      </div>
      <div>
        <dt>${t('receipt.accessCode.label')}</dt>
        <dd>${accessCodeMark(accessCode)}</dd>
      </div>
    </dl>
    <p><a class="button" href="${paths.case()}">${t('receipt.track.link')}</a></p>`
  return whole(page, { title, main })
}

/** Opening the mailed link confirms nothing, for mail programs open links too; this button does. */
export function confirmEmailPage(frame: Frame, { email }: { readonly email: string }): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const title = t('track.confirmEmail.title')
  const lead = markedText(t, 'track.confirmEmail.lead', { email: html`<bdi>${email}</bdi>` })
  const main = html`${heading(title, lead)}
    <form method="post" action="${paths.confirmEmail()}">${button(t('track.confirmEmail.button'))}</form>
    <p>${t('track.confirmEmail.notYou')}</p>`
  return whole(page, { title, main })
}

type ConfirmedView = {
  readonly reference: string
  /** Whether this browser has opened the case already. */
  readonly hasVisit: boolean
}

/**
 * Behind a mistyped address sits a stranger: confirming it shows nothing of the case but the reference, and asks for
 * the access code to go on.
 */
export function emailConfirmedPage(frame: Frame, { reference, hasVisit }: ConfirmedView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const { text } = controlsOf(t, emptyForm)
  const title = t('track.confirmEmail.done.title')
  const door = html`<p>${t('track.signIn.lead')}</p>
    <form method="post" action="${paths.track()}" novalidate>
      ${hidden('reference', reference)}
      ${text({ name: 'accessCode', label: t('track.accessCode.label'), isCode: true, isRequired: true })}
      ${button(t('track.signIn.button'))}
    </form>
    <p><a href="${paths.lostCode()}">${t('track.signIn.lost')}</a></p>`
  const main = html`${heading(title, t('track.confirmEmail.done.text'))}
    <dl class="keep">
      <div>
        <dt>${t('receipt.reference.label')}</dt>
        <dd>${referenceMark(reference)}</dd>
      </div>
    </dl>
    ${hasVisit ? html`<p><a class="button" href="${paths.case()}">${t('receipt.track.link')}</a></p>` : door}`
  return whole(page, { title, main })
}

export function linkExpiredPage(frame: Frame): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const title = t('track.link.expired.title')
  const main = html`${heading(title, t('track.link.expired.text'))}
    <p><a class="button" href="${paths.track()}">${t('track.signIn.title')}</a></p>
    <p><a href="${paths.lostCode()}">${t('track.signIn.lost')}</a></p>`
  return whole(page, { title, main })
}

export type WithdrawView = { readonly reference: string; readonly version: string; readonly form: FormState }

/** Asks once more before a case is withdrawn. Field: `reason`, may be empty. */
export function withdrawPage(frame: Frame, { reference, version, form }: WithdrawView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const { summary, area, hasErrors } = controlsOf(t, form)
  const title = t('track.withdraw.title')
  const main = html`${summary()} ${heading(title, t('track.withdraw.lead'))}
    <p>${referenceMark(reference)}</p>
    <form method="post" action="${paths.caseAction('withdraw')}">
      ${hidden('version', version)}
      ${area({ name: 'reason', label: t('track.withdraw.reason.label'), isOptional: true, rows: 3 })}
      <div class="row">
        ${button(t('track.withdraw.button'), 'warning')}
        <a class="button second" href="${paths.case()}">${t('track.withdraw.keep')}</a>
      </div>
    </form>`
  return whole(page, { title, main, hasErrors })
}

type Whole = {
  readonly title: string
  readonly main: HtmlValue
  readonly hasErrors?: boolean
  readonly back?: { readonly href: string; readonly label: string }
}

const whole = (page: Page, content: Whole): SafeHtml => documentOf(page, { ...content, isPrivate: true })
