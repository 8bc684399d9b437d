import type { SignedReceipt } from '../../../../shared/journal/receipt.ts'
import type { Kind } from '../../../../shared/statuses.ts'
import { accessCodeMark, referenceMark } from '../../../kernel/html/codes.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import { inAddress } from '../../receipts/receipts.rules.ts'
import { documentOf, pageOf, type Frame, type Page } from '../../../kernel/html/page.ts'

export type ReceiptView = {
  readonly kind: Kind
  readonly reference: string
  /** Shown this once; only its hash is kept. */
  readonly accessCode: string
  /** The address that still has to be confirmed, null when there is none. */
  readonly emailToConfirm: string | null
  readonly isAnonymous: boolean
  /** QR code of the tracking page, as SVG; null when there is none. */
  readonly qrCode: SafeHtml | null
  /** 'YYYY-MM-DD'; of a compliment none is promised. */
  readonly dates: {
    readonly restatementOn: string | null
    readonly decisionOn: string | null
    readonly answerOn: string | null
  }
  /** The PDF receipt. */
  readonly pdfHref: string
  /** Null where there is nothing to sign. */
  readonly signed: SignedReceipt | null
}

/** After sending: the two things to keep, and what happens by when (ISO 10002, 7.2). */
export function receiptPage(frame: Frame, view: ReceiptView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const title = t(`receipt.title.${view.kind}`)
  const main = html`<div class="panel">
      <h1>${title}</h1>
      ${view.kind === 'complaint' && html`<p>${t('receipt.sorry')}</p>`}
    </div>
    <dl class="keep" data-draft-sent>
      <div>
        <dt>${t('receipt.reference.label')}</dt>
        <dd>${referenceMark(view.reference)}</dd>
      </div>
      <div>
        <dt>${t('receipt.accessCode.label')}</dt>
        <dd>${accessCodeMark(view.accessCode)}</dd>
      </div>
    </dl>
    <p><strong>${t('receipt.keep')}</strong></p>
    <p>${t('receipt.secret')}</p>
    ${view.isAnonymous && html`<p class="note">${t('receipt.anonymous')}</p>`} ${emailNote(page, view)}
    <p class="row">
      <button type="button" class="second" data-print hidden>${t('receipt.print')}</button>
      <a class="button second" href="${view.pdfHref}">${t('receipt.pdf')}</a>
    </p>
    ${view.signed && signedPart(page, view.signed)}
    <section>
      <h2 id="next">${t('receipt.next.title')}</h2>
      ${next(page, view)}
    </section>
    <p><a class="button" href="${paths.case()}">${t('receipt.track.link')}</a></p>
    ${
      view.qrCode &&
      html`<figure class="qr">
        ${view.qrCode}
        <figcaption>${t('receipt.qr.caption')}</figcaption>
      </figure>`
    }
    <p class="screen"><a href="${paths.home()}">${t('receipt.another')}</a></p>`
  // The draft's script forgets the draft on this page: what it kept has arrived.
  return documentOf(page, { title, main, isPrivate: true, hasDraft: true })
}

/** For whoever wants to prove one day what we had and when; folded away from all others. */
const signedPart = ({ t, paths }: Page, signed: SignedReceipt): SafeHtml =>
  html`<details>
    <summary>${t('proof.receipt.title')}</summary>
    <div class="folded">
      <p>${t('proof.receipt.text')} ${t('proof.receipt.keep')}</p>
      <pre class="signed" dir="ltr" tabindex="0" aria-label="${t('proof.receipt.title')}">
${JSON.stringify(signed, null, 2)}</pre>
      <p class="row">
        <a class="button second" href="${paths.signedReceipt()}">${t('proof.receipt.save')}</a>
        <a class="button second" href="${paths.verifyReceipt({ receipt: inAddress(signed) })}"
          >${t('proof.receipt.check')}</a
        >
      </p>
    </div>
  </details>`

const emailNote = ({ t }: Page, { emailToConfirm }: ReceiptView) =>
  emailToConfirm &&
  html`<div class="note">
    <p>${markedText(t, 'receipt.email.pending', { email: html`<bdi>${emailToConfirm}</bdi>` })}</p>
    <p>${t('receipt.email.notArrived')}</p>
  </div>`

function next({ t, formats }: Page, { kind, dates }: ReceiptView): SafeHtml {
  const item = (text: string, on: string | null) =>
    html`<li>
      <p>${text}</p>
      ${on && html`<p>${markedText(t, 'track.timeline.by', { date: html`<strong>${formats.day(on)}</strong>` })}</p>`}
    </li>`
  if (kind === 'complaint') {
    return html`<ol class="steps" aria-labelledby="next">
        ${item(t('receipt.next.complaint.restatement'), dates.restatementOn)}
        ${item(t('receipt.next.complaint.decision'), dates.decisionOn)}
      </ol>
      <p>${t('receipt.next.complaint.late')}</p>`
  }
  const only = {
    compliment: t('receipt.next.compliment.passedOn'),
    suggestion: t('receipt.next.suggestion.answer'),
    enquiry: t('receipt.next.enquiry.answer'),
  } as const
  return html`<ol class="steps" aria-labelledby="next">
    ${item(only[kind], dates.answerOn)}
  </ol>`
}
