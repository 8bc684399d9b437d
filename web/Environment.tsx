import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { RouterProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { localeOf, speak } from './i18n.ts'
import { meQuery } from './session.ts'
import { createFormat } from './ui/format.ts'
import { FormatContext } from './ui/FormatContext.tsx'
import { Toasts } from './ui/Toast.tsx'

/** What every page stands in: language, formats in the person's zone, links without reloading, toasts. */
export function Environment({
  navigate,
  firstLocale,
  children,
}: {
  readonly navigate: (href: string) => void
  /** In which the first view is written. */
  readonly firstLocale?: string | undefined
  readonly children: ReactNode
}) {
  const { i18n } = useTranslation()
  // Read, never fetched from here: the shell fetches it, and signed-out pages have nobody.
  const me = useQuery({ ...meQuery, enabled: false }).data
  const language = me?.language
  useEffect(() => {
    if (language) void speak(language)
  }, [language])
  const locale = firstLocale?.startsWith(i18n.language) ? firstLocale : localeOf(i18n.language)
  const timeZone = me?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const format = useMemo(() => createFormat({ language: locale, timeZone }), [locale, timeZone])
  return (
    <I18nProvider locale={locale}>
      <FormatContext value={format}>
        <RouterProvider navigate={navigate}>
          {children}
          <Toasts />
        </RouterProvider>
      </FormatContext>
    </I18nProvider>
  )
}
