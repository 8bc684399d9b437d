import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listMessages, type messageStates } from '../../../shared/api/correspondence.ts'
import { Problem } from '../../Loaded.tsx'
import { apiPages, rowsOf } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Loading.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { MessageTable } from './MessageTable.tsx'
import type { needsSomebody, OutboxView } from './outbox-search.ts'

type SectionId = (typeof needsSomebody)[number] | Exclude<OutboxView, 'needed'>

/** Messages in one state, newest first, page by page; without any, what that means. */
export function MessageSection({
  id,
  state,
}: {
  readonly id: SectionId
  readonly state: (typeof messageStates)[number] | undefined
}) {
  const { t } = useTranslation()
  const list = useInfiniteQuery(apiPages(listMessages, { query: state ? { state } : {} }))
  const title = t(`outbox.section.${id}`)
  // Without a connection what was read stays.
  if (list.isError && !list.data) return <Problem problem={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data && rowsOf(list.data)
  return (
    <Section title={title}>
      {!rows && <Skeleton lines={3} />}
      {rows?.length === 0 && (
        <p>
          <Badge meaning="fine">{t(`outbox.nothing.${id}`)}</Badge>
        </p>
      )}
      {rows && rows.length > 0 && (
        <MessageTable label={title} rows={rows} hasOneState={state !== undefined} />
      )}
      {list.hasNextPage && (
        <Row>
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('register.more')}
          </Button>
        </Row>
      )}
    </Section>
  )
}
