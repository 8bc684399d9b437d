import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { useCase } from '../case-context.ts'
import './Flow.css'
import { flowOf, type FlowStep } from './flow.ts'

const rowHeight = 56
const axis = 22
const aside = 64
const radius = 9

/** The way of this case as a drawing, and the same in words behind it. */
export function FlowChart() {
  const { t } = useTranslation()
  const id = useId()
  const steps = flowOf(useCase())
  const say = useStepWords()
  return (
    <figure className="flow">
      <svg
        className="flow-drawing"
        viewBox={`0 0 420 ${steps.length * rowHeight}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-list`}
      >
        <title id={`${id}-title`}>{t('flow.title')}</title>
        {steps.map((step, index) => (
          <Station key={step.station} step={step} index={index} isLast={index === steps.length - 1} />
        ))}
      </svg>
      <figcaption>
        <details>
          <summary>{t('flow.asList')}</summary>
          <ol id={`${id}-list`} className="flow-list">
            {steps.map((step) => (
              <li key={step.station} aria-current={step.state === 'now' ? 'step' : undefined}>
                {say(step)}
              </li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  )
}

/** A station with the line to the next one; what only some complaints take stands beside the line. */
function Station({
  step,
  index,
  isLast,
}: {
  readonly step: FlowStep
  readonly index: number
  readonly isLast: boolean
}) {
  const { t } = useTranslation()
  const when = useWhen()
  const y = index * rowHeight + rowHeight / 2
  const x = step.isAside ? aside : axis
  return (
    <g className={`flow-step flow-${step.state}`}>
      {!isLast && <line className="flow-line" x1={axis} y1={y} x2={axis} y2={y + rowHeight} />}
      {step.isAside && (
        <path
          className="flow-line flow-branch"
          d={`M${axis} ${y - 14} Q${axis} ${y} ${aside - radius} ${y}`}
        />
      )}
      <circle cx={x} cy={y} r={radius} />
      {step.state === 'done' && <path className="flow-mark" d={`M${x - 4} ${y} l3 3.5 l5.5 -7`} />}
      {step.state === 'now' && <circle className="flow-dot" cx={x} cy={y} r={3.5} />}
      <text className="flow-name" x={x + 20} y={y - 2}>
        {t(`flow.${step.station}`)}
      </text>
      <text className="flow-when" x={x + 20} y={y + 15}>
        {when(step)}
      </text>
    </g>
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

function useStepWords() {
  const { t } = useTranslation()
  const when = useWhen()
  return (step: FlowStep): string => `${t(`flow.${step.station}`)}: ${when(step)}`
}
