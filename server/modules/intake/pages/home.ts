import { kinds } from '../../../../shared/statuses.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { documentOf, heading, pageOf, type Frame, type Page } from '../../../kernel/html/page.ts'
import { outsideRouteList, type OutsideRoute } from '../../../kernel/html/outside-routes.ts'

export type TimeLimit = {
  readonly unit: 'hours' | 'days' | 'businessDays' | 'weeks' | 'months'
  readonly count: number
}

export type HomeView = {
  /** Other ways than this page; null where the organization has none. */
  readonly contact: {
    readonly email: string | null
    readonly phone: string | null
    readonly post: string | null
    readonly inPerson: string | null
  }
  readonly timeLimits: {
    readonly restatement: TimeLimit
    readonly update: TimeLimit
    readonly decision: TimeLimit
  }
  /** What the organization may give, in the page's language. */
  readonly remedies: readonly string[]
  readonly outsideRoutes: readonly OutsideRoute[]
}

/** How to complain: where, what to give, steps, time limits, remedies, outside routes (ISO 10002, 7.1). */
export function homePage(frame: Frame, view: HomeView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const firstAnswer = t('home.firstAnswer', { within: within(page, view.timeLimits.restatement) })
  const main = html`${heading(t('home.title'), t('home.lead'))}
    <ul class="promises">
      <li>${t('home.free')}</li>
      <li>${firstAnswer}</li>
    </ul>
    <p><a class="button" href="${paths.feedback('complaint')}">${t('home.start.complaint')}</a></p>
    <nav aria-labelledby="others">
      <h2 id="others">${t('home.start.others')}</h2>
      <ul class="actions">
        ${kinds
          .filter((kind) => kind !== 'complaint')
          .map((kind) => html`<li><a href="${paths.feedback(kind)}">${t(`home.start.${kind}`)}</a></li>`)}
      </ul>
    </nav>
    <h2>${t('home.track.title')}</h2>
    <p><a href="${paths.track()}">${t('home.track.link')}</a></p>
    ${steps(page, view)} ${whatToTell(page)} ${whereToComplain(page, view)} ${who(page)}
    ${remedies(page, view)} ${outside(page, view)}
    <section>
      <h2>${t('home.status.title')}</h2>
      <p>${t('home.status.text')}</p>
    </section>
    <section>
      <h2>${t('home.help.title')}</h2>
      <p>${t('home.help.text')}</p>
      <p>${t('home.help.languages')}</p>
    </section>`
  return documentOf(page, { title: t('home.title'), main })
}

const within = ({ t }: Page, { unit, count }: TimeLimit) => t(`within.${unit}`, { count })
const every = ({ t }: Page, { unit, count }: TimeLimit) => t(`every.${unit}`, { count })

const list = (texts: readonly string[]): SafeHtml =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`

function steps(page: Page, { timeLimits }: HomeView): SafeHtml {
  const { t } = page
  const all = [
    [t('home.steps.receipt.title'), t('home.steps.receipt.text')],
    [
      t('home.steps.restatement.title'),
      t('home.steps.restatement.text', { within: within(page, timeLimits.restatement) }),
    ],
    [
      t('home.steps.investigation.title'),
      t('home.steps.investigation.text', { every: every(page, timeLimits.update) }),
    ],
    [
      t('home.steps.decision.title'),
      t('home.steps.decision.text', { within: within(page, timeLimits.decision) }),
    ],
    [t('home.steps.outcome.title'), t('home.steps.outcome.text')],
  ] as const
  return html`<section>
    <h2 id="steps">${t('home.steps.title')}</h2>
    <ol class="steps" aria-labelledby="steps">
      ${all.map(
        ([title, text]) =>
          html`<li>
            <strong>${title}</strong>
            <p>${text}</p>
          </li>`,
      )}
    </ol>
    <p>${t('home.steps.late')}</p>
  </section>`
}

const whatToTell = (page: Page): SafeHtml =>
  html`<section>
    <h2>${page.t('home.give.title')}</h2>
    ${list([page.t('home.give.whatHappened'), page.t('home.give.contact')])}
    <p>${page.t('home.give.more')}</p>
    ${list([page.t('home.give.whenWhere'), page.t('home.give.product'), page.t('home.give.remedy'), page.t('home.give.files')])}
  </section>`

function whereToComplain({ t, paths }: Page, { contact }: HomeView): SafeHtml {
  const { email, phone, post, inPerson } = contact
  const row = (label: string, value: SafeHtml | string | null) =>
    value &&
    html`<div>
      <dt>${label}</dt>
      <dd class="said own">${value}</dd>
    </div>`
  return html`<section>
    <h2>${t('home.where.title')}</h2>
    <dl>
      ${row(t('home.where.online'), t('home.where.onlineHint'))}
      ${row(t('home.where.email'), email && html`<a href="mailto:${email}"><bdi>${email}</bdi></a>`)}
      ${row(
        t('home.where.phone'),
        phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>`,
      )}
      ${row(t('home.where.post'), post)} ${row(t('home.where.inPerson'), inPerson)}
      ${row(t('home.where.paper'), html`<a href="${paths.paperForm()}">${t('home.where.paperLink')}</a>`)}
    </dl>
  </section>`
}

const who = (page: Page): SafeHtml =>
  html`<section>
    <h2>${page.t('home.who.title')}</h2>
    ${list([page.t('home.who.anyone'), page.t('home.who.representative'), page.t('home.who.anonymous'), page.t('home.who.aboutHandling')])}
  </section>`

const remedies = ({ t }: Page, view: HomeView) =>
  view.remedies.length > 0 &&
  html`<section>
    <h2>${t('home.remedies.title')}</h2>
    <p>${t('home.remedies.text')}</p>
    ${list(view.remedies)}
  </section>`

const outside = (page: Page, { outsideRoutes }: HomeView): SafeHtml =>
  html`<section>
    <h2>${page.t('home.outside.title')}</h2>
    <p>${page.t('home.outside.review')}</p>
    <p>${page.t(outsideRoutes.length > 0 ? 'home.outside.list' : 'home.outside.none')}</p>
    ${outsideRouteList(page, outsideRoutes)}
  </section>`
