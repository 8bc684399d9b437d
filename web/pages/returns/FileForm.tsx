import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileReturn } from '../../../shared/api/returns.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { Return } from './ReturnPage.tsx'
import { useWords } from './use-words.ts'

/** Keeps the figures as they were given to the authority, with what only people know. */
export function FileForm({ shown, entity }: { readonly shown: Return; readonly entity: string | undefined }) {
  const { t } = useTranslation()
  const words = useWords()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [reason, setReason] = useState('')
  const command = useCommand(fileReturn, { onDone: () => toast(t('returns.file.done')) })
  const isReasonNeeded = shown.lacking.length > 0 || shown.filings.length > 0
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() =>
        command.send({
          params: { key: shown.key, period: shown.period.key },
          body: {
            ...(entity && { entity }),
            entries: shown.entries.map(({ key }) => ({ key, value: values[key] ?? '' })),
            reason: reason || null,
          },
        })
      }
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending}>
          {t(shown.isNil ? 'returns.file.nil' : 'returns.file.submit')}
        </Button>
      }
    >
      {!shown.isNil &&
        shown.entries.map(({ key, kind, isRequired, label }) => (
          <TextField
            key={key}
            name={key}
            label={words(label)}
            isRequired={isRequired}
            {...(kind === 'number' && { inputMode: 'numeric' as const, width: 8 })}
            value={values[key] ?? ''}
            onChange={(value) => setValues({ ...values, [key]: value })}
          />
        ))}
      {isReasonNeeded && (
        <TextArea
          name="reason"
          label={t('returns.reason')}
          hint={t('returns.reason.hint')}
          isRequired
          rows={2}
          value={reason}
          onChange={setReason}
        />
      )}
    </Form>
  )
}
