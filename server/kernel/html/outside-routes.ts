import { html, type SafeHtml } from './html.ts'
import { markedText } from './marked-text.ts'
import type { Page } from './page.ts'

/** Someone independent to whom a person can turn, with what they need to know to do so. */
export type OutsideRoute = {
  readonly name: string
  readonly address: string | null
  readonly phone: string | null
  readonly url: string | null
  /** Until when, such as “6 months after our answer”, in the page's language. */
  readonly window: string | null
  /** The last day for this case, 'YYYY-MM-DD', once it is known. */
  readonly untilOn: string | null
  /** In words, such as “free”. */
  readonly cost: string | null
}

export function outsideRouteList({ t, formats }: Page, routes: readonly OutsideRoute[]): SafeHtml | null {
  if (routes.length === 0) return null
  return html`<ul class="cards">
    ${routes.map(
      ({ name, address, phone, url, window, untilOn, cost }) =>
        html`<li>
          <strong class="own">${name}</strong>
          ${address && html`<p class="said own">${address}</p>`}
          ${
            phone &&
            html`<p>
              <a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>
            </p>`
          }
          ${
            url &&
            html`<p>
              <a href="${url}" rel="noreferrer"><bdi dir="ltr">${url.replace(/^https?:\/\//, '')}</bdi></a>
            </p>`
          }
          ${
            untilOn
              ? html`<p>
                  ${markedText(t, 'track.outside.window', { date: html`<strong>${formats.day(untilOn)}</strong>` })}
                </p>`
              : window && html`<p class="own">${window}</p>`
          }
          ${cost && html`<p>${t('track.outside.cost', { cost })}</p>`}
        </li>`,
    )}
  </ul>`
}
