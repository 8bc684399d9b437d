import { surveyQuestions, surveyScores } from '../../../../shared/surveys.ts'
import { button, controlsOf, type FormState } from '../../../kernel/html/form.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { documentOf, heading, pageOf, type Frame } from '../../../kernel/html/page.ts'

export type SurveyView =
  | {
      readonly step: 'ask'
      /** Where the form is sent. */
      readonly action: string
      readonly form: FormState
    }
  | { readonly step: 'thanks' | 'gone' }
  | { readonly step: 'kept'; readonly answeredAt: Date }

/** Five questions about the handling and one open one. Says nothing of who is asked or about which case. */
export function surveyPage(frame: Frame, view: SurveyView): SafeHtml {
  return view.step === 'ask' ? asking(frame, view) : told(frame, view)
}

function asking(frame: Frame, { action, form }: SurveyView & { step: 'ask' }): SafeHtml {
  const page = pageOf(frame)
  const { t } = page
  const controls = controlsOf(t, form)
  const title = t('survey.title')
  const answers = [
    ...surveyScores.map((score) => ({ value: String(score), label: t(`survey.score.${score}`) })),
    { value: 'none', label: t('survey.score.none') },
  ]
  const main = html`${controls.summary()}
    ${heading(title, t('survey.lead', { organization: page.organization.name }))}
    <form method="post" action="${action}" novalidate>
      ${surveyQuestions.map((question) =>
        controls.choices({
          name: question,
          type: 'radio',
          label: t(`survey.question.${question}`),
          choices: answers,
        }),
      )}
      ${controls.area({
        name: 'comment',
        label: t('survey.comment.label'),
        hint: t('survey.comment.hint'),
        isOptional: true,
      })}
      <p class="hint">${t('survey.once')}</p>
      ${button(t('survey.send'))}
    </form>`
  return documentOf(page, { title, main, hasErrors: controls.hasErrors, isPrivate: true })
}

function told(frame: Frame, view: Exclude<SurveyView, { step: 'ask' }>): SafeHtml {
  const page = pageOf(frame)
  const { t, paths, formats } = page
  const title = t(`survey.${view.step}.title`)
  const text =
    view.step === 'kept'
      ? t('survey.kept.text', { date: formats.day(view.answeredAt) })
      : t(`survey.${view.step}.text`)
  const main = html`${heading(title, text)}
    <p><a href="${paths.case()}">${t('survey.toCase')}</a></p>`
  return documentOf(page, { title, main, isPrivate: true })
}
