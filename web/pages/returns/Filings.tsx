import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { DownloadLink } from '../../ui/Link.tsx'
import { Note } from '../../ui/Note.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import type { Return } from './ReturnPage.tsx'
import { useWords } from './use-words.ts'

/** What was filed, with its files and the hash that proves them, and how the figures differ from it today. */
export function Filings({ shown }: { readonly shown: Return }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  if (shown.filings.length === 0) return null
  return (
    <Section title={t('returns.filings')} intro={t('returns.filings.intro')}>
      {shown.filings.map(({ id, filedAt, by, reason, isNil, hash }) => (
        <div key={id}>
          <p>
            {t('returns.filedBy', { time: format.time(filedAt, now), name: by })}{' '}
            {isNil && <Badge>{t('returns.nil')}</Badge>}
          </p>
          {reason && <p>{reason}</p>}
          <Note>
            SHA-256 <code>{hash}</code>
          </Note>
          <Row>
            <DownloadLink href={paths.filedReturn(id, 'xlsx')}>{t('returns.xlsx')}</DownloadLink>
            <DownloadLink href={paths.filedReturn(id, 'csv')}>{t('returns.csv')}</DownloadLink>
          </Row>
        </div>
      ))}
      <Differences shown={shown} />
    </Section>
  )
}

function Differences({ shown }: { readonly shown: Return }) {
  const { t } = useTranslation()
  const words = useWords()
  const { number } = useFormat()
  if (shown.differences.length === 0) return <p>{t('returns.same')}</p>
  const tableOf = (key: string) => shown.tables.find((table) => table.key === key)
  return (
    <Table
      label={t('returns.differences')}
      rows={shown.differences}
      keyOf={({ table, row, column }) => `${table} ${row} ${column}`}
      columns={[
        {
          id: 'where',
          header: t('returns.differences'),
          cell: ({ table: key, row, column }) => {
            const table = tableOf(key)
            const label = table?.columns.find((each) => each.key === column)?.label
            const name = row === null ? t('returns.total') : row === 'none' ? t('returns.unclassified') : row
            return `${table ? words(table.title) : key}, ${name}, ${label ? words(label) : column}`
          },
        },
        {
          id: 'filed',
          header: t('returns.then'),
          align: 'end',
          width: '7rem',
          cell: ({ filed }) => number(filed),
        },
        {
          id: 'now',
          header: t('returns.now'),
          align: 'end',
          width: '7rem',
          cell: (each) => number(each.now),
        },
      ]}
    />
  )
}
