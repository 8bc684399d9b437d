import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox, CheckboxGroup } from '../../../ui/Checkbox.tsx'
import { ClockField } from '../../../ui/ClockField.tsx'
import { ColourField, Swatch } from '../../../ui/ColourField.tsx'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { FileDrop } from '../../../ui/FileDrop.tsx'
import { Form, type FormProblem } from '../../../ui/Form.tsx'
import { Group, Indented } from '../../../ui/Group.tsx'
import { Columns, Section, Stack } from '../../../ui/Page.tsx'
import { RadioGroup } from '../../../ui/RadioGroup.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { PasswordField, TextField } from '../../../ui/TextField.tsx'

const severities = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium', hint: 'Answered within ten working days' },
  { value: 'high', label: 'High', hint: 'A person looks at it today' },
]

/** Fields and buttons that belong together. */
function Groups() {
  const [opens, setOpens] = useState('09:00')
  return (
    <>
      <Group label="Monday" layout="line">
        <ClockField label="Opens on Monday" value={opens} onChange={setOpens} />
      </Group>
      <Group label="Insert" layout="wrap">
        <Button size="small">Name</Button>
        <Button size="small">Reference</Button>
      </Group>
      <Group label="Roles">
        <Checkbox hint="Works on cases">Handler</Checkbox>
        <Indented>
          <Checkbox>Only in Izmir</Checkbox>
        </Indented>
      </Group>
    </>
  )
}

/** Every field, in a form that has something wrong with it. */
export function Fields() {
  const [problem, setProblem] = useState<FormProblem | null>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [accent, setAccent] = useState('#ffb400')
  return (
    <Section title="Form and fields">
      <Form
        problem={problem}
        onSubmit={() =>
          setProblem({
            text: 'Some answers are missing.',
            fields: {
              email: 'Enter an e-mail address.',
              severity: 'Choose a severity.',
              on: 'Enter a real date.',
              agree: 'Tick this.',
            },
          })
        }
        actions={
          <>
            <Button kind="primary" type="submit">
              Save
            </Button>
            <Button onPress={() => setProblem(null)}>Clear the problem</Button>
          </>
        }
      >
        <Columns min="18rem">
          <Stack>
            <TextField
              name="email"
              type="email"
              label="E-mail"
              hint="Only for messages about this case"
              isRequired
            />
            <PasswordField name="password" label="Password" />
            <TextField name="amount" label="Amount" inputMode="decimal" width={8} />
            <TextArea
              name="matter"
              label="What happened"
              maxLength={60}
              defaultValue="The lift has stood still since Monday, and"
            />
            <FileDrop label="Files" files={files} onChange={setFiles} maxFiles={5} maxBytes={25_000_000} />
          </Stack>
          <Stack>
            <Select name="severity" label="Severity" options={severities} />
            <ComboBox
              name="product"
              label="Product"
              options={['Goods lift', 'Passenger lift', 'Escalator', 'Door'].map((label) => ({
                value: label,
                label,
              }))}
            />
            <DateField name="on" label="When it happened" latest="2026-12-31" defaultValue="2026-11-22" />
            <RadioGroup
              name="safety"
              label="Is anybody in danger?"
              options={severities}
              defaultValue="medium"
            />
            <CheckboxGroup name="parts" label="What it is about" options={severities} />
            <Checkbox name="agree">I have read it out to the caller</Checkbox>
            <ColourField
              name="accent"
              label="Accent colour"
              hint="Like #0a5cad"
              pickLabel="Pick a colour"
              fallback="#434ab8"
              value={accent}
              onChange={setAccent}
            />
            <Swatch colour="#946800">The nearest colour that can be read</Swatch>
            <Switch hint="Takes effect at once">Send a copy to the site</Switch>
          </Stack>
        </Columns>
      </Form>
      <Groups />
    </Section>
  )
}
