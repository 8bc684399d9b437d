import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { surveyQuestions } from '../../../shared/surveys.ts'
import { dataText } from '../../data-text.ts'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Section } from '../../ui/Page.tsx'
import { Table } from '../../ui/Table.tsx'
import type { SurveyFigures } from './SurveysPage.tsx'
import { readSurveysSearch } from './surveys-search.ts'
import { useMet } from './use-met.ts'

type Group = SurveyFigures['groups'][number]

/** The same shares by month, category, channel or type of customer. */
export function SurveyGroups({ figures }: { readonly figures: SurveyFigures }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const met = useMet(figures.leastGroup)
  const { by = 'month' } = readSurveysSearch(useSearch({ strict: false }))
  const nameOf = useGroupName(by)
  return (
    <Section title={t(`surveys.by.${by}`)} intro={t('surveys.groups.intro', { least: figures.leastGroup })}>
      <Table
        label={t(`surveys.by.${by}`)}
        rows={figures.groups}
        keyOf={({ key }) => key ?? ''}
        leastSize="88rem"
        columns={[
          { id: 'group', header: t(`surveys.by.${by}`), width: '12rem', cell: nameOf },
          {
            id: 'asked',
            header: t('surveys.asked'),
            width: '5rem',
            align: 'end',
            cell: ({ asked }) => number(asked),
          },
          {
            id: 'answered',
            header: t('surveys.answered'),
            width: '5.5rem',
            align: 'end',
            cell: ({ answered }) => number(answered),
          },
          ...surveyQuestions.map((question) => ({
            id: question,
            header: t(`surveys.question.${question}`),
            width: '13rem',
            align: 'end' as const,
            cell: ({ questions }: Group) =>
              met(questions.find((one) => one.question === question) ?? { met: null }),
          })),
        ]}
      />
    </Section>
  )
}

function useGroupName(by: string): (group: Group) => string {
  const { t } = useTranslation()
  const { month } = useFormat()
  return ({ key, name }) => {
    if (key === 'few') return t('surveys.few')
    if (key === null) return t('surveys.noGroup')
    // While another cut is being read, the groups of the one before still stand there.
    if (by === 'month' && /^\d{4}-\d\d$/.test(key)) return month(key)
    if (by === 'channel') return dataText(t, `channel.${key}`) ?? key
    if (by === 'type') return dataText(t, `customers.type.${key}`) ?? key
    return name ?? key
  }
}
