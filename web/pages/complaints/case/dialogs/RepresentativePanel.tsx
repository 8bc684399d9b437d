import { useTranslation } from 'react-i18next'
import { nameRepresentative, recipientChoices } from '../../../../../shared/api/conduct.ts'
import { Columns } from '../../../../ui/Page.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

/** Who speaks for the complainant: evidence first, then who receives what is written. */
export function RepresentativePanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const view = useCase()
  const reason = useReason('message')
  const known = view.complainant.representative
  const { value, change, clear, kept } = useDraft('representative', {
    name: known?.name ?? '',
    role: known?.role ?? '',
    email: known?.email ?? '',
    phone: known?.phone ?? '',
    address: known?.address ?? '',
    attachmentId: known?.evidence?.attachmentId ?? null,
    exception: known?.evidence?.exception ?? '',
    recipients: view.recipients,
  })
  const command = useCaseCommand(nameRepresentative, {
    done: 'case.done.details',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const submit = () =>
    command.send({
      params: { complaintId: view.id },
      body: { version: view.version, ...value, email: value.email.trim() || null },
    })
  return (
    <CaseForm command={command} reason={reason} kept={kept} action={t('case.save')} onSubmit={submit}>
      <Columns min="12rem">
        <TextField
          name="name"
          label={t('case.representative.name')}
          value={value.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          name="role"
          label={t('case.representative.role')}
          value={value.role}
          onChange={(role) => change({ role })}
        />
        <TextField
          name="email"
          type="email"
          label={t('case.who.email')}
          value={value.email}
          onChange={(email) => change({ email })}
        />
        <TextField
          name="phone"
          type="tel"
          label={t('case.who.phone')}
          value={value.phone}
          onChange={(phone) => change({ phone })}
        />
      </Columns>
      <TextArea
        name="address"
        label={t('case.who.address')}
        rows={2}
        value={value.address}
        onChange={(address) => change({ address })}
      />
      <Select
        name="attachmentId"
        label={t('representative.file')}
        hint={t('representative.file.hint')}
        isOptional
        options={view.files.map(({ id, name }) => ({ value: id, label: name }))}
        value={value.attachmentId}
        onChange={(attachmentId) => change({ attachmentId })}
      />
      <TextField
        name="exception"
        label={t('representative.exception')}
        hint={t('representative.exception.hint')}
        value={value.exception}
        onChange={(exception) => change({ exception })}
      />
      <RadioGroup
        name="recipients"
        label={t('representative.recipients')}
        options={recipientChoices.map((one) => ({
          value: one,
          label: t(`representative.recipients.${one}`),
        }))}
        value={value.recipients}
        onChange={(recipients) => change({ recipients })}
      />
    </CaseForm>
  )
}
