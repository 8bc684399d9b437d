import { useTranslation } from 'react-i18next'
import { deleteCalendarDay, putCalendarYear } from '../../../shared/api/deadlines.ts'
import { paths } from '../../paths.ts'
import { problemText } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { Note } from '../../ui/Note.tsx'
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
  const { year = thisYear, site } = useSettingsSearch()
  const go = useGo()
  const years = [...new Set([thisYear, year, ...calendar.days.map(({ day }) => day.on.slice(0, 4))])]
  const rows = calendar.days.filter(({ day }) => day.on.startsWith(year))
  const nextYear = String(Number(years.toSorted().at(-1)) + 1)
  const unchecked = rows.filter(({ checkedOn }) => checkedOn === null).length
  return (
    <Section
      title={t('settings.calendar.days')}
      intro={t('settings.calendar.days.intro')}
      actions={
        <>
          <Select
            aria-label={t('settings.calendar.year')}
            label=""
            options={[...years, nextYear].toSorted().map((one) => ({ value: one, label: one }))}
            value={year}
            onChange={(value) => go({ year: value })}
          />
          {!isReadOnly && (
            <ButtonLink icon="plus" href={paths.settings('calendar', { edit: 'new', year, site })}>
              {t('settings.calendar.day.add')}
            </ButtonLink>
          )}
        </>
      }
    >
      {unchecked > 0 && (
        <Banner meaning="soon">{t('settings.calendar.uncheckedCount', { count: unchecked })}</Banner>
      )}
      {rows.length === 0 && <AddYear calendar={calendar} year={year} />}
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
  const { site } = useSettingsSearch()
  const format = useFormat()
  const now = useNow()
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
      cell: ({ day }) =>
        isReadOnly ? (
          day.name
        ) : (
          <Link href={paths.settings('calendar', { edit: day.on, year: day.on.slice(0, 4), site })}>
            {day.name}
          </Link>
        ),
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
      width: '22rem',
      hideBelow: 'wide',
      cell: ({ source, checkedOn }) => (
        <Note meaning={checkedOn ? 'quiet' : 'soon'}>
          {`${
            checkedOn
              ? t('settings.calendar.checked', { on: format.day(checkedOn, now) })
              : t('settings.calendar.unchecked')
          } · ${source.startsWith('staff:') ? t('settings.calendar.day.byHand') : source}`}
        </Note>
      ),
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

/** The days of a year for which nothing is entered, from the file that ships for the country. */
function AddYear({ calendar, year }: { readonly calendar: Calendar; readonly year: string }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const command = useCommand(putCalendarYear, {
    onDone: ({ movedClocks }) => toast(t('settings.calendar.moved', { count: movedClocks })),
  })
  const { version, siteId } = calendar
  return (
    <Banner
      meaning={command.problem ? 'late' : 'soon'}
      action={
        <Button
          isPending={command.isPending}
          disabledReason={reason}
          onPress={() => command.send({ body: { version, siteId, year: Number(year) } })}
        >
          {t('settings.calendar.year.add', { year })}
        </Button>
      }
    >
      {command.problem ? problemText(t, command.problem) : t('settings.calendar.year.missing', { year })}
    </Banner>
  )
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
        onPress={() =>
          command.send({
            params: { on: row.day.on },
            query: { version: calendar.version, ...(calendar.siteId && { siteId: calendar.siteId }) },
          })
        }
      />
      {command.problem && <Banner meaning="late">{problemText(t, command.problem)}</Banner>}
    </>
  )
}
