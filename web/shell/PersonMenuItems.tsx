import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { saveMyLanguage, signOut } from '../../shared/api/session.ts'
import { languageNames, type DeskLanguage } from '../../shared/languages.ts'
import { callApi } from '../api.ts'
import { forgetDrafts } from '../draft.ts'
import { speak, spokenLanguages } from '../i18n.ts'
import { paths } from '../paths.ts'
import { meQuery, useMe } from '../session.ts'
import { setTheme, themes, useTheme } from '../theme.ts'
import { Menu, type MenuGroup } from '../ui/Menu.tsx'
import { PersonButton } from './PersonButton.tsx'

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

function useChooseLanguage() {
  const queryClient = useQueryClient()
  return async (language: DeskLanguage) => {
    await speak(language)
    queryClient.setQueryData(meQuery.queryKey, (me) => me && { ...me, language })
    await callApi(saveMyLanguage, { body: { language } })
  }
}

async function leave() {
  await callApi(signOut)
  forgetDrafts()
  // A full load, so that nothing of this person's cases stays in memory.
  location.assign(paths.signIn())
}
