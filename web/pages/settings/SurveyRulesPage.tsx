import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readSurveyRules, saveSurveyRules } from '../../../shared/api/surveys.ts'
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

type Rules = AnswerOf<typeof readSurveyRules>

/** Whether and when complainants are asked how their complaint was handled. */
export function SurveyRulesPage() {
  const query = useQuery(apiQuery(readSurveyRules))
  return (
    <SettingsFrame id="surveys" width="reading">
      <Loaded query={query}>{(rules) => <RulesForm key={rules.version} rules={rules} />}</Loaded>
    </SettingsFrame>
  )
}

function RulesForm({ rules }: { readonly rules: Rules }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const [fields, change, changes] = useFields(
    { isOn: rules.isOn, afterDays: String(rules.afterDays), quietDays: String(rules.quietDays) },
    `settings.surveys.${rules.version}`,
  )
  const command = useCommand(saveSurveyRules, {
    onDone: () => {
      changes.settle()
      toast(t('settings.saved'))
    },
  })
  const { isOn, afterDays, quietDays } = fields
  const daysIn = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() =>
        command.send({
          body: { isOn, afterDays: daysIn(afterDays), quietDays: daysIn(quietDays), version: rules.version },
        })
      }
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending} disabledReason={reason}>
          {t('settings.save')}
        </Button>
      }
    >
      <Unsaved changes={changes} />
      <Checkbox
        name="isOn"
        hint={t('surveyRules.isOn.hint')}
        isSelected={isOn}
        onChange={(on) => change({ isOn: on })}
      >
        {t('surveyRules.isOn')}
      </Checkbox>
      <TextField
        name="afterDays"
        inputMode="numeric"
        width={4}
        isRequired
        label={t('surveyRules.afterDays')}
        hint={t('surveyRules.afterDays.hint')}
        value={afterDays}
        onChange={(days) => change({ afterDays: days })}
      />
      <TextField
        name="quietDays"
        inputMode="numeric"
        width={4}
        isRequired
        label={t('surveyRules.quietDays')}
        hint={t('surveyRules.quietDays.hint')}
        value={quietDays}
        onChange={(days) => change({ quietDays: days })}
      />
    </Form>
  )
}
