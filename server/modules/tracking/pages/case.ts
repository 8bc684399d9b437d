import type { EndingOf } from '../../../../shared/i18n/text.ts'
import type { Kind } from '../../../../shared/statuses.ts'
import { referenceMark } from '../../../kernel/html/codes.ts'
import { button, controlsOf, hidden, type Controls, type FormState } from '../../../kernel/html/form.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import { outsideRouteList, type OutsideRoute } from '../../../kernel/html/outside-routes.ts'
import { documentOf, pageOf, type Frame, type Page } from '../../../kernel/html/page.ts'
import type { CaseStatus } from '../../complaints/status-words.rules.ts'
import type { CaseStep, TimelineStep } from '../case-status.rules.ts'
import { decisionParts, type DecisionView } from './decision.ts'
import { questionPart, type Question } from './question.ts'
import { restrictionPart, type Restriction } from './restriction.ts'

/** What was just done; the text of `track.saved.…`. */
export type Saved = EndingOf<'track.saved'>

export type CaseFile = { readonly name: string; readonly bytes: number; readonly href: string }

export type CaseMessage = {
  readonly from: 'you' | 'us'
  readonly sentAt: Date
  readonly text: string
  readonly files: readonly CaseFile[]
}

export type CaseView = {
  readonly kind: Kind
  readonly reference: string
  readonly receivedAt: Date
  readonly status: CaseStatus
  /** For statuses that name one: an outside body, another case's reference. */
  readonly statusValues: { readonly body?: string; readonly reference?: string }
  /** What comes next and by when; `why` explains the date in the page's language. */
  readonly next: {
    readonly step: CaseStep
    /** 'YYYY-MM-DD' */
    readonly byOn: string
    readonly isLate: boolean
    readonly why: string | null
  } | null
  readonly steps: readonly TimelineStep[]
  /** The one thing we ask now. */
  readonly question: Question | null
  /** Oldest first: the first answer, then that of the review. */
  readonly decisions: readonly DecisionView[]
  /** Shown from the first answer on. */
  readonly outsideRoutes: readonly OutsideRoute[]
  readonly messages: readonly CaseMessage[]
  /** Channels closed to them after what happened, until when, and what became of their objection. */
  readonly restriction: Restriction | null
  readonly submitted: {
    readonly narrative: string
    readonly files: readonly CaseFile[]
    readonly remedy: string | null
    readonly product: string | null
    readonly orderNumber: string | null
    readonly occurred: string | null
    readonly site: string | null
  }
  readonly may: {
    readonly write: boolean
    readonly withdraw: boolean
    readonly complainAboutHandling: boolean
  }
  /** Whether we ask how we handled it, or have been told. */
  readonly survey: 'open' | 'kept' | 'none'
  /** Where its receipt stands in the journal; null for the few seconds until it does. */
  readonly entry: { readonly entry: number; readonly size: number } | null
  /** Sent back with every action, so that an answer to an older page is refused instead of misunderstood. */
  readonly version: string
  readonly saved: Saved | null
  /** The form that failed, if one did; field names: see the question and `message`, `files`. */
  readonly form: FormState
}

/** The complainant's page: what holds now, the one question, then everything there is (ISO 10002, 7.3). */
export function casePage(frame: Frame, view: CaseView): SafeHtml {
  const page = pageOf(frame)
  const { t } = page
  const controls = controlsOf(t, view.form)
  const title = t(`track.title.${view.kind}`)
  const main = html`${controls.summary()}
    ${view.saved && html`<p class="success" role="status">${t(`track.saved.${view.saved}`)}</p>`}
    <h1>${title} ${referenceMark(view.reference)}</h1>
    <p class="lead">${statusText(page, view)}</p>
    ${nextPart(page, view)} ${surveyPart(page, view)}
    ${view.question && questionPart(page, view.question, view.version, controls)}
    ${decisionParts(page, view.decisions)} ${outsidePart(page, view)} ${timeline(page, view)}
    ${messagesPart(page, view, controls)}
    ${view.restriction && restrictionPart(page, view.restriction, controls)} ${submittedPart(page, view)}
    ${recordPart(page, view)} ${otherActions(page, view)}`
  return documentOf(page, { title, main, hasErrors: controls.hasErrors, isPrivate: true })
}

function statusText({ t }: Page, { status, statusValues }: CaseView): SafeHtml {
  const { body = '', reference } = statusValues
  return markedText(t, `status.${status}`, { body, reference: reference ? referenceMark(reference) : '' })
}

function nextPart({ t, formats }: Page, { next }: CaseView) {
  if (!next) return null
  const date = html`<strong>${formats.day(next.byOn)}</strong>`
  return html`<section class="next" aria-labelledby="next">
    <h2 id="next">${t('track.next.title')}</h2>
    <p>${markedText(t, 'track.next.by', { what: t(`step.${next.step}`), date })}</p>
    ${next.isLate && html`<p>${t('track.next.overdue')}</p>`}
    ${
      next.why &&
      html`<details>
        <summary>${t('track.next.why')}</summary>
        <p class="folded">${next.why}</p>
      </details>`
    }
  </section>`
}

/** After closing: what they think of the handling, asked on a page of its own. */
const surveyPart = ({ t, paths }: Page, { survey }: CaseView) =>
  survey === 'open' &&
  html`<section class="next" aria-labelledby="survey">
    <h2 id="survey">${t('survey.track.title')}</h2>
    <p>${t('survey.track.text')}</p>
    <form method="post" action="${paths.caseAction('survey')}">
      ${button(t('survey.track.link'), 'second')}
    </form>
  </section>`

const outsidePart = (page: Page, { outsideRoutes }: CaseView) =>
  outsideRoutes.length > 0 &&
  html`<section>
    <h2>${page.t('track.outside.title')}</h2>
    <p>${page.t('track.outside.lead')}</p>
    ${outsideRouteList(page, outsideRoutes)}
  </section>`

function timeline({ t, formats }: Page, { steps }: CaseView): SafeHtml {
  const when = ({ state, on, byOn }: TimelineStep) => {
    if (state === 'done') return on && formats.day(on)
    return byOn && markedText(t, 'track.timeline.by', { date: html`<strong>${formats.day(byOn)}</strong>` })
  }
  return html`<section>
    <h2 id="steps">${t('track.timeline.title')}</h2>
    <ol class="timeline" aria-labelledby="steps">
      ${steps.map((step) => {
        const date = when(step)
        return html`<li class="${step.state}" aria-current="${step.state === 'current' ? 'step' : null}">
          <span class="state">${t(`track.timeline.${step.state}`)}</span>
          <span class="what">${t(`step.${step.step}`)}</span>
          ${date && html`<span class="when">${date}</span>`}
        </li>`
      })}
    </ol>
  </section>`
}

const fileList = ({ formats }: Page, files: readonly CaseFile[]) =>
  files.length > 0 &&
  html`<ul class="files">
    ${files.map(
      ({ name, bytes, href }) =>
        html`<li>
          <a href="${href}" download><bdi>${name}</bdi></a> <span class="hint">${formats.size(bytes)}</span>
        </li>`,
    )}
  </ul>`

function messagesPart(page: Page, { messages, may, version }: CaseView, controls: Controls) {
  const { t, paths } = page
  if (messages.length === 0 && !may.write) return null
  return html`<section>
    <h2 id="messages">${t('track.messages.title')}</h2>
    ${
      messages.length === 0
        ? html`<p>${t('track.messages.none')}</p>`
        : html`<ol class="messages" aria-labelledby="messages">
            ${messages.map((message) => messageItem(page, message))}
          </ol>`
    }
    ${
      may.write &&
      html`<form
        method="post"
        action="${paths.caseAction('message')}"
        enctype="multipart/form-data"
        novalidate
      >
        ${hidden('version', version)}
        ${controls.area({
          name: 'message',
          label: t('track.messages.write.label'),
          hint: t('track.messages.write.hint'),
        })}
        ${controls.files({ name: 'files', label: t('track.messages.files.label') })}
        ${button(t('track.messages.send'), 'second')}
      </form>`
    }
  </section>`
}

const messageItem = (page: Page, { from, sentAt, text, files }: CaseMessage): SafeHtml =>
  html`<li class="${from}">
    <p class="hint">
      <strong
        >${
          from === 'you'
            ? page.t('track.messages.fromYou')
            : page.t('track.messages.fromUs', { organization: page.organization.name })
        }</strong
      >
      <time datetime="${sentAt.toISOString()}">${page.formats.dayAndTime(sentAt)}</time>
    </p>
    <p class="said" dir="auto">${text}</p>
    ${fileList(page, files)}
  </li>`

function submittedPart(page: Page, { submitted, receivedAt }: CaseView): SafeHtml {
  const { t, formats, paths } = page
  const row = (label: string, value: string | null) =>
    value &&
    html`<div>
      <dt>${label}</dt>
      <dd dir="auto">${value}</dd>
    </div>`
  return html`<details>
    <summary>${t('track.yours.title')}</summary>
    <div class="folded">
      <p class="hint">${t('track.received', { date: formats.dayAndTime(receivedAt) })}</p>
      <p class="said" dir="auto">${submitted.narrative}</p>
      <dl>
        ${row(t('track.yours.remedy'), submitted.remedy)} ${row(t('track.yours.product'), submitted.product)}
        ${row(t('track.yours.orderNumber'), submitted.orderNumber)}
        ${row(t('track.yours.when'), submitted.occurred)} ${row(t('track.yours.where'), submitted.site)}
      </dl>
      ${fileList(page, submitted.files)}
      <p><a href="${paths.caseReceipt()}">${t('track.yours.receipt')}</a></p>
    </div>
  </details>`
}

/** That what was told is on record for good, and how anyone can check it. */
const recordPart = ({ t, formats, paths }: Page, { entry }: CaseView): SafeHtml =>
  html`<details>
    <summary>${t('proof.record.title')}</summary>
    <div class="folded">
      ${
        entry === null
          ? html`<p>${t('proof.record.soon')}</p>`
          : html`<p>
                ${markedText(t, 'proof.record.entry', {
                  entry: html`<bdi>${formats.number(entry.entry)}</bdi>`,
                  size: html`<bdi>${formats.number(entry.size)}</bdi>`,
                })}
              </p>
              <p>${t('proof.record.meaning')}</p>
              <p class="row">
                <a class="button second" href="${paths.caseProof()}">${t('proof.record.save')}</a>
                <a class="button second" href="${paths.verifyReceipt()}">${t('proof.record.check')}</a>
              </p>`
      }
    </div>
  </details>`

function otherActions({ t, paths }: Page, { may, reference }: CaseView): SafeHtml {
  return html`<section>
    <h2>${t('track.more.title')}</h2>
    <ul>
      ${
        may.complainAboutHandling &&
        html`<li>
          <a href="${paths.feedback('complaint', { about: reference })}">${t('track.handling.link')}</a>
          <p class="hint">${t('track.handling.hint')}</p>
        </li>`
      }
      ${may.withdraw && html`<li><a href="${paths.caseAction('withdraw')}">${t('track.withdraw.link')}</a></li>`}
    </ul>
    <form method="post" action="${paths.caseAction('sign-out')}">
      ${button(t('track.signOut'), 'second')}
    </form>
  </section>`
}
