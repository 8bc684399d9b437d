import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './Doorway.css'
import { languageNames } from '../../../shared/languages.ts'
import { speak, spokenLanguages } from '../../i18n.ts'
import { Select } from '../../ui/Select.tsx'

/** The pages before one is inside: one card, and the language. */
export function Doorway({
  title,
  intro,
  children,
}: {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}) {
  const { t, i18n } = useTranslation()
  useEffect(() => {
    document.title = `${title} · ${t('shell.name')}`
  }, [title, t])
  return (
    <main className="doorway">
      <div className="doorway-card">
        <p className="doorway-name">{t('shell.name')}</p>
        <h1>{title}</h1>
        {intro && <p className="doorway-note">{intro}</p>}
        {children}
      </div>
      {spokenLanguages.length > 1 && (
        <div className="doorway-language">
          <Select
            label={t('shell.language')}
            options={spokenLanguages.map((language) => ({ value: language, label: languageNames[language] }))}
            value={spokenLanguages.find((language) => language === i18n.language) ?? 'en'}
            onChange={(language) => void speak(language)}
          />
        </div>
      )}
    </main>
  )
}
