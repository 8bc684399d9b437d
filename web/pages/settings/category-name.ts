import { useTranslation } from 'react-i18next'
import type { listCategories } from '../../../shared/api/organization.ts'
import type { AnswerOf } from '../../api-request.ts'
import { dataText } from '../../data-text.ts'

export type Category = AnswerOf<typeof listCategories>['items'][number]

/** Its own word in the desk's language, else the word of the pack, else what the server says in English. */
export function useCategoryName(): (category: Category) => string {
  const { t, i18n } = useTranslation()
  return ({ names, key, name }) =>
    names[i18n.language as keyof typeof names] ??
    (key === null ? undefined : dataText(t, `category.${key}`)) ??
    name
}
