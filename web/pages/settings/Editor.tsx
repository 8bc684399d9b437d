import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '../../api-problem.ts'
import { useFormProblem } from '../../problem-text.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { useReadOnlyReason } from './SettingsFrame.tsx'
import { Unsaved } from './Unsaved.tsx'
import type { Unsaved as Changes } from './use-fields.ts'

type Command = { readonly problem: ApiProblem | null; readonly isPending: boolean }

/** The form of one row of a list: its fields, whether it is in use, and saving. */
export function Editor({
  commands,
  changes,
  isActive,
  onActive,
  problem,
  onSubmit,
  onCancel,
  children,
}: {
  /** The writes that it may send; one at a time. */
  readonly commands: readonly Command[]
  readonly changes: Changes
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
      <Unsaved changes={changes} />
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
