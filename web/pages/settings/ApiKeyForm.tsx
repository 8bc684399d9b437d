import { useTranslation } from 'react-i18next'
import { addApiKey } from '../../../shared/api/staff.ts'
import { roles, type Role } from '../../../shared/permissions.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Checkbox.tsx'
import { Form } from '../../ui/Form.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields } from './use-fields.ts'

/** What a key is for, and what it may. */
export function ApiKeyForm({
  onMade,
  onCancel,
}: {
  readonly onMade: (token: string) => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation()
  const [key, change, changes] = useFields({ name: '', roles: [] as readonly Role[] })
  const command = useCommand(addApiKey, {
    onDone: ({ token }) => {
      changes.settle()
      onMade(token)
    },
  })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() => command.send({ body: { name: key.name, roles: [...key.roles] } })}
      actions={
        <>
          <Button kind="primary" type="submit" isPending={command.isPending}>
            {t('settings.api-keys.add')}
          </Button>
          <Button onPress={onCancel}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Unsaved changes={changes} />
      <TextField
        name="name"
        label={t('settings.api-keys.name')}
        isRequired
        value={key.name}
        onChange={(name) => change({ name })}
      />
      <CheckboxGroup
        name="roles"
        label={t('settings.api-keys.roles')}
        options={roles.map((role) => ({
          value: role,
          label: t(`role.${role}`),
          hint: t(`role.${role}.hint`),
        }))}
        value={[...key.roles]}
        onChange={(values) => change({ roles: roles.filter((role) => values.includes(role)) })}
      />
    </Form>
  )
}
