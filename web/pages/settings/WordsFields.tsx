import { useTranslation } from 'react-i18next'
import { directionOf, languageNames, type Language } from '../../../shared/languages.ts'
import { useMe } from '../../session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Page.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'

export type Words = { readonly [Name in Language]?: string | undefined }

/** Nothing written in any language. */
export const noWords: Words = {}

/** The same words in each of the organization's languages. Where nothing is written, ours stand. */
export function WordsFields({
  name,
  label,
  hint,
  value,
  isLong = false,
  onChange,
}: {
  readonly name: string
  /** Takes the name of the language. */
  readonly label: (language: string) => string
  readonly hint?: string | undefined
  readonly value: Words
  readonly isLong?: boolean
  readonly onChange: (value: Words) => void
}) {
  const { t, i18n } = useTranslation()
  const { languages, defaultLanguage } = useMe().organization
  const Field = isLong ? TextArea : TextField
  // What the reader speaks and what most people read; an organization with twelve languages sees the others on demand.
  const isFirst = (language: Language) => language === defaultLanguage || language === i18n.language
  const fieldIn = (language: Language) => (
    <Stack key={language} writes={directionOf(language)}>
      <Field
        name={`${name}.${language}`}
        label={label(languageNames[language])}
        hint={hint}
        value={value[language] ?? ''}
        onChange={(text) => onChange({ ...value, [language]: text })}
      />
    </Stack>
  )
  const others = languages.filter((language) => !isFirst(language))
  return (
    <>
      {languages.filter(isFirst).map(fieldIn)}
      {others.length > 2 ? (
        <Disclosure title={t('settings.words.others')}>
          <Stack>{others.map(fieldIn)}</Stack>
        </Disclosure>
      ) : (
        others.map(fieldIn)
      )}
    </>
  )
}

/** The words that were written, without the empty ones. */
export const written = (words: Words): Partial<Record<Language, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => (text?.trim() ? [[language, text.trim()]] : [])),
  )
