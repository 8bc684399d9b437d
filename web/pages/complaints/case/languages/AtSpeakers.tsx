import { useTranslation } from 'react-i18next'
import { paths } from '../../../../paths.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { Outgoing } from '../use-outgoing.ts'
import { useLanguageName } from '../words.ts'

/** Which colleagues read what is on its way, how far they are, and what one of them said to it. */
export function AtSpeakers({ outgoing }: { readonly outgoing: Outgoing }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { id, speakers, speakerWord, refusal } = outgoing
  if (speakers.length === 0) return null
  return (
    <>
      {speakerWord && <p>{t('words.sentBack', { words: speakerWord })}</p>}
      <ul className="plain-list">
        {speakers.map(({ language, name, confirmedAt, isCorrected }) => (
          <li key={language}>
            {t(
              confirmedAt
                ? isCorrected
                  ? 'words.state.corrected'
                  : 'words.state.confirmed'
                : refusal
                  ? 'words.state.open'
                  : 'words.state.waiting',
              { name, language: languageName(language) },
            )}
          </li>
        ))}
      </ul>
      <Link href={paths.words(id)}>{t('words.see')}</Link>
    </>
  )
}
