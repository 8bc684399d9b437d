import { useTranslation } from 'react-i18next'
import { endStaffSessions, renewInvitation, saveStaff } from '../../../shared/api/staff.ts'
import { problemText, useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Form } from '../../ui/Form.tsx'
import { Row } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Unsaved } from './Unsaved.tsx'
import { rowPlace, useFields } from './use-fields.ts'
import { RoleFields } from './RoleFields.tsx'
import type { Invited, Member } from './StaffPage.tsx'

/** One person: name, roles, whether they work here, and their ways in. */
export function StaffForm({
  member,
  onInvited,
  onDone,
}: {
  readonly member: Member
  readonly onInvited: (invited: Invited) => void
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const mayEdit = useMay('staff.edit')
  const { id, version } = member
  const [{ name, grants, isActive }, change, changes] = useFields(
    {
      name: member.name,
      grants: member.grants,
      isActive: member.isActive,
    },
    rowPlace('staff', member),
  )
  const command = useCommand(saveStaff, {
    onDone: () => {
      toast(t('settings.saved'))
      changes.settle()
      onDone()
    },
  })
  return (
    <>
      <Form
        problem={useFormProblem(command.problem)}
        onSubmit={() => command.send({ params: { staffId: id }, body: { name, grants, isActive, version } })}
        actions={
          <>
            <Button
              kind="primary"
              type="submit"
              isPending={command.isPending}
              disabledReason={mayEdit ? null : t('settings.staff.readOnly')}
            >
              {t('settings.save')}
            </Button>
            <Button onPress={onDone}>{t('ui.cancel')}</Button>
          </>
        }
      >
        <Unsaved changes={changes} />
        <TextField
          name="name"
          label={t('settings.name')}
          isRequired
          value={name}
          onChange={(value) => change({ name: value })}
        />
        <RoleFields grants={grants} onChange={(value) => change({ grants: [...value] })} />
        <Checkbox
          isSelected={isActive}
          onChange={(value) => change({ isActive: value })}
          hint={t('settings.staff.isActive.hint')}
        >
          {t('settings.staff.isActive')}
        </Checkbox>
      </Form>
      {mayEdit && <WaysIn member={member} onInvited={onInvited} />}
    </>
  )
}

/** A new link for who cannot sign in, and an end to every session. */
function WaysIn({
  member,
  onInvited,
}: {
  readonly member: Member
  readonly onInvited: (invited: Invited) => void
}) {
  const { t } = useTranslation()
  const { id, name } = member
  const params = { staffId: id }
  const renew = useCommand(renewInvitation, { onDone: (link) => onInvited({ name, ...link }) })
  const signOut = useCommand(endStaffSessions, {
    onDone: () => toast(t('settings.staff.signOut.done', { name })),
  })
  const problem = renew.problem ?? signOut.problem
  return (
    <>
      {problem && <Banner meaning="late">{problemText(t, problem)}</Banner>}
      <Row>
        <Button isPending={renew.isPending} onPress={() => renew.send({ params })}>
          {t('settings.staff.renew')}
        </Button>
        <ConfirmDialog
          title={t('settings.staff.signOut.title', { name })}
          action={t('settings.staff.signOut')}
          trigger={<Button>{t('settings.staff.signOut')}</Button>}
          onConfirm={() => signOut.send({ params })}
        >
          {t('settings.staff.signOut.text')}
        </ConfirmDialog>
      </Row>
    </>
  )
}
