import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { FieldSet } from '../../../ui/FieldSet.tsx'
import { Line } from '../../../ui/Page.tsx'

const mostPoints = 20

/** The points of a matter: what is to be answered one by one. */
export function PointsEditor({
  points,
  onChange,
}: {
  readonly points: readonly string[]
  readonly onChange: (points: string[]) => void
}) {
  const { t } = useTranslation()
  return (
    <FieldSet name="points" label={t('case.points')} hint={t('case.points.hint')}>
      {points.map((point, index) => (
        <Line
          key={index}
          end={
            points.length > 1 && (
              <IconButton
                icon="trash"
                label={t('case.points.remove', { number: index + 1 })}
                onPress={() => onChange(points.filter((_, at) => at !== index))}
              />
            )
          }
        >
          <TextField
            name={index === 0 ? 'points' : `points.${index}`}
            label={t('case.points.number', { number: index + 1 })}
            isRequired
            value={point}
            onChange={(text) => onChange(points.map((other, at) => (at === index ? text : other)))}
          />
        </Line>
      ))}
      <div>
        <Button
          size="small"
          icon="plus"
          disabledReason={points.length >= mostPoints ? t('case.points.most', { count: mostPoints }) : null}
          onPress={() => onChange([...points, ''])}
        >
          {t('case.points.add')}
        </Button>
      </div>
    </FieldSet>
  )
}
