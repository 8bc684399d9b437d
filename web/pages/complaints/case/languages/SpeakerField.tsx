import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../../shared/languages.ts'
import { useMe } from '../../../../session.ts'
import { Select } from '../../../../ui/Select.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useChoices } from '../case-context.ts'
import { useLanguageName } from '../words.ts'
import { outside, type SpeakerChoice } from './speakers.ts'

/**
 * Asks who reads the words before they go, where the writer has not named the language as theirs: a colleague, for whom
 * they then wait, or somebody outside by name.
 */
export function SpeakerField({
  language,
  value,
  onChange,
}: {
  readonly language: Language
  readonly value: SpeakerChoice
  readonly onChange: (choice: SpeakerChoice) => void
}) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { staff } = useChoices()
  const me = useMe()
  if (me.languages.length === 0 || me.languages.includes(language)) return null
  const colleagues = staff.filter(({ id, speaks }) => id !== me.id && speaks.includes(language))
  const chosen = colleagues.find(({ id }) => id === value.speakerId)
  const isOutside = colleagues.length === 0 || value.speakerId === outside
  return (
    <>
      {colleagues.length > 0 && (
        <Select
          name={isOutside ? 'speakerId' : 'speaker'}
          label={t('speaker.who', { language: languageName(language) })}
          hint={chosen ? t('speaker.colleague', { name: chosen.name }) : t('speaker.hint')}
          options={[
            ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            { value: outside, label: t('speaker.outside') },
          ]}
          value={isOutside ? outside : (chosen?.id ?? null)}
          onChange={(speakerId) => onChange({ speaker: '', speakerId })}
        />
      )}
      {isOutside && (
        <TextField
          name="speaker"
          label={t('speaker.label', { language: languageName(language) })}
          hint={t(colleagues.length > 0 ? 'speaker.outside.hint' : 'speaker.nobody')}
          isRequired
          value={value.speaker}
          onChange={(speaker) => onChange({ speaker, speakerId: outside })}
        />
      )}
    </>
  )
}
