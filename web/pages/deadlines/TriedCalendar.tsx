import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkingHours } from '../../../shared/api/deadlines.ts'
import { Button } from '../../ui/Button.tsx'
import { RemovableChip } from '../../ui/Chip.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import { WeekFields } from '../settings/WorkingHoursForm.tsx'
import { triedKinds, type TriedDay } from './what-if.ts'
import type { Calendar } from './WhatIfPage.tsx'

/** What would be different of a calendar: its week and single days. */
export function TriedCalendar({
  calendar,
  week,
  days,
  onSite,
  onWeek,
  onDays,
}: {
  readonly calendar: Calendar
  readonly week: WorkingHours
  readonly days: readonly TriedDay[]
  readonly onSite: (siteId: string | null) => void
  readonly onWeek: (week: WorkingHours) => void
  readonly onDays: (days: readonly TriedDay[]) => void
}) {
  const { t } = useTranslation()
  const own = calendar.sites.filter(({ hasOwn }) => hasOwn)
  return (
    <Section title={t('whatIf.calendar')} intro={t('whatIf.calendar.intro')}>
      {own.length > 0 && (
        <Select
          label={t('settings.calendar.whose')}
          options={[
            { value: '', label: t('settings.calendar.whose.all') },
            ...own.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={calendar.siteId ?? ''}
          onChange={(siteId) => onSite(siteId || null)}
        />
      )}
      <Disclosure title={t('whatIf.hours')}>
        <WeekFields week={week} onChange={onWeek} />
      </Disclosure>
      <NewDay onAdd={(day) => onDays([...days.filter(({ on }) => on !== day.on), day])} />
      <TriedDays days={days} onDays={onDays} />
    </Section>
  )
}

function NewDay({ onAdd }: { readonly onAdd: (day: TriedDay) => void }) {
  const { t } = useTranslation()
  const [on, setOn] = useState<string | null>(null)
  const [kind, setKind] = useState<TriedDay['kind']>('off')
  return (
    <Row align="end">
      <DateField label={t('whatIf.day')} value={on} onChange={setOn} />
      <Select
        label={t('whatIf.day.kind')}
        options={triedKinds.map((value) => ({ value, label: t(`whatIf.day.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Button icon="plus" onPress={() => on && onAdd({ on, kind })}>
        {t('whatIf.day.add')}
      </Button>
    </Row>
  )
}

function TriedDays({
  days,
  onDays,
}: {
  readonly days: readonly TriedDay[]
  readonly onDays: (days: readonly TriedDay[]) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  if (days.length === 0) return null
  return (
    <Row>
      {days.map(({ on, kind }) => (
        <RemovableChip key={on} onRemove={() => onDays(days.filter((other) => other.on !== on))}>
          {t('whatIf.day.line', { day: format.day(on, now), kind: t(`whatIf.day.${kind}`) })}
        </RemovableChip>
      ))}
    </Row>
  )
}
