import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../../shared/languages.ts'
import { useMe } from '../../../../session.ts'
import { TextField } from '../../../../ui/TextField.tsx'
import { useLanguageName } from '../words.ts'

/** Asks who speaks the language and has read the words, where the writer has not named it as theirs. */
export function SpeakerField({
  language,
  value,
  onChange,
}: {
  readonly language: Language
  readonly value: string
  readonly onChange: (speaker: string) => void
}) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { languages } = useMe()
  if (languages.length === 0 || languages.includes(language)) return null
  return (
    <TextField
      name="speaker"
      label={t('speaker.label', { language: languageName(language) })}
      hint={t('speaker.hint')}
      isRequired
      value={value}
      onChange={onChange}
    />
  )
}
