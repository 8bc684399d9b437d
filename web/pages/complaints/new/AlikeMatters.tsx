import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { findAlike } from '../../../../shared/api/case-links.ts'
import { apiQuery } from '../../../queries.ts'
import { AlikeMatter } from '../AlikeMatter.tsx'
import { useSettled } from './use-known.ts'
import { Frame } from '../../../ui/Frame.tsx'

/** Below so many words nothing can be told. */
const fewestWords = 6

/** Others who told nearly the same, while it is being written down. */
export function AlikeMatters({
  narrative,
  known,
}: {
  readonly narrative: string
  readonly known: readonly string[]
}) {
  const { t } = useTranslation()
  const settled = useSettled(narrative.trim())
  const isEnough = settled.split(/\s+/).length >= fewestWords || /\p{Script=Han}{6}/u.test(settled)
  const { data } = useQuery({
    ...apiQuery(findAlike, { body: { narrative: settled } }),
    enabled: isEnough,
    placeholderData: keepPreviousData,
  })
  // What this person told before stands above, with the two ways on.
  const items = isEnough ? (data?.items ?? []).filter(({ id }) => !known.includes(id)) : []
  if (items.length === 0) return null
  return (
    <div aria-live="polite">
      <Frame title={t('alike.title', { count: items.length })}>
        <ul className="plain-list">
          {items.slice(0, 3).map((item) => (
            <li key={item.id}>
              <AlikeMatter matter={item} isApart />
            </li>
          ))}
        </ul>
      </Frame>
    </div>
  )
}
