import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readReturn } from '../../../shared/api/returns.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { DownloadLink } from '../../ui/Link.tsx'
import { Page, Row, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { useMoney } from '../customers/use-money.ts'
import { Filings } from './Filings.tsx'
import { FileForm } from './FileForm.tsx'
import { Lacking } from './Lacking.tsx'
import { useWords } from './use-words.ts'

export type Return = AnswerOf<typeof readReturn>
type FigureTable = Return['tables'][number]

/** One return of one period: its figures, what they lack, filing it, and what has changed since. */
export function ReturnPage() {
  const params = useParams({ from: '/shell/overview/returns/$key/$period' })
  const { entity } = useSearch({ from: '/shell/overview/returns/$key/$period' })
  const query = useQuery(apiQuery(readReturn, { params, query: { ...(entity && { entity }) } }))
  return <Loaded query={query}>{(data) => <Shown shown={data} entity={entity} />}</Loaded>
}

function Shown({ shown, entity }: { readonly shown: Return; readonly entity: string | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const words = useWords()
  const mayFile = useMay('return.file')
  const { key, period, filings, isOver, isNil } = shown
  const file = (kind: 'csv' | 'xlsx') =>
    paths.returnDraft(key, period.key, { format: kind, ...(entity && { entity }) })
  return (
    <Page
      title={words(shown.name)}
      back={{ href: paths.returns(), label: t('returns.title') }}
      intro={
        <>
          {t('returns.span', { from: format.day(period.from, now), to: format.day(period.to, now) })}.{' '}
          {period.dueOn && t('returns.dueOn', { day: format.day(period.dueOn, now) })}
        </>
      }
      actions={
        <>
          <DownloadLink href={file('xlsx')}>{t('returns.xlsx')}</DownloadLink>
          <DownloadLink href={file('csv')}>{t('returns.csv')}</DownloadLink>
        </>
      }
    >
      <Entities shown={shown} entity={entity} />
      {!isOver && <Banner>{t('returns.runs.text')}</Banner>}
      {isNil && <Banner title={t('returns.nil')}>{t('returns.nil.text')}</Banner>}
      {shown.failed.length > 0 && (
        <Banner meaning="late" title={t('returns.failed')}>
          {t('returns.failed.text')}
        </Banner>
      )}
      <Lacking lacking={shown.lacking} />
      {shown.tables.map((table) => (
        <Figures key={table.key} table={table} currency={shown.currency} />
      ))}
      <Filings shown={shown} />
      {mayFile && isOver && shown.failed.length === 0 && (
        <Section title={t('returns.file')} intro={t('returns.file.intro')}>
          {filings.length === 0 ? (
            <FileForm shown={shown} entity={entity} />
          ) : (
            <Disclosure key={filings.length} title={t('returns.file.again')}>
              <FileForm shown={shown} entity={entity} />
            </Disclosure>
          )}
        </Section>
      )}
      <Sources shown={shown} />
    </Page>
  )
}

/** Which legal entity it is for. */
function Entities({ shown, entity }: { readonly shown: Return; readonly entity: string | undefined }) {
  const { t } = useTranslation()
  const router = useRouter()
  if (shown.entities.length < 2 || !shown.isPerLegalEntity) return null
  return (
    <Row align="end">
      <Select
        label={t('returns.entity')}
        options={[
          { value: 'all', label: t('returns.entity.all') },
          ...shown.entities.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={entity ?? 'all'}
        onChange={(id) =>
          router.history.push(paths.returnOf(shown.key, shown.period.key, id === 'all' ? {} : { entity: id }))
        }
      />
    </Row>
  )
}

type FigureRow = { readonly name: string; readonly figures: readonly number[] }

function Figures({ table, currency }: { readonly table: FigureTable; readonly currency: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const { number } = useFormat()
  const money = useMoney()
  const rows: FigureRow[] = [
    ...table.rows.map(({ name, figures }) => ({ name: name ?? t('returns.unclassified'), figures })),
    { name: t('returns.total'), figures: table.total },
  ]
  const columns: Column<FigureRow>[] = [
    { id: 'name', header: t('returns.row'), width: '14rem', isWrapped: true, cell: ({ name }) => name },
    ...table.columns.map(({ key, label, isMoney }, index): Column<FigureRow> => ({
      id: key,
      header: words(label),
      align: 'end',
      onPhone: 'line',
      cell: ({ figures }) => {
        const figure = figures[index] ?? 0
        return isMoney ? money(figure, currency) : number(figure)
      },
    })),
  ]
  return (
    <Section title={words(table.title)}>
      <Table
        label={words(table.title)}
        rows={rows}
        keyOf={({ name }) => name}
        columns={columns}
        leastSize={`${15 + table.columns.length * 7}rem`}
        isHeadWrapped
        hasTotal
      />
    </Section>
  )
}

function Sources({ shown: { unsure, source, checkedOn } }: { readonly shown: Return }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const words = useWords()
  return (
    <Section title={t('returns.source')}>
      {unsure.length > 0 && (
        <Banner meaning="soon" title={t('returns.unsure')}>
          <ul>
            {unsure.map((each) => (
              <li key={each.en}>{words(each)}</li>
            ))}
          </ul>
        </Banner>
      )}
      <p>{source}</p>
      {checkedOn && <p>{t('returns.checked', { day: format.day(checkedOn, now) })}</p>}
      <p>{t('returns.counting')}</p>
    </Section>
  )
}
