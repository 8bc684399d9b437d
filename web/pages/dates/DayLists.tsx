import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../shared/reference.ts'
import { paths } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { DueDate } from '../complaints/DueDate.tsx'
import { clockWord } from '../deadlines/clock-word.ts'
import type { Dates } from './Month.tsx'

/** The same day by day, as lists that can be read and walked without the calendar. */
export function DayLists({ dates }: { readonly dates: Dates }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  if (dates.items.length === 0) return <EmptyState icon="calendar" title={t('dates.none')} />
  return [...Map.groupBy(dates.items, ({ dueOn }) => dueOn)].map(([on, items]) => (
    <Section key={on} title={format.day(on, now)} anchor={`on-${on}`}>
      <Table
        label={format.day(on, now)}
        rows={items}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => paths.complaint(id)}
        columns={[
          {
            id: 'reference',
            header: t('register.column.reference'),
            width: '10rem',
            cell: ({ reference }) => <bdi>{groupReference(reference)}</bdi>,
          },
          {
            id: 'matter',
            header: t('register.column.matter'),
            onPhone: 'line',
            cell: ({ title }) => title,
          },
          {
            id: 'what',
            header: t('dates.what'),
            width: '12rem',
            onPhone: 'line',
            cell: ({ clockKey }) => clockWord(t, clockKey),
          },
          {
            id: 'owner',
            header: t('register.column.owner'),
            width: '12rem',
            cell: ({ ownerName }) => ownerName ?? t('dates.nobody'),
          },
          {
            id: 'due',
            header: t('register.column.due'),
            width: '9rem',
            cell: ({ dueAt, clockKey }) => <DueDate at={dueAt} clockKey={clockKey} />,
          },
        ]}
        isStackedOnPhone
      />
    </Section>
  ))
}
