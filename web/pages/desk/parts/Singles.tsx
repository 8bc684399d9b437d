import { useRef } from 'react'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { DueTime } from '../../../ui/DueTime.tsx'
import { Frame, PaperFrame } from '../../../ui/Frame.tsx'
import { Item } from '../../../ui/Item.tsx'
import { Columns, Row, Section } from '../../../ui/Page.tsx'
import { DatedLines, NotOnPaper, Paper } from '../../../ui/Paper.tsx'
import { Pick } from '../../../ui/Pick.tsx'
import { Reference } from '../../../ui/Reference.tsx'
import { Scale } from '../../../ui/Scale.tsx'
import { SpokenCode } from '../../../ui/SpokenCode.tsx'
import { IconMark, TitleLine } from '../../../ui/TitleLine.tsx'
import { Track } from '../../../ui/Track.tsx'
import { Stage, StageNote, Viewer } from '../../../ui/Viewer.tsx'

const daysAway = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** What is said of one thing: its number, title, dates, rank and way; and what is looked at or printed. */
export function Singles() {
  const stage = useRef<HTMLElement>(null)
  return (
    <>
      <Section title="One thing in a line">
        <Row>
          <Reference>7K4P-92MX</Reference>
          <DueTime at={daysAway(-3.2)} />
          <DueTime at={daysAway(1.2)} />
          <DueTime at={daysAway(9.2)} />
          <Scale rank={0} of={4}>
            Low
          </Scale>
          <Scale rank={2} of={4} meaning="soon">
            High
          </Scale>
          <Scale rank={3} of={4} meaning="late">
            Critical
          </Scale>
        </Row>
        <TitleLine
          lang="ar"
          dir="rtl"
          before={
            <>
              <Badge>Praise</Badge>
              <IconMark icon="late" isLate text="Safety" />
            </>
          }
          title="المصعد متوقف منذ يوم الاثنين"
          found="where a search found its words"
        />
      </Section>
      <Section title="Frames, items, what is picked and read out">
        <Columns min="18rem">
          <Frame title="Known under this name">
            <Pick
              name="Ayşe Öztürk"
              details={['+90 532 000 00 00', 'ayse.ozturk@example.com']}
              note="By name · one open case"
              onPress={() => undefined}
            />
            <Pick name="Béla Kovács" details={[]} note="By telephone" onPress={() => undefined} />
          </Frame>
          <Frame isChosen>
            <Item>What did the engineer see?</Item>
            <Item label="Mail of Monday">It leaks at the hose.</Item>
          </Frame>
          <Frame>
            <SpokenCode label="Access code" code="7K4P-92MX-QR5T" />
          </Frame>
        </Columns>
        <PaperFrame title="A mail with its layout" src="about:blank" />
      </Section>
      <Section title="A way, a viewer, paper">
        <Columns min="20rem">
          <Track
            title="The way of this case"
            listTitle="As a list"
            steps={[
              { id: 'in', name: 'Received', when: '2 November', state: 'done', isAside: false },
              { id: 'look', name: 'Looked into', when: 'at hand', state: 'now', isAside: false },
              { id: 'ask', name: 'Asked outside', when: 'not taken', state: 'notTaken', isAside: true },
              { id: 'end', name: 'Closed', when: 'ahead', state: 'ahead', isAside: false },
            ]}
          />
          <Viewer
            label="Tools"
            tools={<output>1 of 2</output>}
            about="2 MB"
            more={<Button kind="quiet">Download</Button>}
          >
            <Stage ref={stage} label="photo.jpg">
              <StageNote>It is being opened</StageNote>
            </Stage>
          </Viewer>
          <Paper stamp="Confidential">
            <NotOnPaper>
              <Button icon="print">Print</Button>
            </NotOnPaper>
            <DatedLines
              lines={[
                { id: 'a', when: '2 November, 9:12', content: 'Mrs Öztürk filed the complaint' },
                { id: 'b', when: '3 November, 10:00', content: 'The engineer was asked' },
              ]}
            />
          </Paper>
        </Columns>
      </Section>
    </>
  )
}
