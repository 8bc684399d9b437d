import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getCalendar, type WorkingHours } from '../../../shared/api/deadlines.ts'
import type { BodySent } from '../../../shared/api/endpoint.ts'
import { listRulePacks, type PackClock } from '../../../shared/api/rule-packs.ts'
import { tryChange } from '../../../shared/api/what-if.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { apiQuery } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { useFormat, useNow } from '../../ui/FormatContext.tsx'
import { Stack } from '../../ui/Page.tsx'
import { SettingsFrame } from '../settings/SettingsFrame.tsx'
import { TriedCalendar } from './TriedCalendar.tsx'
import { TriedCases, type CasesTried } from './TriedCases.tsx'
import { TriedPack } from './TriedPack.tsx'
import { daysTried, type TriedDay } from './what-if.ts'
import { WhatComesOut } from './WhatComesOut.tsx'

type Question = BodySent<typeof tryChange>
export type Calendar = AnswerOf<typeof getCalendar>
export type Packs = AnswerOf<typeof listRulePacks>['items']

/** A calendar or a rule pack is tried on cases; nothing is saved. */
export function WhatIfPage() {
  const [siteId, setSiteId] = useState<string | null>(null)
  const calendar = useQuery({
    ...apiQuery(getCalendar, { query: { ...(siteId && { siteId }) } }),
    placeholderData: keepPreviousData,
  })
  const packs = useQuery(apiQuery(listRulePacks))
  return (
    <SettingsFrame id="what-if">
      <Loaded query={calendar}>
        {(found) => (
          <Loaded query={packs}>
            {({ items }) => <Trial key={found.siteId} calendar={found} packs={items} onSite={setSiteId} />}
          </Loaded>
        )}
      </Loaded>
    </SettingsFrame>
  )
}

function Trial({
  calendar,
  packs,
  onSite,
}: {
  readonly calendar: Calendar
  readonly packs: Packs
  readonly onSite: (siteId: string | null) => void
}) {
  const { t } = useTranslation()
  const today = useFormat().dayOf(useNow())
  const [week, setWeek] = useState<WorkingHours>(calendar.workingHours)
  const [days, setDays] = useState<readonly TriedDay[]>([])
  const [packKey, setPackKey] = useState('')
  const [clocks, setClocks] = useState<readonly PackClock[]>([])
  const [cases, setCases] = useState<CasesTried>({
    from: 'last',
    receivedOn: today,
    receivedAt: '16:30',
    country: calendar.country,
    channel: 'web',
    kind: 'complaint',
  })
  const [asked, setAsked] = useState<Question | null>(null)
  const { from, ...madeUp } = cases
  const ask = () =>
    setAsked({
      calendar: {
        siteId: calendar.siteId,
        workingHours: week,
        ...daysTried(days, t('whatIf.day.name')),
      },
      pack: packKey
        ? {
            key: packKey,
            clocks: clocks.map(({ key, startsAt, amount, unit }) => ({ key, startsAt, amount, unit })),
          }
        : null,
      cases: from === 'last' ? { from } : { from, ...madeUp },
    })
  return (
    <>
      <Form
        problem={null}
        onSubmit={ask}
        actions={
          <Button kind="primary" type="submit">
            {t('whatIf.show')}
          </Button>
        }
      >
        <Stack gap={6}>
          <TriedCalendar
            calendar={calendar}
            week={week}
            days={days}
            onSite={onSite}
            onWeek={setWeek}
            onDays={setDays}
          />
          <TriedPack
            packs={packs}
            packKey={packKey}
            clocks={clocks}
            onPack={(key) => {
              setPackKey(key)
              setClocks(packs.find((pack) => pack.key === key)?.clocks ?? [])
            }}
            onClocks={setClocks}
          />
          <TriedCases cases={cases} onChange={(changed) => setCases({ ...cases, ...changed })} />
        </Stack>
      </Form>
      {asked && <WhatComesOut question={asked} />}
    </>
  )
}
