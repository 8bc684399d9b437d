import { useTranslation } from 'react-i18next'
import {
  putWorkingHours,
  weekdays,
  type getCalendar,
  type Weekday,
  type WorkingHours,
} from '../../../shared/api/deadlines.ts'
import type { AnswerOf } from '../../api-request.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { ClockField } from '../../ui/ClockField.tsx'
import { Form } from '../../ui/Form.tsx'
import { Group } from '../../ui/Group.tsx'
import { Note } from '../../ui/Note.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { toast } from '../../ui/Toast.tsx'
import { MovePreview } from '../deadlines/MovePreview.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields } from './use-fields.ts'
import { useReadOnlyReason } from './SettingsFrame.tsx'
import { hoursOn, isReadableWeek, nextInterval, weekdayName, withHours } from './working-hours.ts'

export type Calendar = AnswerOf<typeof getCalendar>

/** The week: from and until on each day, more than once where there is a break. */
export function WorkingHoursForm({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [{ week }, change, changes] = useFields<{ week: WorkingHours }>(
    { week: calendar.workingHours },
    `settings.calendar.${calendar.siteId}.${calendar.version}`,
  )
  const isChanged = JSON.stringify(week) !== JSON.stringify(calendar.workingHours)
  const isReadable = isReadableWeek(week)
  const command = useCommand(putWorkingHours, {
    onDone: ({ movedClocks }) => {
      changes.settle()
      toast(t('settings.calendar.moved', { count: movedClocks }))
    },
  })
  return (
    <Section
      title={t('settings.calendar.hours')}
      intro={t('settings.calendar.hours.intro', { timeZone: calendar.timeZone })}
    >
      <Form
        problem={useFormProblem(command.problem)}
        onSubmit={() =>
          command.send({
            body: { version: calendar.version, siteId: calendar.siteId, workingHours: week },
          })
        }
        actions={
          <Button kind="primary" type="submit" isPending={command.isPending} disabledReason={reason}>
            {t('settings.save')}
          </Button>
        }
      >
        <Unsaved changes={changes} />
        <WeekFields week={week} onChange={(changed) => change({ week: changed })} />
        {isChanged && isReadable && <MovePreview siteId={calendar.siteId} change={{ workingHours: week }} />}
      </Form>
    </Section>
  )
}

/** The hours of a week, day by day. */
export function WeekFields({
  week,
  onChange,
}: {
  readonly week: WorkingHours
  readonly onChange: (week: WorkingHours) => void
}) {
  return (
    <div>
      {weekdays.map((day, index) => (
        <Day key={day} day={day} index={index} week={week} onChange={onChange} />
      ))}
    </div>
  )
}

function Day({
  day,
  index,
  week,
  onChange,
}: {
  readonly day: Weekday
  readonly index: number
  readonly week: WorkingHours
  readonly onChange: (week: WorkingHours) => void
}) {
  const { t, i18n } = useTranslation()
  const name = weekdayName(i18n.language, index)
  const intervals = hoursOn(week, day)
  const put = (changed: typeof intervals) => onChange(withHours(week, day, changed))
  return (
    <Group label={name} layout="line">
      {intervals.length === 0 && <Note>{t('settings.calendar.closed')}</Note>}
      {intervals.map(([from, until], at) => (
        <Row key={at}>
          <ClockField
            label={t('settings.calendar.from', { day: name })}
            value={from}
            onChange={(value) => put(intervals.with(at, [value, until]))}
          />
          –
          <ClockField
            label={t('settings.calendar.until', { day: name })}
            value={until}
            onChange={(value) => put(intervals.with(at, [from, value]))}
          />
          <IconButton
            icon="cross"
            size="small"
            label={t('settings.calendar.interval.remove', { from, until, day: name })}
            onPress={() => put(intervals.toSpliced(at, 1))}
          />
        </Row>
      ))}
      <IconButton
        icon="plus"
        size="small"
        label={t('settings.calendar.interval.add', { day: name })}
        onPress={() => put([...intervals, nextInterval(intervals)])}
      />
    </Group>
  )
}
