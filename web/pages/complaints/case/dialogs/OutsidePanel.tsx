import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { askOutside, listOutside } from '../../../../../shared/api/outside.ts'
import { Banner } from '../../../../ui/Banner.tsx'
import { Checkbox, CheckboxGroup } from '../../../../ui/Checkbox.tsx'
import { DateField } from '../../../../ui/DateField.tsx'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

type Draft = {
  name: string
  email: string
  subject: string
  body: string
  withNarrative: boolean
  messageIds: string[]
  attachmentIds: string[]
  isCovered: boolean
  dueOn: string | null
}

const empty: Draft = {
  name: '',
  email: '',
  subject: '',
  body: '',
  withNarrative: false,
  messageIds: [],
  attachmentIds: [],
  isCovered: true,
  dueOn: null,
}

/** Asks somebody outside by mail, and says what of the complainant goes along. */
export function OutsidePanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('message')
  const queryClient = useQueryClient()
  const today = useFormat().dayOf(useNow())
  const { value, change, clear, kept } = useDraft<Draft>('outside', empty)
  const command = useCaseCommand(askOutside, {
    done: 'case.done.outsideAsked',
    onDone: () => {
      clear()
      void queryClient.invalidateQueries({ queryKey: [listOutside.path] })
      onDone()
    },
  })
  const isEmpty = [value.name, value.email, value.subject, value.body].some((text) => !text.trim())
  const words = (['name', 'email', 'subject'] as const).map((name) => (
    <TextField
      key={name}
      name={name}
      {...(name === 'email' && { type: 'email' })}
      label={t(`outside.${name}`)}
      isRequired
      value={value[name]}
      onChange={(text) => change({ [name]: text })}
    />
  ))
  return (
    <CaseForm
      command={command}
      reason={reason ?? (isEmpty ? t('outside.empty') : null)}
      kept={kept}
      action={t('outside.submit')}
      onSubmit={() => command.send({ params: { complaintId: id }, body: value })}
    >
      {words}
      <TextArea
        name="body"
        label={t('outside.body')}
        hint={t('outside.body.hint')}
        isRequired
        rows={5}
        maxLength={10_000}
        value={value.body}
        onChange={(body) => change({ body })}
      />
      <GoesAlong value={value} change={change} />
      <DateField
        name="dueOn"
        label={t('outside.dueOn')}
        hint={t('outside.dueOn.hint')}
        earliest={today}
        value={value.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
      <Banner meaning="soon">
        {t('outside.goes', {
          count: value.messageIds.length + (value.withNarrative ? 1 : 0),
          files: value.attachmentIds.length,
        })}
      </Banner>
    </CaseForm>
  )
}

const shownWords = 120
const beginning = (text: string) => (text.length > shownWords ? `${text.slice(0, shownWords)}…` : text)

function GoesAlong({
  value,
  change,
}: {
  readonly value: Draft
  readonly change: (part: Partial<Draft>) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const { timeline, files } = useCase()
  const messages = timeline.flatMap((entry) =>
    entry.type === 'message' && entry.direction === 'in' && entry.mergedFrom === undefined ? [entry] : [],
  )
  return (
    <>
      <Checkbox isSelected={value.withNarrative} onChange={(withNarrative) => change({ withNarrative })}>
        {t('outside.withNarrative')}
      </Checkbox>
      {messages.length > 0 && (
        <CheckboxGroup
          name="messageIds"
          label={t('outside.messages')}
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
          label={t('outside.files')}
          hint={t('outside.files.hint')}
          options={files.map((file) => ({ value: file.id, label: file.name }))}
          value={value.attachmentIds}
          onChange={(attachmentIds) => change({ attachmentIds })}
        />
      )}
      <Checkbox
        isSelected={value.isCovered}
        hint={t('outside.covered.hint')}
        onChange={(isCovered) => change({ isCovered })}
      >
        {t('outside.covered')}
      </Checkbox>
    </>
  )
}
