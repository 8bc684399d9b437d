import { useTranslation } from 'react-i18next'

/** The words for why mail cannot be fetched; a code that this desk does not know yet gets the general ones. */
export function useFailureText(): (failure: string) => string {
  const { t, i18n } = useTranslation()
  return (failure) => {
    const key = `mailbox.failure.${failure}`
    return i18n.exists(key) ? t(key as 'mailbox.failure.unknown') : t('mailbox.failure.unknown')
  }
}
