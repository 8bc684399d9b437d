import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '../../api-problem.ts'
import { useFormProblem } from '../../problem-text.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { useReadOnlyReason } from './SettingsFrame.tsx'

/** The values of a form and how to change some of them. */
export function useFields<Values extends object>(first: Values | (() => Values)) {
  const [values, setValues] = useState(first)
  const change = (changed: Partial<Values>) => setValues((before) => ({ ...before, ...changed }))
  return [values, change] as const
}

type Command = { readonly problem: ApiProblem | null; readonly isPending: boolean }

/** The form of one row of a list: its fields, whether it is in use, and saving. */
export function Editor({
  commands,
  isActive,
  onActive,
  problem,
  onSubmit,
  onCancel,
  children,
}: {
  /** The writes that it may send; one at a time. */
  readonly commands: readonly Command[]
  /** Absent for a new row, which is in use at once. */
  readonly isActive?: boolean | undefined
  readonly onActive?: (isActive: boolean) => void
  /** What is wrong before anything is sent. */
  readonly problem?: FormProblem | null
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  const refused = useFormProblem(commands.find((command) => command.problem)?.problem ?? null)
  return (
    <Form
      problem={problem ?? refused}
      onSubmit={onSubmit}
      actions={
        <>
          <Button
            kind="primary"
            type="submit"
            isPending={commands.some((command) => command.isPending)}
            disabledReason={reason}
          >
            {t('settings.save')}
          </Button>
          <Button onPress={onCancel}>{t('ui.cancel')}</Button>
        </>
      }
    >
      {children}
      {isActive !== undefined && (
        <Checkbox
          isSelected={isActive}
          onChange={(value) => onActive?.(value)}
          hint={t('settings.inUse.hint')}
        >
          {t('settings.inUse')}
        </Checkbox>
      )}
    </Form>
  )
}
