import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewTemplate } from '../../../shared/api/correspondence.ts'
import { directionOf, type Language } from '../../../shared/languages.ts'
import { Problem } from '../../Loaded.tsx'
import { apiQuery } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { RenderedMarkdown } from '../../ui/Markdown.tsx'
import { Section, Stack } from '../../ui/Page.tsx'

type Text = { readonly subject: string; readonly body: string }

/** How the text reads with a sample case, following what is typed. */
export function TemplatePreview({
  templateKey,
  language,
  text,
}: {
  readonly templateKey: string
  readonly language: Language
  readonly text: Text
}) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { subject, body } = useSettled(text)
  const query = useQuery({
    ...apiQuery(previewTemplate, { body: { key: templateKey, language, subject, body } }),
    enabled: subject.trim() !== '' && body.trim() !== '',
    placeholderData: keepPreviousData,
  })
  return (
    <Section title={t('settings.templates.preview')} isFramed>
      {query.isError && <Problem problem={query.error} />}
      {query.data && (
        <>
          {query.data.unknownPlaceholders.length > 0 && (
            <Banner meaning="soon">
              {t('settings.templates.unknown', { names: list(query.data.unknownPlaceholders) })}
            </Banner>
          )}
          <div lang={language} dir={directionOf(language)}>
            <Stack>
              <strong>{query.data.subject}</strong>
              <RenderedMarkdown html={query.data.html} />
            </Stack>
          </div>
        </>
      )}
    </Section>
  )
}

/** What was typed, once nobody has typed for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 400)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
