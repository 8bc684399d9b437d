import { useTranslation } from 'react-i18next'
import { useFormat } from '../../ui/FormatContext.tsx'
import type { SurveyFigures } from './SurveysPage.tsx'

type Answers = Pick<SurveyFigures['questions'][number], 'met'>

/** “72 % (61 % to 81 %)” of those with an opinion, or that they are too few. */
export function useMet(least: number): (answers: Answers) => string {
  const { t } = useTranslation()
  const { percent } = useFormat()
  return ({ met }) =>
    met
      ? t('surveys.interval', {
          share: percent(met.n / met.of),
          low: percent(met.low),
          high: percent(met.high),
        })
      : t('surveys.tooFew', { least })
}
