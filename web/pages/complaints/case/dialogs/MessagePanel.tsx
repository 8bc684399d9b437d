import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { draftLetter, sendMessage } from '../../../../../shared/api/correspondence.ts'
import { apiQuery } from '../../../../queries.ts'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { useCase, useReason } from '../case-context.ts'
import { useCaseSearch } from '../case-context.ts'
import { LetterForm } from '../LetterForm.tsx'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useDraft } from '../use-draft.ts'

const channels = ['email', 'letter', 'portal'] as const
type Draft = { subject: string; body: string; channel: (typeof channels)[number] }

/** Writes to the complainant, seen as they will read it, and for 20 seconds it can be taken back. */
export function MessagePanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, language, complainant } = useCase()
  const reason = useReason('message')
  const possible = channels.filter((channel) => channel !== 'email' || complainant.email !== null)
  const preferred = possible.find((channel) => channel === complainant.preferredChannel)
  // An update that is due comes drafted; any other message begins empty.
  const isUpdate = useCaseSearch().part === 'update'
  const { data: drafted } = useQuery({
    ...apiQuery(draftLetter, { params: { complaintId: id }, query: { purpose: 'update' } }),
    staleTime: Infinity,
    enabled: isUpdate,
  })
  const { value, change, clear, isKept } = useDraft<Draft>(isUpdate ? 'update' : 'message', {
    subject: drafted?.subject ?? '',
    body: drafted?.body ?? '',
    channel: preferred ?? possible[0] ?? 'portal',
  })
  const sending = useDelayedSend(sendMessage, {
    done: 'case.done.messageSent',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const isEmpty = !value.subject.trim() || !value.body.trim()
  return (
    <>
      {sending.secondsLeft === null && (
        <RadioGroup
          label={t('case.message.channel')}
          orientation="horizontal"
          options={possible.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
          value={value.channel}
          onChange={(channel) => change({ channel })}
        />
      )}
      <LetterForm
        sending={sending}
        language={language}
        channel={value.channel}
        reason={reason ?? (isEmpty ? t('case.message.empty') : null)}
        isKept={isKept}
        value={value}
        onChange={change}
        action={t('case.message.submit')}
        onSubmit={() => sending.start({ params: { complaintId: id }, body: value })}
        onReset={clear}
      />
    </>
  )
}
