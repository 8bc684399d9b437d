import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listStaff, type inviteStaff } from '../../../shared/api/staff.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { apiQuery } from '../../queries.ts'
import { useMay, useMe } from '../../session.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Drawer } from '../../ui/Dialog.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { Changes } from './Changes.tsx'
import { ImportStaff } from './ImportStaff.tsx'
import { InvitationLink } from './InvitationLink.tsx'
import { InviteForm } from './InviteForm.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { useSettingsSearch } from './settings-state.ts'
import { StaffForm } from './StaffForm.tsx'
import { useGrantWords } from './use-grant-words.ts'

export type Member = AnswerOf<typeof listStaff>['items'][number]
/** A fresh link, with whose it is; in memory only, since it is shown once. */
export type Invited = { readonly name: string } & AnswerOf<typeof inviteStaff>['invitation']

/** Everybody who works or worked here. */
export function StaffPage() {
  const { t } = useTranslation()
  const mayEdit = useMay('staff.edit')
  const query = useQuery(apiQuery(listStaff))
  return (
    <SettingsFrame
      id="staff"
      changeOf={({ subjectId }) => query.data?.items.find(({ id }) => id === subjectId)?.name}
      actions={
        mayEdit && (
          <>
            <ButtonLink icon="upload" href={paths.settings('staff', { edit: 'import' })}>
              {t('settings.staff.import')}
            </ButtonLink>
            <ButtonLink kind="primary" icon="plus" href={paths.settings('staff', { edit: 'new' })}>
              {t('settings.staff.invite')}
            </ButtonLink>
          </>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <>
            <List members={items} />
            <Editing members={items} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}

function Editing({ members }: { readonly members: readonly Member[] }) {
  const { t } = useTranslation()
  const router = useRouter()
  const { edit } = useSettingsSearch()
  const [invited, setInvited] = useState<Invited | null>(null)
  const member = members.find(({ id }) => id === edit)
  const close = () => router.history.push(paths.settings('staff'))
  const onInvited = (link: Invited) => {
    close()
    setInvited(link)
  }
  return (
    <>
      <Drawer title={t('settings.staff.invite')} isOpen={edit === 'new'} onOpenChange={close}>
        <InviteForm onInvited={onInvited} onCancel={close} />
      </Drawer>
      <Drawer title={member?.name ?? ''} isOpen={member !== undefined} onOpenChange={close}>
        {member && (
          <>
            <StaffForm key={member.id} member={member} onInvited={onInvited} onDone={close} />
            <Changes area="staff" only={({ subjectId }) => subjectId === member.id} />
          </>
        )}
      </Drawer>
      <ImportStaff members={members} isOpen={edit === 'import'} onClose={close} />
      <InvitationLink invited={invited} onClose={() => setInvited(null)} />
    </>
  )
}

function List({ members }: { readonly members: readonly Member[] }) {
  const { t } = useTranslation()
  const hereFirst = members.toSorted((one, other) => Number(other.isActive) - Number(one.isActive))
  return (
    <Table
      label={t('settings.staff')}
      rows={hereFirst}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => paths.settings('staff', { edit: id })}
      isStackedOnPhone
      columns={useColumns()}
    />
  )
}

function useColumns(): readonly Column<Member>[] {
  const { t } = useTranslation()
  const { list } = useFormat()
  const me = useMe()
  const words = useGrantWords()
  return [
    {
      id: 'name',
      header: t('settings.name'),
      width: '16rem',
      cell: (member) => (
        <>
          <bdi>{member.name}</bdi> {member.id === me.id && <Badge>{t('settings.staff.you')}</Badge>}
          {!member.isActive && <Badge>{t('settings.staff.left')}</Badge>}
          {member.isActive && !member.hasPassword && (
            <Badge meaning="soon">{t('settings.staff.invited')}</Badge>
          )}
        </>
      ),
    },
    {
      id: 'roles',
      header: t('settings.staff.roles'),
      onPhone: 'line',
      cell: ({ grants }) =>
        grants.length === 0 ? t('settings.staff.noRoles') : list(grants.map((grant) => words(grant))),
    },
    {
      id: 'email',
      header: t('settings.email'),
      width: '16rem',
      cell: (member) => <bdi>{member.email}</bdi>,
    },
  ]
}
