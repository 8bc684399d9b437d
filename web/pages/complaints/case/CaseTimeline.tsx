import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { groupReference } from '../../../../shared/reference.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Markdown } from '../../../ui/Markdown.tsx'
import { Section } from '../../../ui/Page.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Timeline, type TimelineEntry } from '../../../ui/Timeline.tsx'
import { useCase, useCaseSearch, useChoices, useGo } from './case-context.ts'
import { CaseFiles } from './CaseFiles.tsx'
import { timelineFilters } from './case-search.ts'
import { actorText, eventIcon, eventLine, type EventWords } from './event-lines.ts'
import { AllGoingOut } from './GoingOut.tsx'
import { MessageContent, MessageTitle, messageMeaning } from './MessageEntry.tsx'
import { countsOf, entriesOf, folded, type CaseEntry } from './timeline-entries.ts'

/** Everything that happened, newest last. */
export function CaseTimeline() {
  const { t } = useTranslation()
  const view = useCase()
  const show = useCaseSearch().show ?? 'all'
  const go = useGo()
  const [isUnfolded, setUnfolded] = useState(false)
  const words = useEventWords()
  const entries = entriesOf(view, show)
  const { hidden, shown } = folded(entries)
  const counts = countsOf(view, timelineFilters)
  return (
    <Section
      title={t('case.timeline')}
      actions={
        <Select
          isLabelBeside
          label={t('case.timeline.filter')}
          options={timelineFilters.map((filter) => ({
            value: filter,
            label: t('case.timeline.filterCount', {
              filter: t(`case.timeline.${filter}`),
              count: counts.get(filter) ?? 0,
            }),
          }))}
          value={show}
          onChange={(filter) => go({ show: filter === 'all' ? undefined : filter })}
        />
      }
    >
      {hidden > 0 && !isUnfolded && (
        <Button kind="quiet" size="small" icon="up" onPress={() => setUnfolded(true)}>
          {t('case.timeline.earlier', { count: hidden })}
        </Button>
      )}
      {entries.length === 0 ? (
        <p className="quiet">{t('case.timeline.none')}</p>
      ) : (
        <Timeline
          label={t('case.timeline')}
          entries={(isUnfolded ? entries : shown).map((entry) => lineOf(entry, words))}
        />
      )}
      <AllGoingOut />
    </Section>
  )
}

/** What the words of an event are made with, on this page. */
function useEventWords(): EventWords {
  const { t } = useTranslation()
  const view = useCase()
  const { staff, currency } = useChoices()
  const format = useFormat()
  const now = useNow()
  const known = [...staff, ...view.subjects, ...view.readers, view.owner, view.reviewer]
  return {
    t,
    format,
    now,
    currency,
    nameOf: (id) => known.find((person) => person?.id === id)?.name ?? t('case.actor.someone'),
  }
}

function lineOf(entry: CaseEntry, words: EventWords): TimelineEntry {
  const { t } = words
  const line = { id: entry.id, at: entry.at }
  switch (entry.type) {
    case 'event':
      return {
        ...line,
        icon: eventIcon(entry.event),
        title: <By name={actorText(t, entry)}>{eventLine(entry.event, entry.values, words)}</By>,
      }
    case 'note':
      return {
        ...line,
        icon: 'note',
        title: (
          <By name={entry.actorName ?? t('case.actor.system')}>
            {t('case.timeline.note')} <MergedFrom reference={entry.mergedFrom} />
          </By>
        ),
        content: <Markdown>{entry.body}</Markdown>,
      }
    case 'message':
      return {
        ...line,
        icon: entry.channel === 'phone' ? 'phone' : entry.direction === 'in' ? 'reply' : 'mail',
        meaning: messageMeaning(entry.state),
        title: (
          <>
            <MessageTitle message={entry} /> <MergedFrom reference={entry.mergedFrom} />
          </>
        ),
        content: <MessageContent message={entry} />,
      }
    case 'file':
      return {
        ...line,
        icon: 'attach',
        title: t(entry.file.from === 'staff' ? 'case.timeline.fileOurs' : 'case.timeline.fileTheirs'),
        content: <CaseFiles files={[entry.file]} />,
      }
  }
}

/** The case to which a line belongs that goes on in this one. */
function MergedFrom({ reference }: { readonly reference: string | undefined }) {
  const { t } = useTranslation()
  if (reference === undefined) return null
  return <Badge>{t('case.merged.line', { reference: groupReference(reference) })}</Badge>
}

function By({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      {children} <span className="quiet">· {name}</span>
    </>
  )
}
