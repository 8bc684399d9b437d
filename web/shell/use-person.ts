import { useQueryClient } from '@tanstack/react-query'
import { saveMyLanguage, signOut } from '../../shared/api/session.ts'
import type { DeskLanguage } from '../../shared/languages.ts'
import { callApi } from '../api.ts'
import { forgetDrafts } from '../draft.ts'
import { speak } from '../i18n.ts'
import { paths } from '../paths.ts'
import { meQuery } from '../session.ts'

/** Another language of the desk, at once and from now on. */
export function useChooseLanguage(): (language: DeskLanguage) => Promise<void> {
  const queryClient = useQueryClient()
  return async (language) => {
    await speak(language)
    queryClient.setQueryData(meQuery.queryKey, (me) => me && { ...me, language })
    await callApi(saveMyLanguage, { body: { language } })
  }
}

export async function leave(): Promise<void> {
  await callApi(signOut)
  forgetDrafts()
  // A full load, so that nothing of this person's cases stays in memory.
  location.assign(paths.signIn())
}
