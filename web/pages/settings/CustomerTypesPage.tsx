import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readRules, saveRules } from '../../../shared/api/customer-types.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Form } from '../../ui/Form.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { SettingsFrame, useReadOnlyReason } from './SettingsFrame.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields } from './use-fields.ts'

/** By which periods new, current, former and prospective customers are told apart. */
export function CustomerTypesPage() {
  const query = useQuery(apiQuery(readRules))
  return (
    <SettingsFrame id="customer-types" width="reading">
      <Loaded query={query}>{(rules) => <RulesForm key={rules.version} rules={rules} />}</Loaded>
    </SettingsFrame>
  )
}

const periods = ['newDays', 'formerDays', 'talkDays'] as const

function RulesForm({ rules }: { readonly rules: AnswerOf<typeof readRules> }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [{ hasWriters, ...days }, change, changes] = useFields(
    {
      newDays: String(rules.newDays),
      formerDays: String(rules.formerDays),
      talkDays: String(rules.talkDays),
      hasWriters: rules.hasWriters,
    },
    `settings.customer-types.${rules.version}`,
  )
  const command = useCommand(saveRules, {
    onDone: () => {
      changes.settle()
      toast(t('settings.saved'))
    },
  })
  const submit = () =>
    command.send({
      body: {
        newDays: Number(days.newDays),
        formerDays: Number(days.formerDays),
        talkDays: Number(days.talkDays),
        hasWriters,
        version: rules.version,
      },
    })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={submit}
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending} disabledReason={reason}>
          {t('settings.save')}
        </Button>
      }
    >
      <Unsaved changes={changes} />
      {periods.map((period) => (
        <TextField
          key={period}
          name={period}
          label={t(`customers.rules.${period}`)}
          hint={t(`customers.rules.${period}.hint`)}
          inputMode="numeric"
          isRequired
          width={5}
          value={days[period]}
          onChange={(value) => change({ [period]: value })}
        />
      ))}
      <Checkbox
        isSelected={hasWriters}
        onChange={(value) => change({ hasWriters: value })}
        hint={t('customers.rules.hasWriters.hint')}
      >
        {t('customers.rules.hasWriters')}
      </Checkbox>
    </Form>
  )
}
