import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { directionOf } from '../../../../../shared/languages.ts'
import { groupReference } from '../../../../../shared/reference.ts'
import { paths } from '../../../../paths.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { Markdown } from '../../../../ui/Markdown.tsx'
import { Page, Row, Section } from '../../../../ui/Page.tsx'
import { Written } from '../../../../ui/Written.tsx'
import { DatedLines, NotOnPaper, Paper } from '../../../../ui/Paper.tsx'
import { Reference } from '../../../../ui/Reference.tsx'
import { CaseContext, useCase, useChoices, useReason } from '../case-context.ts'
import { CaseBadges } from '../CaseBadges.tsx'
import { DecisionView } from '../DecisionView.tsx'
import { actorText, eventLine } from '../event-lines.ts'
import { FlowChart } from '../flow/FlowChart.tsx'
import { Matter } from '../Matter.tsx'
import { MessageTitle } from '../MessageEntry.tsx'
import { entriesOf, type CaseEntry } from '../timeline-entries.ts'
import { withoutNames } from './cover-names.ts'
import { PrintFacts } from './PrintFacts.tsx'

/** The whole case on paper: what stands there is what the person may see, and what they choose to take along. */
export function PrintCase() {
  const { t } = useTranslation()
  const view = useCase()
  const mayNote = useReason('note') === null
  const [hasContact, setContact] = useState(!view.flags.isConfidential)
  const [hasNotes, setNotes] = useState(false)
  return (
    <Page
      title={hasContact ? view.title : namelessOf(view).title}
      back={{ href: paths.complaint(view.id), label: t('print.back') }}
      intro={
        <Row>
          <Reference>{groupReference(view.reference)}</Reference>
          <CaseBadges view={view} />
        </Row>
      }
    >
      <NotOnPaper>
        <Row>
          <Button kind="primary" icon="print" onPress={() => print()}>
            {t('print.now')}
          </Button>
          <Checkbox isSelected={hasContact} onChange={setContact}>
            {t('print.withContact')}
          </Checkbox>
          {mayNote && (
            <Checkbox isSelected={hasNotes} onChange={setNotes}>
              {t('print.withNotes')}
            </Checkbox>
          )}
        </Row>
      </NotOnPaper>
      <CaseContext value={hasContact ? view : namelessOf(view)}>
        <OnPaper hasContact={hasContact} hasNotes={hasNotes && mayNote} />
      </CaseContext>
    </Page>
  )
}

/** Names stand in greetings and in what people wrote, too. */
function namelessOf(view: CaseView): CaseView {
  const { name, email, phone, address, representative: speaks } = view.complainant
  const theirs = [name, email, phone, address]
  return withoutNames(view, [...theirs, speaks?.name, speaks?.email, speaks?.phone, speaks?.address])
}

function OnPaper({ hasContact, hasNotes }: { readonly hasContact: boolean; readonly hasNotes: boolean }) {
  const { t } = useTranslation()
  const view = useCase()
  const format = useFormat()
  const now = useNow()
  return (
    <Paper stamp={view.flags.isConfidential ? t('flag.confidential') : undefined}>
      <PrintFacts hasContact={hasContact} />
      <Matter />
      {view.restatement && (
        <Section title={t('case.done.step.restated')}>
          <Written look="quote">{view.restatement.text}</Written>
        </Section>
      )}
      {view.investigation?.findings && (
        <Section title={t('case.done.step.investigated')}>
          <Written look="quote">{view.investigation.findings}</Written>
        </Section>
      )}
      {view.decisions.map((decision) => (
        <Section key={decision.id} title={t('case.done.step.decided')}>
          <DecisionView decision={decision} />
        </Section>
      ))}
      <Section title={t('flow.title')}>
        <FlowChart />
      </Section>
      <Section title={t('case.timeline')}>
        <Lines hasNotes={hasNotes} />
      </Section>
      <p className="quiet">{t('print.printedOn', { day: format.day(format.dayOf(now), now) })}</p>
    </Paper>
  )
}

/** All of the timeline, nothing folded. */
function Lines({ hasNotes }: { readonly hasNotes: boolean }) {
  const format = useFormat()
  const now = useNow()
  const entries = entriesOf(useCase(), 'all').filter((entry) => hasNotes || entry.type !== 'note')
  return (
    <DatedLines
      lines={entries.map((entry) => ({
        id: entry.id,
        when: format.time(new Date(entry.at), now),
        content: <Line entry={entry} />,
      }))}
    />
  )
}

function Line({ entry }: { readonly entry: CaseEntry }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { language, subjects, owner, reviewer } = useCase()
  const { staff, currency } = useChoices()
  switch (entry.type) {
    case 'event': {
      const known = [...staff, ...subjects, owner, reviewer]
      const nameOf = (id: string) => known.find((one) => one?.id === id)?.name ?? t('case.actor.someone')
      return (
        <>
          {eventLine(entry.event, entry.values, { t, format, now, currency, nameOf })}{' '}
          <span className="quiet">· {actorText(t, entry)}</span>
        </>
      )
    }
    case 'note':
      return (
        <>
          {t('case.timeline.note')} <span className="quiet">· {entry.actorName}</span>
          <Markdown>{entry.body}</Markdown>
        </>
      )
    case 'message':
      return (
        <>
          <MessageTitle message={entry} />
          <div lang={language} dir={directionOf(language)}>
            {entry.subject && <strong>{entry.subject}</strong>}
            <Markdown>{entry.body}</Markdown>
          </div>
        </>
      )
    case 'file':
      return (
        <>
          {t(entry.file.from === 'staff' ? 'case.timeline.fileOurs' : 'case.timeline.fileTheirs')}{' '}
          <bdi>{entry.file.name}</bdi>
        </>
      )
  }
}
