import { useState } from 'react'
import { Badge, type Meaning } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Calm, Nothing } from '../../../ui/EmptyState.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Columns, Section } from '../../../ui/Page.tsx'
import { Split } from '../../../ui/Split.tsx'
import { Table, type Column, type Sort } from '../../../ui/Table.tsx'
import { RelativeTime, Time } from '../../../ui/Time.tsx'
import { ToDo, ToDoLine } from '../../../ui/ToDo.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { Picture } from '../../../ui/Picture.tsx'
import { Places } from '../../../ui/Places.tsx'

const answerAt = new Date(Date.now() + 2.2 * 86_400_000)
const matters = [
  'Lift stands still since Monday',
  'Invoice sent twice',
  'Die Tür schließt zu früh',
  'Asansör kata gelmiyor',
  'Thanks to the engineer',
]
const meaning: readonly Meaning[] = ['late', 'soon', 'fine', 'note']

const rows = Array.from({ length: 400 }, (_, index) => ({
  id: String(index),
  reference: `7K4P-${1000 + index}`,
  matter: matters[index % matters.length] ?? '',
  meaning: meaning[index % 4] ?? 'note',
  at: new Date(Date.now() + (index - 20) * 7_200_000),
}))

const columns: readonly Column<(typeof rows)[number]>[] = [
  { id: 'reference', header: 'Reference', width: '8rem', cell: (row) => row.reference },
  { id: 'matter', header: 'Matter', cell: (row) => row.matter },
  {
    id: 'state',
    header: 'State',
    width: '6rem',
    cell: (row) => <Badge meaning={row.meaning}>{row.meaning}</Badge>,
  },
  {
    id: 'next',
    header: 'Next date',
    width: '7rem',
    align: 'end',
    isSortable: true,
    hideBelow: 'phone',
    cell: (row) => <RelativeTime at={row.at} />,
  },
]

/** Tables, facts, timelines, disclosures. */
export function Records() {
  const [sort, setSort] = useState<Sort>({ column: 'next', direction: 'ascending' })
  const [share, setShare] = useState(40)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['2']))
  return (
    <>
      <Section title="Timeline and facts">
        <Columns min="20rem">
          <Timeline
            label="What happened"
            entries={[
              {
                id: 'a',
                at: '2026-11-20T08:12:00Z',
                icon: 'mail',
                title: 'Mrs Öztürk filed the complaint',
                content: 'The lift has stood still since Monday.',
              },
              {
                id: 'b',
                at: '2026-11-20T08:12:03Z',
                icon: 'check',
                title: 'The receipt went out',
                meaning: 'fine',
              },
              {
                id: 'c',
                at: '2026-11-21T10:00:00Z',
                icon: 'late',
                title: 'The message came back',
                meaning: 'late',
              },
            ]}
          />
          <Section title="Facts" isFramed>
            <Facts
              facts={[
                { label: 'Received', value: <Time at="2026-11-20T08:12:00Z" /> },
                { label: 'Answer', value: <RelativeTime at={answerAt} /> },
                { label: 'Product', value: 'Goods lift, building B' },
              ]}
            />
            <Disclosure title="Why this date" summary="Default rules">
              Ten working days from receipt, in the calendar of Istanbul.
            </Disclosure>
          </Section>
        </Columns>
      </Section>
      <Section title="A list and one thing of it">
        <Split
          label="Width of the list"
          share={share}
          onShare={setShare}
          beside={
            <Section title="Lift stands still since Monday" isFramed>
              <p>It moves in neither direction.</p>
            </Section>
          }
        >
          <Facts facts={matters.map((matter, index) => ({ label: `7K4P-${1000 + index}`, value: matter }))} />
        </Split>
      </Section>
      <Section title="Table">
        <Table
          label="Cases"
          rows={rows}
          keyOf={(row) => row.id}
          hrefOf={(row) => `#${row.id}`}
          nameOf={(row) => row.reference}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={setSelected}
          columns={columns}
        />
        <Places
          places={[
            {
              id: 'staff',
              href: '#staff',
              icon: 'people',
              name: 'Staff',
              hint: 'Who works here, and what they may',
            },
            {
              id: 'mail',
              href: '#mail',
              icon: 'mail',
              name: 'Mailboxes',
              hint: 'Where complaints come in by mail',
            },
          ]}
        />
        <ToDo>
          <ToDoLine title="Look at the mail that came back" problem="It was sent meanwhile.">
            <Badge meaning="late">in 2 days</Badge>
            <Button size="small">Done</Button>
          </ToDoLine>
          <ToDoLine title="You were named in a note">
            <RelativeTime at={answerAt} />
          </ToDoLine>
        </ToDo>
        <Calm title="Nothing waits for you" text="Everything is answered or waits for somebody else.">
          <Button icon="plus">New feedback</Button>
        </Calm>
        <Nothing>Nobody is late</Nothing>
        <Picture
          src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='80' height='40'/%3E"
          alt="Logo"
        />
      </Section>
    </>
  )
}
