import { button, hidden } from '../../../kernel/html/form.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { documentOf, heading, pageOf, type Frame } from '../../../kernel/html/page.ts'

export type NewsView = {
  readonly token: string
  /** What the page asks, or says was done. */
  readonly step: 'ask' | 'off' | 'on'
}

/** Being rid of news by mail, and getting them again. Says nothing of who or which case it is. */
export function newsPage(frame: Frame, { token, step }: NewsView): SafeHtml {
  const page = pageOf(frame)
  const { t, paths } = page
  const { name: organization } = frame.organization
  const words = {
    ask: { title: t('news.ask.title'), lead: t('news.ask.text', { organization }) },
    off: { title: t('news.off.title'), lead: t('news.off.text', { organization }) },
    on: { title: t('news.on.title'), lead: t('news.on.text', { organization }) },
  }[step]
  const form = (isWanted: boolean, label: string) =>
    html`<form method="post" action="${paths.news(token)}">
      ${isWanted && hidden('again', '1')} ${button(label, step === 'ask' ? 'main' : 'second')}
    </form>`
  const main = html`${heading(words.title, words.lead)}
  ${step === 'off' ? form(true, t('news.on.button')) : form(false, t('news.off.button'))}`
  return documentOf(page, { title: words.title, main })
}
