import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import type { Page } from '../../../kernel/html/page.ts'

export type DecisionView = {
  readonly isReview: boolean
  readonly decidedAt: Date
  readonly points: readonly {
    readonly text: string
    readonly outcome: 'upheld' | 'partlyUpheld' | 'notUpheld'
    readonly reasons: string
  }[]
  readonly remedies: readonly {
    /** In the page's language. */
    readonly text: string
    /** 'YYYY-MM-DD', the last day for it. */
    readonly byOn: string | null
    /** 'YYYY-MM-DD', when it was carried out. */
    readonly doneOn: string | null
  }[]
  readonly letterHref: string | null
}

/** What was decided, point by point with reasons (ISO 10002, 7.8): the newest open, older ones folded. */
export function decisionParts(page: Page, decisions: readonly DecisionView[]): readonly SafeHtml[] {
  const { t } = page
  return decisions.toReversed().map((decision, index) => {
    const title = t(decision.isReview ? 'track.decision.reviewed' : 'track.decision.title')
    const inside = decisionPart(page, decision)
    if (index === 0)
      return html`<section class="decision">
        <h2>${title}</h2>
        ${inside}
      </section>`
    return html`<details>
      <summary>${title}</summary>
      <div class="folded">${inside}</div>
    </details>`
  })
}

function decisionPart(page: Page, decision: DecisionView): SafeHtml {
  const { t, formats } = page
  return html`<p class="hint">${t('track.decision.on', { date: formats.day(decision.decidedAt) })}</p>
    ${decision.points.map((point, index) => pointPart(page, point, decision.points.length > 1 ? index + 1 : null))}
    ${
      decision.remedies.length > 0 &&
      html`<h3>${t('track.decision.remedies')}</h3>
        <ul>
          ${decision.remedies.map((remedy) => html`<li>${remedyText(page, remedy)}</li>`)}
        </ul>`
    }
    ${decision.letterHref && html`<p><a href="${decision.letterHref}">${t('track.decision.letter')}</a></p>`}`
}

const pointPart = ({ t }: Page, point: DecisionView['points'][number], number: number | null): SafeHtml =>
  html`<div class="point">
    ${number && html`<h3>${t('track.decision.point', { number })}</h3>`}
    <p class="said" dir="auto">${point.text}</p>
    <p><strong class="outcome ${point.outcome}">${t(`track.decision.${point.outcome}`)}</strong></p>
    <p class="why"><strong>${t('track.decision.reasons')}</strong></p>
    <p class="said" dir="auto">${point.reasons}</p>
  </div>`

function remedyText({ t, formats }: Page, { text, byOn, doneOn }: DecisionView['remedies'][number]) {
  if (doneOn) return t('track.decision.remedyDone', { remedy: text, date: formats.day(doneOn) })
  if (!byOn) return text
  const date = html`<strong>${formats.day(byOn)}</strong>`
  return markedText(t, 'track.decision.remedyBy', { remedy: text, date })
}
