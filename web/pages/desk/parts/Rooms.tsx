import { useState } from 'react'
import { Present } from '../../../ui/Avatar.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { Chip, ChipGroup, ChipList, FilterChip } from '../../../ui/Chip.tsx'
import { Dock } from '../../../ui/Dock.tsx'
import { FieldSet } from '../../../ui/FieldSet.tsx'
import { Stale } from '../../../ui/Loading.tsx'
import { ManyShort, Note } from '../../../ui/Note.tsx'
import { Line, Row, Section, Stack, WideOnly } from '../../../ui/Page.tsx'
import { Beside, Panes } from '../../../ui/Panes.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { GroupedSearchList, SearchList } from '../../../ui/SearchList.tsx'
import { Selected } from '../../../ui/Selected.tsx'
import { SidePane, Split } from '../../../ui/Split.tsx'
import { TableEnd } from '../../../ui/TableEnd.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { TitleLine, TitleWithChips } from '../../../ui/TitleLine.tsx'
import { Points, Quoted, Written } from '../../../ui/Written.tsx'

const texts = ['Thank you for waiting', 'We look into it', 'The engineer will come']

/** How a page is divided: panes, a dock at its edge, a list with its search, its choice and its end. */
export function Rooms() {
  const [isOpen, setOpen] = useState(false)
  const [share, setShare] = useState(50)
  const [typed, setTyped] = useState('')
  const find = (typed: string) =>
    texts
      .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
      .map((name) => ({
        id: name,
        name,
        hint: 'English · shared',
        excerpt: name,
        lang: 'en',
        dir: 'ltr' as const,
      }))
  return (
    <>
      <Section title="Panes and a dock">
        <Present people={[{ id: 'a', name: 'Ayşe Öztürk', isHere: true, doing: 'writes a note' }]}>
          Changed by Béla Kovács
        </Present>
        <Panes
          start={{ label: 'Who', content: <Section title="Who">Mrs Öztürk</Section> }}
          end={{ label: 'Known', content: <Section title="Known">Goods lift, building B</Section> }}
        >
          <Stack gap={2} isReading>
            <Points isNumbered>
              <li>The lift stood still for nine days</li>
              <li>Two appointments were missed</li>
            </Points>
            <Quoted by="Translated by a colleague">
              <Written>It is the hose, not the drum.</Written>
            </Quoted>
          </Stack>
          <Dock
            title="Assess the complaint"
            aside={{ what: 'Answer', state: <Badge meaning="soon">in 2 days</Badge> }}
            buttons={
              <IconButton
                icon={isOpen ? 'down' : 'up'}
                label="Show the fields"
                aria-expanded={isOpen}
                onPress={() => setOpen(!isOpen)}
              />
            }
            why="It was received and nobody has looked at it yet."
            isOpen={isOpen}
          >
            <Beside beside={<Note>Two like cases were upheld.</Note>}>
              <FieldSet label="Points" hint="What is to be answered one by one." isFramed>
                <Line end={<IconButton icon="trash" label="Remove" />}>
                  <TextField label="Point 1" isRequired />
                </Line>
              </FieldSet>
            </Beside>
          </Dock>
        </Panes>
      </Section>
      <Section title="Searched, narrowed, chosen">
        <Row align="start" isSpread>
          <SearchField label="Search" action="Search" value={undefined} onSearch={() => undefined} />
          <WideOnly>
            <Button icon="split">Beside</Button>
          </WideOnly>
        </Row>
        <ChipGroup label="Filters">
          <FilterChip label="Severity" value="high" onRemove={() => undefined} />
        </ChipGroup>
        <ChipList label="People" chips={[{ id: 'a', content: 'Ayşe Öztürk' }]} />
        <Split
          label="Width"
          share={share}
          onShare={setShare}
          beside={<SidePane label="The case at hand">Nothing else is in its way.</SidePane>}
        >
          <Stale isStale={false}>
            <TitleWithChips>
              <TitleLine lang="de" dir="ltr" title="Die Tür schließt zu früh" />
              <Chip>doors</Chip>
            </TitleWithChips>
            <Selected label="Chosen" count="2 chosen">
              <Button size="small">Assign</Button>
            </Selected>
            <TableEnd>
              <span>2 shown</span>
              <Button>More</Button>
            </TableEnd>
          </Stale>
        </Split>
        <ManyShort items={['7K4P-1000', '7K4P-1001', '7K4P-1002'].map((text) => ({ id: text, text }))} />
        <SearchList
          label="Texts"
          searchLabel="Find a text"
          find={find}
          nothing="Nothing found"
          onChoose={() => undefined}
        />
        <GroupedSearchList
          label="Everything"
          searchLabel="Go to or do"
          typed={typed}
          onType={setTyped}
          groups={[
            {
              id: 'places',
              title: 'Places',
              entries: [{ id: 'home', text: 'Home', href: '#home', keys: ['g', 'h'] }],
            },
            {
              id: 'cases',
              title: 'Cases',
              entries: [{ id: 'a', text: 'Lift stands still', hint: '7K4P-1000' }],
            },
          ]}
          nothing="Nothing found"
          onTaken={() => undefined}
        />
      </Section>
    </>
  )
}
