import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importStaff, takeBackStaff } from '../../../shared/api/staff.ts'
import type { AnswerOf } from '../../api-request.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Form } from '../../ui/Form.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Row } from '../../ui/Page.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { CsvPerson } from './staff-csv.ts'
import type { Member } from './StaffPage.tsx'
import { useCsvPeople } from './use-csv-people.ts'
import { useGrantWords } from './use-grant-words.ts'

type Invited = AnswerOf<typeof importStaff>['invited']

/** Many people from a list: what was understood is shown before anybody is invited. */
export function ImportStaff({
  members,
  isOpen,
  onClose,
}: {
  readonly members: readonly Member[]
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const [invited, setInvited] = useState<Invited>()
  const close = () => {
    setInvited(undefined)
    onClose()
  }
  return (
    <Dialog title={t('settings.staff.import')} size="wide" isOpen={isOpen} onOpenChange={close}>
      {invited ? (
        <Links invited={invited} onDone={close} />
      ) : (
        <List members={members} onInvited={setInvited} onCancel={close} />
      )}
    </Dialog>
  )
}

function List({
  members,
  onInvited,
  onCancel,
}: {
  readonly members: readonly Member[]
  readonly onInvited: (invited: Invited) => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation()
  const { people, file, read, text, setText } = useCsvPeople(members)
  const right = people.filter(({ problem }) => problem === null)
  const undo = useCommand(takeBackStaff)
  const command = useCommand(importStaff, {
    onDone: ({ invited }) => {
      const staffIds = invited.map(({ staffId }) => staffId)
      toast(t('settings.staff.import.done', { count: invited.length }), {
        onUndo: () => undo.send({ body: { staffIds } }),
      })
      onInvited(invited)
    },
  })
  const submit = () =>
    command.send({
      body: {
        people: right.map(({ name, email, language, grants }) => ({
          name,
          email,
          language,
          grants: [...grants],
        })),
      },
    })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={submit}
      actions={
        <>
          <Button
            kind="primary"
            type="submit"
            isPending={command.isPending}
            disabledReason={right.length === 0 ? t('settings.staff.import.nobody') : null}
          >
            {t('settings.staff.import.submit', { count: right.length })}
          </Button>
          <Button onPress={onCancel}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <p>{t('settings.staff.import.hint')}</p>
      <FileDrop
        label={t('settings.staff.import.file')}
        files={[]}
        onChange={(files) => void read(files[0])}
        maxFiles={1}
        maxBytes={1_000_000}
        accept=".csv,.txt,text/csv"
      />
      <TextArea
        label={t('settings.staff.import.text')}
        hint={file && t('settings.staff.import.encoding', file)}
        rows={5}
        value={text}
        onChange={setText}
      />
      {people.length > 0 && <Preview people={people} />}
    </Form>
  )
}

function Preview({ people }: { readonly people: readonly CsvPerson[] }) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const words = useGrantWords()
  const columns: readonly Column<CsvPerson>[] = [
    { id: 'line', header: t('settings.staff.import.line'), width: '4rem', cell: ({ line }) => line },
    { id: 'name', header: t('settings.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    { id: 'email', header: t('settings.email'), cell: ({ email }) => <bdi>{email}</bdi> },
    {
      id: 'roles',
      header: t('settings.staff.roles'),
      cell: ({ grants }) =>
        grants.length === 0 ? t('settings.staff.noRoles') : list(grants.map((grant) => words(grant))),
    },
    {
      id: 'state',
      header: t('settings.staff.import.state'),
      width: '14rem',
      onPhone: 'line',
      cell: ({ problem, word = '' }) =>
        problem ? (
          <Badge meaning="late">{t(`settings.staff.import.problem.${problem}`, { word })}</Badge>
        ) : (
          <Badge meaning="fine">{t('settings.staff.import.right')}</Badge>
        ),
    },
  ]
  const wrong = people.filter(({ problem }) => problem !== null).length
  return (
    <>
      {wrong > 0 && <p>{t('settings.staff.import.wrong', { count: wrong })}</p>}
      <Table
        label={t('settings.staff.import.preview')}
        rows={people}
        keyOf={({ line }) => String(line)}
        columns={columns}
        isStackedOnPhone
      />
    </>
  )
}

/** The links, for those whom no mail reaches; they are shown once. */
function Links({ invited, onDone }: { readonly invited: Invited; readonly onDone: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('settings.staff.import.links')}</p>
      <Table
        label={t('settings.staff.link')}
        rows={invited}
        keyOf={({ staffId }) => staffId}
        columns={[
          { id: 'name', header: t('settings.name'), cell: ({ name }) => <bdi>{name}</bdi> },
          { id: 'email', header: t('settings.email'), cell: ({ email }) => <bdi>{email}</bdi> },
          {
            id: 'link',
            header: t('settings.staff.link'),
            width: '6rem',
            align: 'end',
            cell: ({ invitation }) => (
              <CopyButton text={invitation.link} label={t('settings.staff.link.copy')} />
            ),
          },
        ]}
        isStackedOnPhone
      />
      <Row>
        <Button kind="primary" onPress={onDone}>
          {t('settings.staff.link.done')}
        </Button>
      </Row>
    </>
  )
}
