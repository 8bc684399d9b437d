import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeMailRules } from '../../../shared/api/outgoing-mail.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'

const megabyte = 1_000_000

/** From which size on files leave as a link. */
export function LargeFiles({
  attachedBytes,
  version,
}: {
  readonly attachedBytes: number
  readonly version: number
}) {
  const { t } = useTranslation()
  const [megabytes, setMegabytes] = useState(String(attachedBytes / megabyte))
  const save = useCommand(changeMailRules, { onDone: () => toast(t('settings.saved')) })
  const refused = useFormProblem(save.problem)
  const given = Math.round(Number(megabytes.replace(',', '.')) * megabyte)
  return (
    <Section title={t('mailFiles.title')} intro={t('mailFiles.text')}>
      <Form
        problem={refused}
        onSubmit={() => save.send({ body: { attachedBytes: given, version } })}
        actions={
          <Button type="submit" isPending={save.isPending}>
            {t('settings.save')}
          </Button>
        }
      >
        <TextField
          name="attachedBytes"
          inputMode="decimal"
          width={6}
          isRequired
          label={t('mailFiles.most')}
          value={megabytes}
          onChange={setMegabytes}
        />
      </Form>
    </Section>
  )
}
