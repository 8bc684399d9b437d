import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../shared/api/case.ts'
import { setRegularNews } from '../../../../shared/api/date-rules.ts'
import { explainLate, lateReasons } from '../../../../shared/api/rule-packs.ts'
import { problemText } from '../../../problem-text.ts'
import { useCommand } from '../../../queries.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Row, Section } from '../../../ui/Page.tsx'
import { RelativeTime, Time } from '../../../ui/Time.tsx'
import { useCase } from './case-context.ts'
import { dataText } from '../../../data-text.ts'
import { dueMeaning } from './meanings.ts'
import { whyValues } from './why-values.ts'

type Clock = CaseView['clocks'][number]

/** What is due when, the next first; each says why this date. */
export function Clocks() {
  const { t } = useTranslation()
  const { clocks, news } = useCase()
  const open = clocks.filter((clock) => clock.metAt === null && !clock.isWindow)
  const windows = clocks.filter((clock) => clock.metAt === null && clock.isWindow)
  const met = clocks.filter((clock) => clock.metAt !== null)
  return (
    <Section title={t('case.clocks')}>
      {open.length === 0 && <p className="quiet">{t('case.clocks.none')}</p>}
      {open.length > 0 && (
        <ul className="plain-list">
          {open.map((clock) => (
            <ClockLine key={`${clock.key} ${clock.startedAt}`} clock={clock} />
          ))}
        </ul>
      )}
      {news === 'stopped' && <NewsStopped />}
      {windows.length > 0 && (
        <Disclosure title={t('case.clocks.windows', { count: windows.length })}>
          <ul className="plain-list">
            {windows.map((clock) => (
              <ClockLine key={`${clock.key} ${clock.startedAt}`} clock={clock} />
            ))}
          </ul>
        </Disclosure>
      )}
      {met.length > 0 && (
        <Disclosure title={t('case.clocks.met', { count: met.length })}>
          <ul className="plain-list">
            {met.map((clock) => (
              <ClockLine key={`${clock.key} ${clock.startedAt}`} clock={clock} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}

function ClockLine({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation()
  return (
    <li>
      <Row isSpread>
        <span>{clockName(t, clock.key)}</span>
        <ClockState clock={clock} />
      </Row>
      <span className="quiet">
        {clock.metAt ? (
          <>
            {t('case.clocks.metAt')} <Time at={clock.metAt} />
          </>
        ) : (
          <>
            {t(clock.isWindow ? 'case.clocks.until' : 'case.clocks.by')} <Time at={clock.dueAt} />
          </>
        )}
      </span>
      {clock.isLate && <LateReasonField clock={clock} />}
      {clock.key === 'update' && clock.metAt === null && <NextNews />}
      {clock.mayExtend && <span className="quiet">{t('case.clocks.mayExtend')}</span>}
      <Disclosure title={t('case.clocks.why')}>
        <Why clock={clock} />
      </Disclosure>
    </li>
  )
}

/** How the next regular news goes out, and that the complainant may want none. */
function NextNews() {
  const { t } = useTranslation()
  const { id, news, may } = useCase()
  const command = useCommand(setRegularNews)
  return (
    <>
      {news === 'byItself' && <span className="quiet">{t('case.clocks.byItself')}</span>}
      {news !== 'stopped' && may.message?.allowed && (
        <Row>
          <Button
            size="small"
            kind="quiet"
            icon="check"
            isPending={command.isPending}
            onPress={() => command.send({ params: { complaintId: id }, body: { isStopped: true } })}
          >
            {t('case.clocks.newsStop')}
          </Button>
        </Row>
      )}
    </>
  )
}

function NewsStopped() {
  const { t } = useTranslation()
  const { id, may } = useCase()
  const command = useCommand(setRegularNews)
  return (
    <p className="quiet">
      {t('case.clocks.newsStopped')}{' '}
      {may.message?.allowed && (
        <Button
          size="small"
          kind="quiet"
          isPending={command.isPending}
          onPress={() => command.send({ params: { complaintId: id }, body: { isStopped: false } })}
        >
          {t('case.clocks.newsResume')}
        </Button>
      )}
    </p>
  )
}

/** Why a date was not kept, from a fixed list: the rates by reason are counted from it. */
function LateReasonField({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const command = useCommand(explainLate)
  return (
    <>
      <Select
        label={t('case.clocks.lateReason')}
        isDisabled={command.isPending}
        options={lateReasons.map((one) => ({ value: one, label: t(`deadlines.late.${one}`) }))}
        value={clock.lateReason}
        onChange={(lateReason) =>
          command.send({ params: { complaintId: id, clockId: clock.id }, body: { lateReason } })
        }
      />
      {command.problem && <Banner meaning="late">{problemText(t, command.problem)}</Banner>}
    </>
  )
}

export const clockName = (t: Parameters<typeof dataText>[0], key: string): string =>
  dataText(t, `deadlines.clock.${key}`) ?? key

/** How a clock stands, in a word with a shape. */
export function ClockState({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation()
  const now = useNow()
  if (clock.metAt)
    return (
      <Badge meaning={clock.isLate ? 'late' : 'fine'}>
        {t(clock.isLate ? 'case.clocks.metLate' : 'case.clocks.inTime')}
      </Badge>
    )
  if (clock.isWindow) return null
  if (clock.isPaused) return <Badge meaning="note">{t('case.clocks.paused')}</Badge>
  const meaning = clock.isLate ? 'late' : dueMeaning(clock.dueAt, now)
  return (
    <Badge {...(meaning && { meaning })}>
      <RelativeTime at={clock.dueAt} />
    </Badge>
  )
}

function Why({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  return (
    <ul className="plain-list">
      {clock.why.map((line, index) => (
        <li key={index}>
          <span className="quiet">
            {dataText(t, line.key, whyValues(line.values, { t, format, now })) ?? line.key}
          </span>
        </li>
      ))}
    </ul>
  )
}
