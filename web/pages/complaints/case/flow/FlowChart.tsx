import { useTranslation } from 'react-i18next'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { Track } from '../../../../ui/Track.tsx'
import { useCase } from '../case-context.ts'
import { flowOf, type FlowStep } from './flow.ts'

/** The way of this case: where it was, where it is, and what is ahead. */
export function FlowChart() {
  const { t } = useTranslation()
  const when = useWhen()
  return (
    <Track
      title={t('flow.title')}
      listTitle={t('flow.asList')}
      steps={flowOf(useCase()).map((step) => ({
        id: step.station,
        name: t(`flow.${step.station}`),
        when: when(step),
        state: step.state,
        isAside: step.isAside,
      }))}
    />
  )
}

/** When it was done, or what it is: at hand, ahead, not taken. */
function useWhen() {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  return ({ state, at }: FlowStep): string => {
    if (state !== 'done' || at === null) return t(`flow.state.${state}`)
    return /^\d{4}-\d\d-\d\d$/.test(at) ? format.day(at, now) : format.day(format.dayOf(new Date(at)), now)
  }
}
