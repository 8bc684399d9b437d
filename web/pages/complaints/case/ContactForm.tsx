import { useTranslation } from 'react-i18next'
import { updateDetails } from '../../../../shared/api/complaints.ts'
import { contactChannels } from '../../../../shared/statuses.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useCase, useGo, useReason } from './case-context.ts'
import { CaseForm } from './CaseForm.tsx'
import { changedFields } from './changed-fields.ts'
import { useCaseCommand } from './use-case-command.ts'
import { useDraft } from './use-draft.ts'

/** How the person can be reached, corrected in place. */
export function ContactForm() {
  const { t } = useTranslation()
  const { id, version, complainant } = useCase()
  const go = useGo()
  const reason = useReason('edit')
  const start = {
    complainantName: complainant.name ?? '',
    complainantEmail: complainant.email ?? '',
    complainantPhone: complainant.phone ?? '',
    complainantAddress: complainant.address ?? '',
    preferredChannel: complainant.preferredChannel,
    accessibilityNeeds: complainant.accessibilityNeeds ?? '',
  }
  const { value, change, clear, kept } = useDraft('contact', start)
  const leave = () => {
    clear()
    go({ panel: undefined })
  }
  const command = useCaseCommand(updateDetails, { done: 'case.done.details', onDone: leave })
  return (
    <CaseForm
      command={command}
      reason={reason}
      kept={kept}
      action={t('case.save')}
      more={<Button onPress={leave}>{t('ui.cancel')}</Button>}
      onSubmit={() =>
        command.send({ params: { complaintId: id }, body: { version, ...changedFields(start, value) } })
      }
    >
      <TextField
        name="complainantName"
        label={t('case.who.name')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody asked to edit: this is where one begins
        autoFocus
        value={value.complainantName}
        onChange={(complainantName) => change({ complainantName })}
      />
      <TextField
        name="complainantEmail"
        type="email"
        label={t('case.who.email')}
        value={value.complainantEmail}
        onChange={(complainantEmail) => change({ complainantEmail })}
      />
      <TextField
        name="complainantPhone"
        type="tel"
        label={t('case.who.phone')}
        value={value.complainantPhone}
        onChange={(complainantPhone) => change({ complainantPhone })}
      />
      <TextArea
        name="complainantAddress"
        label={t('case.who.address')}
        value={value.complainantAddress}
        onChange={(complainantAddress) => change({ complainantAddress })}
      />
      <Select
        name="preferredChannel"
        label={t('case.who.prefers')}
        options={contactChannels.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
        value={value.preferredChannel}
        onChange={(preferredChannel) => change({ preferredChannel })}
      />
      <TextArea
        name="accessibilityNeeds"
        label={t('case.who.needs')}
        value={value.accessibilityNeeds}
        onChange={(accessibilityNeeds) => change({ accessibilityNeeds })}
      />
    </CaseForm>
  )
}
