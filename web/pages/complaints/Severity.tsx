import { useTranslation } from 'react-i18next'
import { severities, type Severity as Level } from '../../../shared/statuses.ts'
import './Severity.css'

/** How severe a matter is: its word, as many bars as its rank, and a colour for the upper two. */
export function Severity({ level }: { readonly level: Level }) {
  const { t } = useTranslation()
  const rank = severities.indexOf(level)
  return (
    <span className={`severity severity-${level}`}>
      <svg className="severity-bars" viewBox="0 0 15 12" width="15" height="12" aria-hidden="true">
        {severities.map((one, index) => (
          <rect
            key={one}
            className={index <= rank ? 'severity-on' : 'severity-off'}
            x={index * 4 + 0.5}
            y={9 - index * 3}
            width="2.5"
            height={3 + index * 3}
          />
        ))}
      </svg>
      {t(`severity.${level}`)}
    </span>
  )
}
