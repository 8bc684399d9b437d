import { useTranslation } from 'react-i18next'
import { inviteStaff } from '../../../shared/api/staff.ts'
import { languageNames } from '../../../shared/languages.ts'
import type { RoleGrant } from '../../../shared/permissions.ts'
import { spokenLanguages } from '../../i18n.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { useMe } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Form } from '../../ui/Form.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields } from './use-fields.ts'
import { RoleFields } from './RoleFields.tsx'
import type { Invited } from './StaffPage.tsx'

/** A new person: who, in which role, and the link with which they choose a password. */
export function InviteForm({
  onInvited,
  onCancel,
}: {
  readonly onInvited: (invited: Invited) => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation()
  const { language } = useMe()
  const [person, change, changes] = useFields(
    {
      name: '',
      email: '',
      language,
      grants: [] as readonly RoleGrant[],
    },
    'settings.staff.new',
  )
  const command = useCommand(inviteStaff, {
    onDone: ({ member, invitation }) => {
      changes.settle()
      onInvited({ name: member.name, ...invitation })
    },
  })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() => command.send({ body: { ...person, grants: [...person.grants] } })}
      actions={
        <>
          <Button kind="primary" type="submit" isPending={command.isPending}>
            {t('settings.staff.invite.submit')}
          </Button>
          <Button onPress={onCancel}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Unsaved changes={changes} />
      <TextField
        name="name"
        label={t('settings.name')}
        isRequired
        autoComplete="off"
        value={person.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        name="email"
        type="email"
        label={t('settings.email')}
        isRequired
        autoComplete="off"
        value={person.email}
        onChange={(email) => change({ email })}
      />
      <Select
        name="language"
        label={t('settings.staff.language')}
        options={spokenLanguages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={person.language}
        onChange={(value) => change({ language: value })}
      />
      <RoleFields grants={person.grants} onChange={(grants) => change({ grants })} />
    </Form>
  )
}
