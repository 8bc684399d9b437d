import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readSurveyFigures, surveyCuts } from '../../../shared/api/surveys.ts'
import { surveyScores } from '../../../shared/surveys.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { Chart } from '../../ui/Chart.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Figures } from '../../ui/Figures.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Entries } from '../../ui/Note.tsx'
import { Page, Row, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table } from '../../ui/Table.tsx'
import { Day } from '../../ui/Time.tsx'
import { lengths } from '../analysis/overview-search.ts'
import { SurveyGroups } from './SurveyGroups.tsx'
import { readSurveysSearch } from './surveys-search.ts'
import { useMet } from './use-met.ts'

export type SurveyFigures = AnswerOf<typeof readSurveyFigures>

/** What complainants say about the handling: how many answered, what, by what, and in their own words. */
export function SurveysPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const search = readSurveysSearch(useSearch({ strict: false }))
  const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
  const query = useQuery({
    ...apiQuery(readSurveyFigures, { query: given }),
    placeholderData: keepPreviousData,
  })
  const period = query.data?.period
  return (
    <Page
      title={t('surveys.title')}
      intro={
        period && t('surveys.intro', { from: format.day(period.from, now), to: format.day(period.to, now) })
      }
      back={{ href: paths.overview(), label: t('overview.title') }}
      actions={
        <>
          <ButtonLink href={paths.surveysCsv(given)} icon="download">
            {t('surveys.csv')}
          </ButtonLink>
          <Choices />
        </>
      }
    >
      <Loaded query={query}>{(figures) => <Shown figures={figures} />}</Loaded>
    </Page>
  )
}

function Choices() {
  const { t } = useTranslation()
  const router = useRouter()
  const search = readSurveysSearch(useSearch({ strict: false }))
  const go = (change: Partial<typeof search>) => router.history.push(paths.surveys({ ...search, ...change }))
  return (
    <>
      <Select
        label={t('surveys.weeks')}
        options={lengths.map((weeks) => ({
          value: weeks,
          label: t('overview.weeks', { count: Number(weeks) }),
        }))}
        value={search.weeks ?? '13'}
        onChange={(weeks) => go({ weeks: weeks === '13' ? undefined : weeks })}
      />
      <Select
        label={t('surveys.by')}
        options={surveyCuts.map((by) => ({ value: by, label: t(`surveys.by.${by}`) }))}
        value={search.by ?? 'month'}
        onChange={(by) => go({ by: by === 'month' ? undefined : by })}
      />
      {search.by === 'type' && (
        <Select
          label={t('surveys.types')}
          options={(['then', 'now'] as const).map((types) => ({
            value: types,
            label: t(`surveys.types.${types}`),
          }))}
          value={search.types ?? 'then'}
          onChange={(types) => go({ types: types === 'then' ? undefined : types })}
        />
      )}
    </>
  )
}

function Shown({ figures }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation()
  const { answered, leastGroup } = figures
  return (
    <>
      <Response figures={figures} />
      {answered < leastGroup ? (
        <EmptyState icon="star" title={t('surveys.none')}>
          {t('surveys.none.text', { least: leastGroup })}
        </EmptyState>
      ) : (
        <>
          <Distribution figures={figures} />
          <Questions figures={figures} />
          <SurveyGroups figures={figures} />
          <Comments figures={figures} />
        </>
      )}
    </>
  )
}

function Response({ figures: { response, answered, unasked } }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation()
  const { number, percent } = useFormat()
  const { n, of, low, high } = response
  return (
    <Figures
      label={t('surveys.title')}
      figures={[
        {
          id: 'response',
          label: t('surveys.response'),
          value: of === 0 ? '–' : percent(n / of),
          note:
            low === null || high === null
              ? undefined
              : t('surveys.response.note', {
                  n: number(n),
                  of: number(of),
                  low: percent(low),
                  high: percent(high),
                }),
        },
        {
          id: 'answered',
          label: t('surveys.answered'),
          value: number(answered),
          note: unasked > 0 && t('surveys.unasked', { n: number(unasked) }),
        },
      ]}
    />
  )
}

/** From much better to much worse: two colours for the sides, a pale one for what was expected. */
const looks = [
  { tone: 'accent', strength: 1 },
  { tone: 'accent', strength: 0.6 },
  { tone: 'quiet', strength: 0.5 },
  { tone: 'late', strength: 0.6 },
  { tone: 'late', strength: 1 },
] as const

function Distribution({ figures }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const shown = figures.questions.filter(({ counts }) => counts !== null)
  return (
    <Chart
      finding={t('surveys.chart')}
      note={t('surveys.chart.note', { n: number(figures.answered) })}
      labelsAre={t('surveys.question')}
      onOpen={nowhere}
      data={{
        kind: 'bars',
        isStacked: true,
        labels: shown.map(({ question }) => t(`surveys.question.${question}`)),
        series: surveyScores.map((score, place) => ({
          name: t(`surveys.score.${score}`),
          values: shown.map(({ counts }) => counts?.[place] ?? 0),
          ...(looks[place] ?? looks[2]),
        })),
      }}
    />
  )
}

/** There is no list of people behind a bar. */
const nowhere = () => undefined

function Questions({ figures }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const met = useMet(figures.leastGroup)
  return (
    <Section title={t('surveys.met')} intro={t('surveys.met.intro')}>
      <Table
        label={t('surveys.met')}
        rows={figures.questions}
        keyOf={({ question }) => question}
        isStackedOnPhone
        columns={[
          {
            id: 'question',
            header: t('surveys.question'),
            cell: ({ question }) => t(`surveys.question.${question}`),
          },
          { id: 'n', header: t('surveys.opinions'), width: '7rem', align: 'end', cell: ({ n }) => number(n) },
          { id: 'met', header: t('surveys.met'), width: '14rem', align: 'end', cell: met },
        ]}
      />
    </Section>
  )
}

function Comments({ figures }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation()
  return (
    <Section title={t('surveys.comments')} intro={t('surveys.comments.intro')}>
      {figures.comments.length === 0 ? (
        <Row>{t('surveys.comments.none')}</Row>
      ) : (
        <Entries
          entries={figures.comments.map(({ id, text, answeredOn, language }) => ({
            id,
            text: (
              <span dir="auto" lang={language}>
                {text}
              </span>
            ),
            meta: <Day on={answeredOn} />,
          }))}
        />
      )}
    </Section>
  )
}
