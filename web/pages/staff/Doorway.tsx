import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languageNames } from '../../../shared/languages.ts'
import { speak, spokenLanguages } from '../../i18n.ts'
import { Button } from '../../ui/Button.tsx'
import { CardPage } from '../../ui/CardPage.tsx'

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
  const languages = spokenLanguages.length > 1 && (
    <fieldset aria-label={t('shell.language')}>
      {spokenLanguages.map((language) => (
        <Button
          key={language}
          kind="quiet"
          size="small"
          aria-pressed={language === i18n.language}
          onPress={() => void speak(language)}
        >
          <span lang={language}>{languageNames[language]}</span>
        </Button>
      ))}
    </fieldset>
  )
  return (
    <main>
      <CardPage name={t('shell.name')} title={title} foot={languages}>
        {intro && <p className="quiet">{intro}</p>}
        {children}
      </CardPage>
    </main>
  )
}
