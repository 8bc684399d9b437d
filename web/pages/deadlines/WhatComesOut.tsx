import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BodySent } from '../../../shared/api/endpoint.ts'
import { groupReference } from '../../../shared/reference.ts'
import { tryChange } from '../../../shared/api/what-if.ts'
import type { AnswerOf } from '../../api-request.ts'
import { dataText } from '../../data-text.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Link } from '../../ui/Link.tsx'
import { Note } from '../../ui/Note.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import { Time } from '../../ui/Time.tsx'
import { whyValues } from '../complaints/case/why-values.ts'
import { clockWord } from './clock-word.ts'
import { usePackWords } from './pack-words.ts'
import { distance } from './what-if.ts'

type Answer = AnswerOf<typeof tryChange>
type Tried = Answer['dates'][number]

/** How the dates move by kind, then each with the reason why it comes out so. */
export function WhatComesOut({ question }: { readonly question: BodySent<typeof tryChange> }) {
  const { t } = useTranslation()
  const query = useQuery(apiQuery(tryChange, { body: question }))
  return (
    <Section title={t('whatIf.result')}>
      <Loaded query={query}>
        {(answer) => (
          <>
            <p>{t('whatIf.result.cases', { count: answer.cases })}</p>
            <ByClock clocks={answer.clocks} />
            {answer.dates.length > 0 && (
              <Dates dates={answer.dates} isMadeUp={question.cases.from === 'madeUp'} />
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function ByClock({ clocks }: Pick<Answer, 'clocks'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const movedBy = useMovedBy()
  type Row = Answer['clocks'][number]
  const figure = (id: 'same' | 'earlier' | 'later' | 'added') => ({
    id,
    header: t(`whatIf.${id}`),
    align: 'end' as const,
    width: '6rem',
    isNamedOnPhone: true,
    cell: (row: Row) => format.number(row[id]),
  })
  return (
    <Table
      label={t('whatIf.result')}
      rows={clocks}
      keyOf={({ clockKey }) => clockKey}
      empty={<Note>{t('whatIf.none')}</Note>}
      columns={[
        { id: 'clock', header: t('packs.clock'), cell: ({ clockKey }) => clockWord(t, clockKey) },
        figure('same'),
        figure('earlier'),
        figure('later'),
        figure('added'),
        {
          id: 'farthest',
          header: t('whatIf.farthest'),
          width: '14rem',
          onPhone: 'line',
          isNamedOnPhone: true,
          cell: ({ farthestEarlier, farthestLater }) =>
            format.list([farthestEarlier, farthestLater].filter(Boolean).map(movedBy)),
        },
      ]}
      isStackedOnPhone
    />
  )
}

function Dates({ dates, isMadeUp }: { readonly dates: Answer['dates']; readonly isMadeUp: boolean }) {
  const { t } = useTranslation()
  const movedBy = useMovedBy()
  return (
    <Section title={t('whatIf.dates')} {...(!isMadeUp && { intro: t('whatIf.dates.mine') })}>
      <Table
        label={t('whatIf.dates')}
        rows={dates}
        keyOf={(date) =>
          `${date.subjectId} ${date.clockKey} ${date.fromAt} ${date.toAt} ${date.pack.version}`
        }
        columns={[
          { id: 'what', header: t('packs.clock'), cell: (date) => <What date={date} /> },
          {
            id: 'now',
            header: t('whatIf.now'),
            width: '11rem',
            onPhone: 'line',
            isNamedOnPhone: true,
            cell: ({ fromAt }) => (fromAt ? <Time at={fromAt} /> : '–'),
          },
          {
            id: 'then',
            header: t('whatIf.then'),
            width: '11rem',
            onPhone: 'line',
            isNamedOnPhone: true,
            cell: ({ toAt }) => <Time at={toAt} />,
          },
          {
            id: 'by',
            header: t('whatIf.by'),
            width: '9rem',
            cell: ({ fromAt, toAt }) =>
              fromAt ? movedBy((Date.parse(toAt) - Date.parse(fromAt)) / 1000) : t('whatIf.added'),
          },
        ]}
        isStackedOnPhone
      />
    </Section>
  )
}

/** Whose date it is, by which pack, and in words why it comes out so. */
function What({ date }: { readonly date: Tried }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const words = usePackWords()
  const { subjectId, reference, clockKey, pack, why } = date
  const name = words.nameOf({ nameKey: pack.nameKey, name: pack.name ?? null })
  return (
    <>
      {`${clockWord(t, clockKey)}, ${name} `}
      {subjectId && reference && <Link href={paths.complaint(subjectId)}>{groupReference(reference)}</Link>}
      <Disclosure title={t('case.clocks.why')}>
        <ul>
          {why.map((line, index) => (
            <li key={index}>
              {dataText(t, line.key, whyValues(line.values, { t, format, now })) ?? line.key}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

function useMovedBy(): (seconds: number) => string {
  const { t } = useTranslation()
  return (seconds) => {
    if (seconds === 0) return t('whatIf.same')
    const { unit, count } = distance(seconds)
    const by = t(`whatIf.by.${unit}`, { count })
    return t(seconds < 0 ? 'whatIf.by.earlier' : 'whatIf.by.later', { by })
  }
}
