import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { putCalendarDay, type CalendarDay } from '../../../shared/api/deadlines.ts'
import { paths } from '../../paths.ts'
import { useCommand } from '../../queries.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Editor, useFields } from './Editor.tsx'
import { useSettingsSearch } from './settings-state.ts'
import type { Calendar } from './WorkingHoursForm.tsx'

const kinds = ['holiday', 'halfDay', 'working'] as const

/** What is special about a day; the address says that it is open (`?edit=new`). */
export function CalendarDayForm({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit, year } = useSettingsSearch()
  const close = () => router.history.push(paths.settings('calendar', { year }))
  return (
    <Drawer title={t('settings.calendar.day.add')} isOpen={edit === 'new'} onOpenChange={close}>
      <DayFields calendar={calendar} onDone={close} />
    </Drawer>
  )
}

function DayFields({ calendar, onDone }: { readonly calendar: Calendar; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [day, change] = useFields({
    on: null as string | null,
    name: '',
    kind: 'holiday' as (typeof kinds)[number],
    closesAt: '13:00',
  })
  const command = useCommand(putCalendarDay, {
    onDone: ({ movedClocks }) => {
      toast(t('settings.calendar.moved', { count: movedClocks }))
      onDone()
    },
  })
  const { on, name, kind, closesAt } = day
  const given = { on: on ?? '', name }
  const changed: CalendarDay = kind === 'halfDay' ? { kind, closesAt, ...given } : { kind, ...given }
  return (
    <Editor
      commands={[command]}
      onSubmit={() => command.send({ body: { version: calendar.version, day: changed } })}
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
          value={closesAt}
          onChange={(value) => change({ closesAt: value })}
        />
      )}
    </Editor>
  )
}
