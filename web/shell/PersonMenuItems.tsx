import { useTranslation } from 'react-i18next'
import { languageNames } from '../../shared/languages.ts'
import { spokenLanguages } from '../i18n.ts'
import { paths } from '../paths.ts'
import { useMe } from '../session.ts'
import { setTheme, themes, useTheme } from '../theme.ts'
import { Menu, type MenuGroup } from '../ui/Menu.tsx'
import { PersonButton } from './PersonButton.tsx'
import { leave, useChooseLanguage } from './use-person.ts'

/** The menu itself; it opens at once, since somebody has pressed its button already. */
export function PersonMenuItems() {
  const { t, i18n } = useTranslation()
  const me = useMe()
  const theme = useTheme()
  const chooseLanguage = useChooseLanguage()
  const groups: readonly MenuGroup[] = [
    {
      id: 'language',
      label: t('shell.language'),
      chosen: i18n.language,
      items: spokenLanguages.map((language) => ({
        id: language,
        label: languageNames[language],
        onAction: () => void chooseLanguage(language),
      })),
    },
    {
      id: 'theme',
      label: t('shell.theme'),
      chosen: theme,
      items: themes.map((one) => ({
        id: one,
        label: t(`shell.theme.${one}`),
        onAction: () => setTheme(one),
      })),
    },
    {
      id: 'leave',
      items: [
        { id: 'profile', label: t('profile.title'), icon: 'person', href: paths.profile() },
        { id: 'signOut', label: t('shell.signOut'), icon: 'leave', onAction: () => void leave() },
      ],
    },
  ]
  return (
    <Menu
      label={me.name}
      groups={groups}
      isOpenAtFirst
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
      trigger={<PersonButton autoFocus />}
    />
  )
}
