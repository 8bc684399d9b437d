import { createMemoryHistory } from '@tanstack/react-router'
import { createInstance, type i18n } from 'i18next'
import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { textLoaders } from 'virtual:desk-texts'
import type { FirstViewRenderer } from '../../shared/first-view.ts'
import type { DeskLanguage } from '../../shared/languages.ts'
import { App } from '../App.tsx'
import { localeOf, textSettings } from '../i18n.ts'
import { paths } from '../paths.ts'
import { createQueryClient } from '../queries.ts'
import { createDeskRouter } from '../routes.tsx'
import { seed } from './seed.ts'
import { withoutStyles } from './without-styles.ts'

// Built for the server by vite.config.ts: the very Home of the browser, drawn once as text.

/** Home of one person as markup, for the server's first answer. Nothing of it is kept. */
export const renderHome: FirstViewRenderer['renderHome'] = async ({ acceptLanguage, ...given }) => {
  const { language } = given.me
  const view = { ...given, locale: localeOf(language, tagsOf(acceptLanguage)) }
  const texts = await textsIn(language)
  const queryClient = createQueryClient()
  const router = createDeskRouter(queryClient, createMemoryHistory({ initialEntries: [paths.home()] }))
  try {
    seed(queryClient, view)
    await router.load()
    await router.routesByPath['/'].options.component?.preload?.()
    // From here on nothing waits: another person's present cannot come between.
    seed(queryClient, view)
    const markup = renderToString(
      <I18nextProvider i18n={texts}>
        <App router={router} queryClient={queryClient} firstLocale={view.locale} />
      </I18nextProvider>,
    )
    // Instead of a part that failed, React leaves the making of it to the browser; then all of it may be made there.
    if (markup.includes('<!--$!-->')) throw new Error('a part of Home could not be drawn')
    return { ...withoutStyles(markup), title: `${texts.t('home.title')} · ${texts.t('ui.product')}`, view }
  } finally {
    queryClient.clear()
  }
}

/** What the browser would name in `navigator.languages`. */
const tagsOf = (header = ''): readonly string[] =>
  header.split(',').map((part) => part.split(';')[0]?.trim() ?? '')

const spoken = new Map<DeskLanguage, Promise<i18n>>()

function textsIn(language: DeskLanguage): Promise<i18n> {
  const known = spoken.get(language) ?? startTexts(language)
  spoken.set(language, known)
  return known
}

async function startTexts(language: DeskLanguage): Promise<i18n> {
  const parts = (await textLoaders[`${language} first`]?.()) ?? {}
  const texts: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(parts))
  const instance = createInstance()
  await instance.init({ ...textSettings, lng: language, resources: { [language]: { desk: texts } } })
  return instance
}
