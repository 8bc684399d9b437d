import { useTranslation } from 'react-i18next'
import { deleteCalendarDay } from '../../../shared/api/deadlines.ts'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { Day } from '../../ui/Time.tsx'
import { toast } from '../../ui/Toast.tsx'
import { CalendarDayForm } from './CalendarDayForm.tsx'
import { useReadOnlyReason } from './SettingsFrame.tsx'
import { useGo, useSettingsSearch } from './settings-state.ts'
import type { Calendar } from './WorkingHoursForm.tsx'

type Row = Calendar['days'][number]

/** Holidays, half-days and extra working days of one year. */
export function CalendarDays({ calendar }: { readonly calendar: Calendar }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnlyReason() !== null
  const now = useNow()
  const thisYear = useFormat().dayOf(now).slice(0, 4)
  const { year = thisYear } = useSettingsSearch()
  const go = useGo()
  const years = [...new Set([thisYear, year, ...calendar.days.map(({ day }) => day.on.slice(0, 4))])]
  const rows = calendar.days.filter(({ day }) => day.on.startsWith(year))
  return (
    <Section
      title={t('settings.calendar.days')}
      intro={t('settings.calendar.days.intro')}
      actions={
        <>
          <Select
            aria-label={t('settings.calendar.year')}
            label=""
            options={years.toSorted().map((one) => ({ value: one, label: one }))}
            value={year}
            onChange={(value) => go({ year: value })}
          />
          {!isReadOnly && (
            <ButtonLink icon="plus" href={paths.settings('calendar', { edit: 'new', year })}>
              {t('settings.calendar.day.add')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Table
        label={t('settings.calendar.days')}
        rows={rows}
        keyOf={(row) => row.day.on}
        columns={useColumns(calendar, isReadOnly)}
        isStackedOnPhone
        empty={<EmptyState title={t('settings.calendar.days.empty')} />}
      />
      <CalendarDayForm calendar={calendar} />
    </Section>
  )
}

function useColumns(calendar: Calendar, isReadOnly: boolean): readonly Column<Row>[] {
  const { t } = useTranslation()
  return [
    {
      id: 'on',
      header: t('settings.calendar.day.on'),
      width: '10rem',
      cell: ({ day }) => <Day on={day.on} />,
    },
    {
      id: 'name',
      header: t('settings.calendar.day.name'),
      onPhone: 'line',
      cell: ({ day }) => day.name,
    },
    {
      id: 'kind',
      header: t('settings.kind'),
      width: '14rem',
      cell: ({ day }) => <KindOf day={day} />,
    },
    {
      id: 'source',
      header: t('settings.calendar.day.source'),
      width: '12rem',
      hideBelow: 'wide',
      cell: ({ source }) => source,
    },
    {
      id: 'actions',
      header: t('outbox.column.actions'),
      width: '6rem',
      align: 'end',
      cell: (row) => !isReadOnly && <Remove row={row} calendar={calendar} />,
    },
  ]
}

function KindOf({ day }: Pick<Row, 'day'>) {
  const { t } = useTranslation()
  const kind = t(`settings.calendar.day.kind.${day.kind}`)
  if (day.kind === 'halfDay') return `${kind}: –${day.closesAt}`
  if (day.kind === 'working' && day.hours)
    return `${kind}: ${day.hours.map(([from, until]) => `${from}–${until}`).join(', ')}`
  return kind
}

function Remove({ row, calendar }: { readonly row: Row; readonly calendar: Calendar }) {
  const { t } = useTranslation()
  const day = useFormat().day(row.day.on, useNow())
  const command = useCommand(deleteCalendarDay, {
    onDone: ({ movedClocks }) => toast(t('settings.calendar.moved', { count: movedClocks })),
  })
  return (
    <>
      <IconButton
        icon="trash"
        size="small"
        label={t('settings.calendar.day.remove', { day })}
        isPending={command.isPending}
        onPress={() => command.send({ params: { on: row.day.on }, query: { version: calendar.version } })}
      />
      {command.problem && <Banner meaning="late">{problemText(t, command.problem)}</Banner>}
    </>
  )
}
