import { useTranslation } from 'react-i18next'

/** Amounts as people of the desk's language write them. */
export function useMoney(): (amount: number, currency: string) => string {
  const { i18n } = useTranslation()
  return (amount, currency) =>
    new Intl.NumberFormat(i18n.language, { style: 'currency', currency }).format(amount)
}
