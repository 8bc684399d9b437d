import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { splitCase } from '../../../../../shared/api/merging.ts'
import { kinds, type Kind } from '../../../../../shared/statuses.ts'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { CheckboxGroup } from '../../../../ui/Checkbox.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { useCase, useReason } from '../case-context.ts'
import { readCaseSearch } from '../case-search.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

type Draft = { kind: Kind; narrative: string; messageIds: string[]; attachmentIds: string[] }

const shownWords = 120
const beginning = (text: string) => (text.length > shownWords ? `${text.slice(0, shownWords)}…` : text)

/** Makes a case of its own of a part of this one. */
export function SplitPanel() {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { id, version, kind, timeline, files } = useCase()
  const reason = useReason('split')
  const navigate = useNavigate()
  const { value, change, clear, kept } = useDraft<Draft>('split', {
    kind,
    narrative: '',
    messageIds: [],
    attachmentIds: [],
  })
  const command = useCaseCommand(splitCase, {
    done: 'case.done.split',
    onDone: (made) => {
      clear()
      const params = { complaintId: made.id }
      void navigate({ to: '/register/$complaintId', params, search: readCaseSearch({}) })
    },
  })
  const messages = timeline.flatMap((entry) =>
    entry.type === 'message' && entry.direction === 'in' && entry.mergedFrom === undefined ? [entry] : [],
  )
  const isEmpty = !value.narrative.trim()
  return (
    <CaseForm
      command={command}
      reason={reason ?? (isEmpty ? t('case.split.empty') : null)}
      kept={kept}
      action={t('case.split.submit')}
      onSubmit={() => command.send({ params: { complaintId: id }, body: { version, ...value } })}
    >
      <TextArea
        name="narrative"
        label={t('case.split.what')}
        hint={t('case.split.what.hint')}
        isRequired
        rows={4}
        maxLength={20_000}
        value={value.narrative}
        onChange={(narrative) => change({ narrative })}
      />
      <RadioGroup
        name="kind"
        label={t('case.split.kind')}
        orientation="horizontal"
        options={kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        value={value.kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      {messages.length > 0 && (
        <CheckboxGroup
          name="messageIds"
          label={t('case.split.messages')}
          options={messages.map((message) => ({
            value: message.id,
            label: beginning(message.body || message.subject),
            hint: format.time(message.at, now),
          }))}
          value={value.messageIds}
          onChange={(messageIds) => change({ messageIds })}
        />
      )}
      {files.length > 0 && (
        <CheckboxGroup
          name="attachmentIds"
          label={t('case.split.files')}
          options={files.map((file) => ({ value: file.id, label: file.name }))}
          value={value.attachmentIds}
          onChange={(attachmentIds) => change({ attachmentIds })}
        />
      )}
      <p className="quiet">{t('case.split.hint')}</p>
    </CaseForm>
  )
}
