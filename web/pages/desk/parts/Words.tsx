import { Avatar } from '../../../ui/Avatar.tsx'
import { Badge, meanings } from '../../../ui/Badge.tsx'
import { Banner } from '../../../ui/Banner.tsx'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { Chip, FilterChip } from '../../../ui/Chip.tsx'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { Kbd, KeyList } from '../../../ui/Kbd.tsx'
import { ButtonLink, Link } from '../../../ui/Link.tsx'
import { Markdown } from '../../../ui/Markdown.tsx'
import { Entries, Note } from '../../../ui/Note.tsx'
import { Row, Section, Stack } from '../../../ui/Page.tsx'
import { Written } from '../../../ui/Written.tsx'

const text = `Dear Mrs Öztürk,

we looked at **all three visits** of our *engineers*. See [your rights](https://example.com).

- The lift stood still for 9 days
- Two appointments were missed

> We will be there on Thursday.`

/** Buttons, links, badges, banners, text. */
export function Words() {
  return (
    <>
      <Section title="Buttons and links">
        <Row>
          <Button kind="primary">Send the decision</Button>
          <Button icon="edit">Edit</Button>
          <Button kind="quiet">Cancel</Button>
          <Button kind="danger" icon="trash">
            Withdraw
          </Button>
          <Button size="small">Small</Button>
          <IconButton icon="more" label="More" />
          <ButtonLink href="#" icon="plus">
            New feedback
          </ButtonLink>
          <Link href="#">A link</Link>
          <Button isPending>Saving</Button>
        </Row>
        <Row>
          <Button kind="primary" disabledReason="You decided this case yourself: somebody else reviews it.">
            Review
          </Button>
          <Button disabledReason="Restate the matter first." reasonPlace="hover">
            Assess
          </Button>
        </Row>
      </Section>
      <Section title="Quiet lines and entries">
        <Written look="large">{'It leaks again.\n\nSince Monday there is water under the machine.'}</Written>
        <Written look="quote">It is the hose, not the drum.</Written>
        <Note>Last changed by Ayşe Öztürk, 3 November, 14:02</Note>
        <Note meaning="soon">It is hard to read on your pages: 1.6 : 1, and 4.5 are needed.</Note>
        <Entries
          entries={[
            { id: 'name', text: 'Kettles: Changed (Name)', meta: 'Ayşe Öztürk · 3 November, 14:02' },
            { id: 'added', text: 'Kettles: Added', meta: 'Béla Kovács · 1 November, 9:30' },
          ]}
        />
      </Section>
      <Section title="Badges, chips, people">
        <Row>
          {meanings.map((meaning) => (
            <Badge key={meaning} meaning={meaning}>
              {meaning}
            </Badge>
          ))}
          <Badge>In progress</Badge>
          <Chip>Elevator</Chip>
          <FilterChip label="Severity" value="high" onRemove={() => undefined} />
          <Avatar name="Ayşe Öztürk" isNamed />
          <Avatar name="Владимир Петров" />
          <Kbd>Ctrl</Kbd>
          <span>
            <bdi>7K4P-92MX</bdi> <CopyButton text="7K4P-92MX" label="Copy the reference" />
          </span>
        </Row>
        <KeyList lines={[{ keys: ['g', 'h'], text: 'Home' }]} />
        <Stack gap={2}>
          {meanings.map((meaning) => (
            <Banner
              key={meaning}
              meaning={meaning}
              title={`A ${meaning} banner`}
              action={<Button size="small">Look</Button>}
            >
              It says what it is about and what to do.
            </Banner>
          ))}
        </Stack>
        <Markdown>{text}</Markdown>
      </Section>
    </>
  )
}
