import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { putCalendarDay, type CalendarDay, type Hours } from '../../../shared/api/deadlines.ts'
import { paths } from '../../paths.ts'
import { useCommand } from '../../queries.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { MovePreview } from '../deadlines/MovePreview.tsx'
import { hoursIn } from '../deadlines/year-glance.ts'
import { Editor } from './Editor.tsx'
import { useFields } from './use-fields.ts'
import { useSettingsSearch } from './settings-state.ts'
import type { Calendar } from './WorkingHoursForm.tsx'
import { isReadableDay } from './working-hours.ts'

const kinds = ['holiday', 'halfDay', 'working'] as const

/** What is special about a day; the address says that it is open (`?edit=new`). */
export function CalendarDayForm({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit, year, site } = useSettingsSearch()
  const format = useFormat()
  const now = useNow()
  const close = () => router.history.push(paths.settings('calendar', { year, site }))
  const on = edit && /^\d{4}-\d\d-\d\d$/.test(edit) ? edit : null
  const known = calendar.days.find(({ day }) => day.on === on)?.day
  const title = on ? format.day(on, now) : t('settings.calendar.day.add')
  return (
    <Drawer title={title} isOpen={edit === 'new' || on !== null} onOpenChange={close}>
      <DayFields key={on} calendar={calendar} known={known} on={on} onDone={close} />
    </Drawer>
  )
}

function DayFields({
  calendar,
  known,
  on: givenOn,
  onDone,
}: {
  readonly calendar: Calendar
  readonly known: CalendarDay | undefined
  readonly on: string | null
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const [day, change, changes] = useFields(
    {
      on: givenOn,
      name: known?.name ?? '',
      kind: known?.kind ?? ('holiday' as (typeof kinds)[number]),
      closesAt: known?.kind === 'halfDay' ? known.closesAt : '13:00',
      hours: known?.kind === 'working' ? hoursText(known.hours) : '',
    },
    `settings.calendar.${calendar.siteId}.${givenOn ?? 'new'}.${calendar.version}`,
  )
  const command = useCommand(putCalendarDay, {
    onDone: ({ movedClocks }) => {
      toast(t('settings.calendar.moved', { count: movedClocks }))
      changes.settle()
      onDone()
    },
  })
  const { on, name, kind } = day
  const changed = dayIn(day)
  const isReadable = isReadableDay(changed)
  return (
    <Editor
      commands={[command]}
      changes={changes}
      onSubmit={() =>
        command.send({ body: { version: calendar.version, siteId: calendar.siteId, day: changed } })
      }
      onCancel={onDone}
    >
      <DateField
        name="day.on"
        label={t('settings.calendar.day.on')}
        isRequired
        value={on}
        onChange={(value) => change({ on: value })}
      />
      <TextField
        name="day.name"
        label={t('settings.calendar.day.name')}
        isRequired
        value={name}
        onChange={(value) => change({ name: value })}
      />
      <RadioGroup
        name="day.kind"
        label={t('settings.kind')}
        options={kinds.map((one) => ({ value: one, label: t(`settings.calendar.day.kind.${one}`) }))}
        value={kind}
        onChange={(value) => change({ kind: value })}
      />
      {kind === 'halfDay' && (
        <TextField
          name="day.closesAt"
          label={t('settings.calendar.day.closesAt')}
          inputMode="numeric"
          width={5}
          isRequired
          value={day.closesAt}
          onChange={(value) => change({ closesAt: value })}
        />
      )}
      {kind === 'working' && (
        <TextField
          name="day.hours"
          label={t('settings.calendar.hoursOfDay')}
          hint={t('settings.calendar.hoursOfDay.hint')}
          value={day.hours}
          onChange={(value) => change({ hours: value })}
        />
      )}
      {isReadable && <MovePreview siteId={calendar.siteId} change={{ day: changed }} />}
    </Editor>
  )
}

type Typed = {
  readonly on: string | null
  readonly name: string
  readonly kind: CalendarDay['kind']
  readonly closesAt: string
  readonly hours: string
}

/** What is typed, as a day; hours that cannot be read are sent as they are, and the server says what is wrong. */
function dayIn({ on, name, kind, closesAt, hours }: Typed): CalendarDay {
  const given = { on: on ?? '', name }
  if (kind === 'halfDay') return { kind, closesAt, ...given }
  if (kind === 'holiday') return { kind, ...given }
  const own: Hours = hoursIn(hours) ?? [[hours, '']]
  return { kind, ...given, ...(own.length > 0 && { hours: own }) }
}

const hoursText = (hours: Hours = []) => hours.map(([from, until]) => `${from}-${until}`).join(', ')
