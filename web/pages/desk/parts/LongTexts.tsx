import { Badge } from '../../../ui/Badge.tsx'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Chip } from '../../../ui/Chip.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { Figures } from '../../../ui/Figures.tsx'
import { Columns, Section } from '../../../ui/Page.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Table } from '../../../ui/Table.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { TextField } from '../../../ui/TextField.tsx'

const word = 'Panaszkezelési-szabályzatmódosítás'
const sentence =
  'Die Beschwerdebearbeitungsfristverlängerungsbenachrichtigung wurde an die Kundin, ihre Vertreterin und die Schlichtungsstelle geschickt, bevor der Kalender es verlangte.'

/** The same parts with words as long as Hungarian and German make them, in columns as narrow as a phone. */
export function LongTexts() {
  return (
    <Section title="Long texts">
      <Columns min="18rem">
        <Section title={sentence} isFramed>
          <Banner meaning="soon">{sentence}</Banner>
          <Button kind="primary" disabledReason={sentence}>
            {sentence}
          </Button>
          <Badge meaning="late">{word}</Badge>
          <Chip>{sentence}</Chip>
        </Section>
        <Section title={word} isFramed>
          <TextField label={sentence} hint={sentence} error={sentence} defaultValue={word} />
          <Select
            label={word}
            options={[{ value: 'one', label: sentence }]}
            value="one"
            onChange={() => undefined}
          />
          <Checkbox hint={sentence}>{sentence}</Checkbox>
        </Section>
        <Section title="Facts" isFramed>
          <Facts facts={[{ label: word, value: sentence }]} />
          <Figures label={word} figures={[{ id: 'one', label: sentence, value: '1,234,567' }]} />
        </Section>
      </Columns>
      <Tabs
        label={word}
        selected="one"
        onSelect={() => undefined}
        tabs={['one', 'two', 'three', 'four'].map((id) => ({
          id,
          label: `${word} ${id}`,
          content: sentence,
        }))}
      />
      <Table
        label={word}
        rows={[{ id: 'one' }]}
        keyOf={({ id }) => id}
        columns={[
          { id: 'one', header: word, cell: () => sentence },
          { id: 'two', header: sentence, cell: () => word },
        ]}
        isStackedOnPhone
      />
    </Section>
  )
}
