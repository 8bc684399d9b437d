import { useId } from 'react'
import './Track.css'

const rowHeight = 56
const axis = 22
const aside = 64
const radius = 9

export type TrackStep = {
  readonly id: string
  readonly name: string
  /** When it was, or how it stands. */
  readonly when: string
  readonly state: 'done' | 'now' | 'ahead' | 'notTaken'
  /** Beside the line: only some take it. */
  readonly isAside: boolean
}

/** A way with its stations as a drawing, and the same in words behind it. */
export function Track({
  title,
  listTitle,
  steps,
}: {
  readonly title: string
  readonly listTitle: string
  readonly steps: readonly TrackStep[]
}) {
  const id = useId()
  return (
    <figure className="ui-track">
      <svg
        className="ui-track-drawing"
        viewBox={`0 0 420 ${steps.length * rowHeight}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-list`}
      >
        <title id={`${id}-title`}>{title}</title>
        {steps.map((step, index) => (
          <Station key={step.id} step={step} index={index} isLast={index === steps.length - 1} />
        ))}
      </svg>
      <figcaption>
        <details>
          <summary>{listTitle}</summary>
          <ol id={`${id}-list`} className="ui-track-list">
            {steps.map((step) => (
              <li key={step.id} aria-current={step.state === 'now' ? 'step' : undefined}>
                {`${step.name}: ${step.when}`}
              </li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  )
}

/** A station with the line to the next one. */
function Station({
  step,
  index,
  isLast,
}: {
  readonly step: TrackStep
  readonly index: number
  readonly isLast: boolean
}) {
  const y = index * rowHeight + rowHeight / 2
  const x = step.isAside ? aside : axis
  return (
    <g className={`ui-track-step ui-track-${step.state}`}>
      {!isLast && <line className="ui-track-line" x1={axis} y1={y} x2={axis} y2={y + rowHeight} />}
      {step.isAside && (
        <path
          className="ui-track-line ui-track-branch"
          d={`M${axis} ${y - 14} Q${axis} ${y} ${aside - radius} ${y}`}
        />
      )}
      <circle cx={x} cy={y} r={radius} />
      {step.state === 'done' && <path className="ui-track-mark" d={`M${x - 4} ${y} l3 3.5 l5.5 -7`} />}
      {step.state === 'now' && <circle className="ui-track-dot" cx={x} cy={y} r={3.5} />}
      <text className="ui-track-name" x={x + 20} y={y - 2}>
        {step.name}
      </text>
      <text className="ui-track-when" x={x + 20} y={y + 15}>
        {step.when}
      </text>
    </g>
  )
}
