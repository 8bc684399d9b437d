import { useTranslation } from 'react-i18next'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { useDeskChoices } from '../desk-choices.ts'
import type { FilterName, RegisterSearch } from './register-search.ts'

/** The words of a filter's value: “Received or Decided”, a person's name, a day. */
export function useFilterTexts(): (name: FilterName, search: RegisterSearch) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const choices = useDeskChoices()
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
    list.find((one) => one.id === id)?.name ?? '…'
  const day = (on: string | undefined) => (on === undefined ? '' : format.day(on, now))

  return (name, search) => {
    switch (name) {
      case 'kind':
        return format.either((search.kind ?? []).map((one) => t(`kind.${one}`)))
      case 'status':
        return format.either((search.status ?? []).map((one) => t(`status.${one}`)))
      case 'outcome':
        return format.either((search.outcome ?? []).map((one) => t(`outcome.${one}`)))
      case 'severity':
        return format.either((search.severity ?? []).map((one) => t(`severity.${one}`)))
      case 'channel':
        return format.either((search.channel ?? []).map((one) => t(`channel.${one}`)))
      case 'owner':
        if (search.owner === 'me' || search.owner === 'none') return t(`register.owner.${search.owner}`)
        return nameIn(choices.staff, search.owner)
      case 'category':
        if (search.category === 'none') return t('overview.noCategory')
        return nameIn(choices.categories, search.category)
      case 'product':
        return nameIn(choices.products, search.product)
      case 'site':
        return nameIn(choices.sites, search.site)
      case 'customer':
        return t('register.oneCustomer')
      case 'customerType':
        return search.customerType ? t(`customers.type.${search.customerType}`) : ''
      case 'customerTypeAt':
        return search.customerTypeAt ? t(`register.typeAt.${search.customerTypeAt}`) : ''
      case 'alike':
        return t('register.oneCase')
      case 'due':
        return search.due ? t(`register.due.${search.due}`) : ''
      case 'flag':
        return search.flag ? t(`flag.${search.flag}`) : ''
      case 'tag':
        return search.tag ?? ''
      case 'answer':
        return search.answer ? t(`register.answer.${search.answer}`) : ''
      case 'on':
        return search.on ? t(`register.on.${search.on}`) : ''
      case 'from':
        return day(search.from)
      case 'to':
        return day(search.to)
    }
  }
}
