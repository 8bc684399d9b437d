import type { AskableField } from '../../../../shared/api/information-requests.ts'
import { button, hidden, type Controls } from '../../../kernel/html/form.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import type { Page } from '../../../kernel/html/page.ts'
import { labelOf } from '../../correspondence/requests.rules.ts'

/** The one thing we ask a complainant now. Each is a POST to the case action of its name. */
export type Question =
  /** Fields: `understood` = 'yes' or 'no', then `correction`. */
  | { readonly kind: 'restatement'; readonly text: string }
  /** What we need to know: a form field for each, named as it is. What is held is shown for confirmation. */
  | {
      readonly kind: 'information'
      readonly words: string | null
      readonly fields: readonly {
        readonly field: AskableField
        readonly isShown: boolean
        readonly value: string | null
      }[]
    }
  /** Fields: `remedy` = an option's id or 'none', `comment`. */
  | {
      readonly kind: 'remedy'
      /** What they asked for when they complained. */
      readonly sought: string | null
      readonly options: readonly { readonly id: string; readonly name: string }[]
    }
  /** Fields: `answer` = 'accept', 'review' or 'refuse', and `reason`, needed unless accepted. */
  | {
      readonly kind: 'answer'
      readonly mayAskForReview: boolean
      /** 'YYYY-MM-DD' */
      readonly untilOn: string | null
      /** When silence closes the case, 'YYYY-MM-DD'. */
      readonly closesOn: string | null
    }
  /** Field: `reason`. */
  | { readonly kind: 'reopen'; readonly untilOn: string }

export function questionPart(page: Page, question: Question, version: string, controls: Controls): SafeHtml {
  switch (question.kind) {
    case 'restatement':
      return restatement(page, question, version, controls)
    case 'information':
      return information(page, question, version, controls)
    case 'remedy':
      return remedy(page, question, version, controls)
    case 'answer':
      return answer(page, question, version, controls)
    case 'reopen':
      return reopen(page, question, version, controls)
  }
}

type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

const asked = (title: string, inside: SafeHtml): SafeHtml =>
  html`<section class="question" aria-labelledby="question">
    <h2 id="question">${title}</h2>
    ${inside}
  </section>`

function restatement(
  { t, paths }: Page,
  { text }: QuestionOf<'restatement'>,
  version: string,
  controls: Controls,
): SafeHtml {
  const action = paths.caseAction('restatement')
  const isCorrecting = controls.hasError('correction') || controls.hasValue('correction')
  return asked(
    t('track.restatement.title'),
    html`<p>${t('track.restatement.lead')}</p>
      <blockquote class="said" dir="auto">${text}</blockquote>
      <form method="post" action="${action}">
        ${hidden('version', version)} ${hidden('understood', 'yes')} ${button(t('track.restatement.yes'))}
      </form>
      <details ?open="${isCorrecting}">
        <summary>${t('track.restatement.correct')}</summary>
        <form class="folded" method="post" action="${action}" novalidate>
          ${hidden('version', version)} ${hidden('understood', 'no')}
          ${controls.area({
            name: 'correction',
            label: t('track.restatement.correction.label'),
            isRequired: true,
          })}
          ${button(t('track.restatement.send'), 'second')}
        </form>
      </details>
      <p class="hint">${t('track.restatement.silence')}</p>`,
  )
}

const longFields: readonly AskableField[] = ['address', 'remedySought', 'affectedParties']

function information(
  { t, paths }: Page,
  { fields, words }: QuestionOf<'information'>,
  version: string,
  controls: Controls,
): SafeHtml {
  const isTyped = controls.hasErrors
  const control = ({ field, isShown, value }: QuestionOf<'information'>['fields'][number]) => {
    const options = {
      name: field,
      label: t(labelOf[field]),
      hint: isShown ? t('track.information.isItRight') : undefined,
      // What was typed before a mistake counts more than what is held.
      ...(isTyped ? {} : { value: value ?? '' }),
    }
    return longFields.includes(field) ? controls.area({ ...options, rows: 3 }) : controls.text(options)
  }
  return asked(
    t('track.information.title'),
    html`<p>${t('track.information.lead')}</p>
      ${words && html`<blockquote class="said" dir="auto">${words}</blockquote>`}
      <form method="post" action="${paths.caseAction('information')}" novalidate>
        ${hidden('version', version)} ${fields.map(control)} ${button(t('track.information.send'))}
      </form>
      <p class="hint">${t('track.information.empty')}</p>`,
  )
}

function remedy(
  { t, paths }: Page,
  { sought, options }: QuestionOf<'remedy'>,
  version: string,
  controls: Controls,
): SafeHtml {
  return asked(
    t('track.remedy.title'),
    html`<p>${t('track.remedy.lead')}</p>
      ${sought && html`<p>${t('track.remedy.asked', { remedy: sought })}</p>`}
      <form method="post" action="${paths.caseAction('remedy')}" novalidate>
        ${hidden('version', version)}
        ${controls.choices({
          name: 'remedy',
          type: 'radio',
          label: t('track.remedy.choose'),
          choices: [
            ...options.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'none', label: t('track.remedy.none') },
          ],
        })}
        ${controls.area({
          name: 'comment',
          label: t('track.remedy.comment.label'),
          isOptional: true,
          rows: 2,
        })}
        ${button(t('track.remedy.send'))}
      </form>`,
  )
}

function answer(
  { t, paths, formats }: Page,
  { mayAskForReview, untilOn, closesOn }: QuestionOf<'answer'>,
  version: string,
  controls: Controls,
): SafeHtml {
  const bold = (date: string) => html`<strong>${formats.day(date)}</strong>`
  const review = { value: 'review', label: t('track.answer.review'), hint: t('track.answer.reviewHint') }
  return asked(
    t('track.answer.title'),
    html`${untilOn && html`<p>${markedText(t, 'track.answer.lead', { date: bold(untilOn) })}</p>`}
      <form method="post" action="${paths.caseAction('answer')}" novalidate>
        ${hidden('version', version)}
        ${controls.choices({
          name: 'answer',
          type: 'radio',
          label: t('track.answer.choose'),
          choices: [
            { value: 'accept', label: t('track.answer.accept'), hint: t('track.answer.acceptHint') },
            ...(mayAskForReview ? [review] : []),
            { value: 'refuse', label: t('track.answer.refuse'), hint: t('track.answer.refuseHint') },
          ],
        })}
        ${controls.area({
          name: 'reason',
          label: t('track.answer.reason.label'),
          hint: t('track.answer.reason.hint'),
        })}
        ${button(t('track.answer.send'))}
      </form>
      ${closesOn && html`<p class="hint">${markedText(t, 'track.answer.silence', { date: bold(closesOn) })}</p>`}`,
  )
}

function reopen(
  { t, paths, formats }: Page,
  { untilOn }: QuestionOf<'reopen'>,
  version: string,
  controls: Controls,
): SafeHtml {
  const date = html`<strong>${formats.day(untilOn)}</strong>`
  return asked(
    t('track.reopen.title'),
    html`<p>${markedText(t, 'track.reopen.lead', { date })}</p>
      <form method="post" action="${paths.caseAction('reopen')}" novalidate>
        ${hidden('version', version)}
        ${controls.area({ name: 'reason', label: t('track.reopen.reason.label'), isRequired: true, rows: 3 })}
        ${button(t('track.reopen.button'), 'second')}
      </form>`,
  )
}
