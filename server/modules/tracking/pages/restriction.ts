import type { ClosableChannel } from '../../../../shared/api/conduct.ts'
import { button, type Controls } from '../../../kernel/html/form.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import type { Page } from '../../../kernel/html/page.ts'

export type Restriction = {
  readonly channels: readonly ClosableChannel[]
  /** 'YYYY-MM-DD' */
  readonly reviewOn: string
  readonly objection: 'none' | 'open' | 'decided'
}

/** Which ways are closed to them and until when, what stays open, and how to object. Field: `objection`. */
export function restrictionPart(
  { t, formats, paths }: Page,
  { channels, reviewOn, objection }: Restriction,
  controls: Controls,
): SafeHtml {
  const isObjecting = controls.hasError('objection') || controls.hasValue('objection')
  return html`<section aria-labelledby="restriction">
    <h2 id="restriction">${t('track.restriction.title')}</h2>
    <p>${t('track.restriction.lead')}</p>
    <ul>
      ${channels.map((channel) => html`<li>${t(`track.restriction.${channel}`)}</li>`)}
    </ul>
    <p>
      ${markedText(t, 'track.restriction.until', { date: html`<strong>${formats.day(reviewOn)}</strong>` })}
      ${t('track.restriction.stays')}
    </p>
    ${objection === 'open' && html`<p><strong>${t('track.restriction.objected')}</strong></p>`}
    ${objection === 'decided' && html`<p>${t('track.restriction.decided')}</p>`}
    ${
      objection !== 'open' &&
      html`<details ?open="${isObjecting}">
        <summary>${t('track.restriction.object')}</summary>
        <form class="folded" method="post" action="${paths.caseAction('objection')}" novalidate>
          ${controls.area({
            name: 'objection',
            label: t('track.restriction.objection.label'),
            hint: t('track.restriction.objection.hint'),
            isRequired: true,
          })}
          ${button(t('track.restriction.send'), 'second')}
        </form>
      </details>`
    }
  </section>`
}
