import { Chart } from '../../../ui/Chart.tsx'
import { DaysGrid } from '../../../ui/DaysGrid.tsx'
import { Figures } from '../../../ui/Figures.tsx'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import { Row, Section } from '../../../ui/Page.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { YearGrid, type DayLook } from '../../../ui/YearGrid.tsx'

const icons: readonly IconName[] = ['home', 'list', 'people', 'chart', 'late', 'soon', 'fine', 'note', 'mail']

const looks: Readonly<Record<string, DayLook>> = { '10': 'marked', '11': 'half', '14': 'added', '15': 'off' }

const november = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0')).map((day) => ({
  on: `2026-11-${day}`,
  look: looks[day] ?? 'plain',
  ...(day === '10' && { title: 'Memorial day', href: '#10' }),
}))

/** Figures, charts, days and icons. */
export function Figuring() {
  return (
    <Section title="Figures, charts, icons">
      <Figures
        label="Open cases"
        figures={[
          { id: 'late', label: 'late', value: '7', href: '#late', isLate: true },
          { id: 'open', label: 'open', value: '1,204', href: '#open', note: '1,180 a month ago' },
          { id: 'median', label: 'days until the answer, median', value: '6.5' },
        ]}
      />
      <Chart
        finding="More is closed than comes in"
        note="Complaints per week, four weeks, n = 96"
        labelsAre="Week"
        data={{
          kind: 'columns',
          labels: ['2 Nov', '9 Nov', '16 Nov', '23 Nov'],
          series: [
            { name: 'Received', tone: 'quiet', values: [12, 14, 9, 11] },
            { name: 'Closed', tone: 'accent', shape: 'line', values: [10, 13, 14, 13] },
          ],
        }}
        onOpen={() => undefined}
      />
      <DaysGrid
        label="A week"
        weeks={[[16, 17, 18, 19, 20, 21, 22].map((day) => `2026-11-${day}`)]}
        today="2026-11-18"
        isOutside={(on) => on.endsWith('22')}
        contentOf={(on) =>
          on.endsWith('17') ? { note: 'Day off', main: '3 due', more: ['Ada 2', 'Elif 1'] } : {}
        }
      />
      <YearGrid
        months={[{ lead: 6, days: november }]}
        legend={[
          { look: 'marked', text: 'Holiday' },
          { look: 'half', text: 'Half a day' },
          { look: 'added', text: 'Worked on' },
          { look: 'off', text: 'Weekend' },
        ]}
        today="2026-11-18"
      />
      <Row>
        {icons.map((name) => (
          <span key={name}>
            <Icon name={name} />
            <VisuallyHidden>{name}</VisuallyHidden>
          </span>
        ))}
      </Row>
    </Section>
  )
}
