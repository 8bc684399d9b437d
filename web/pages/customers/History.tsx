import { useTranslation } from 'react-i18next'
import { dataText } from '../../data-text.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Table } from '../../ui/Table.tsx'
import { Time } from '../../ui/Time.tsx'
import type { Customer } from './CustomerPage.tsx'

/** What was changed in the profile, by whom, and what stood there before. */
export function History({ changes }: { readonly changes: Customer['changes'] }) {
  const { t } = useTranslation()
  if (changes.length === 0) return null
  return (
    <Disclosure title={t('customers.history')}>
      <Table
        label={t('customers.history')}
        rows={changes}
        keyOf={({ id }) => id}
        isStackedOnPhone
        columns={[
          {
            id: 'field',
            header: t('customers.history.what'),
            width: '12rem',
            cell: ({ field }) => dataText(t, `customers.part.${field}`) ?? field,
          },
          { id: 'before', header: t('customers.history.before'), cell: ({ before }) => before ?? '–' },
          { id: 'after', header: t('customers.history.after'), cell: ({ after }) => after ?? '–' },
          {
            id: 'who',
            header: t('customers.history.who'),
            width: '14rem',
            cell: ({ at, byName }) => (
              <>
                <Time at={at} /> {byName}
              </>
            ),
          },
        ]}
      />
    </Disclosure>
  )
}
