import { useState } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { lateReasons, type LateReason } from '../../../../../shared/api/rule-packs.ts'
import { draftLetter } from '../../../../../shared/api/correspondence.ts'
import { apiQuery } from '../../../../queries.ts'
import { DateField } from '../../../../ui/DateField.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { Select } from '../../../../ui/Select.tsx'
import { useCase, useReason } from '../case-context.ts'
import { useCaseSearch } from '../case-context.ts'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { noSpeaker, speakerAgain, speakersIn, type SpeakerChoice } from '../languages/speakers.ts'
import { LetterForm } from '../LetterForm.tsx'
import { FilesAlong } from '../FilesAlong.tsx'
import { isChosen, LaterFields, type Later } from '../SendLater.tsx'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useDraft } from '../use-draft.ts'

const channels = ['email', 'letter', 'portal'] as const
type Draft = SpeakerChoice & {
  subject: string
  body: string
  channel: (typeof channels)[number]
  newDueOn: string | null
  delayReason: LateReason
  factIds: string[]
  attachmentIds: string[]
}

/** Writes to the complainant, seen as they will read it, and for 20 seconds it can be taken back. */
export function MessagePanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { id, language, complainant, restriction, files } = useCase()
  const reason = useReason('message')
  const possible = channels.filter(
    (channel) =>
      channel !== 'email' || (complainant.email !== null && !restriction?.channels.includes('email')),
  )
  const preferred = possible.find((channel) => channel === complainant.preferredChannel)
  // An update that is due comes drafted, and so does word of a delay; any other message begins empty.
  const { part } = useCaseSearch()
  const purpose = part === 'update' || part === 'delay' ? part : null
  const [newDueOn, setNewDueOn] = useState<string | null>(null)
  const { data: drafted } = useQuery({
    ...apiQuery(draftLetter, {
      params: { complaintId: id },
      query: { purpose: purpose ?? 'update', ...(newDueOn && { newDueOn }) },
    }),
    staleTime: Infinity,
    enabled: purpose !== null,
    placeholderData: keepPreviousData,
  })
  const { value, change, clear, kept } = useDraft<Draft>(purpose ?? 'message', {
    subject: drafted?.subject ?? '',
    body: drafted?.body ?? '',
    channel: preferred ?? possible[0] ?? 'portal',
    newDueOn: null,
    delayReason: 'complexity',
    ...noSpeaker,
    factIds: [],
    attachmentIds: [],
  })
  const sending = useDelayedSend('sendMessage', {
    restore: ({
      subject,
      body,
      channel,
      newDueOn: on,
      delayReason = 'other',
      speaker,
      factIds,
      attachmentIds,
    }) =>
      change({
        subject,
        body,
        delayReason,
        ...speakerAgain(speaker),
        factIds: factIds ?? [],
        attachmentIds: attachmentIds ?? [],
        newDueOn: on ?? null,
        ...(channel && { channel }),
      }),
    onStarted: () => {
      clear()
      onDone()
    },
  })
  const [later, setLater] = useState<Later | null>(null)
  // A letter on paper carries none, and a draft may name a file that is gone.
  const along = value.attachmentIds.filter(
    (fileId) => value.channel !== 'letter' && files.some(({ id }) => id === fileId),
  )
  const isTimeless = later !== null && !isChosen(later)
  const isUndated = purpose === 'delay' && !value.newDueOn
  const today = useFormat().dayOf(useNow())
  const isEmpty = !value.subject.trim() || !value.body.trim()
  return (
    <>
      {sending.outgoing === null && (
        <RadioGroup
          label={t('case.message.channel')}
          orientation="horizontal"
          options={possible.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
          value={value.channel}
          onChange={(channel) => change({ channel })}
        />
      )}
      {purpose === 'delay' && sending.outgoing === null && (
        <DateField
          name="newDueOn"
          label={t('case.delay.on')}
          hint={t('case.delay.on.hint')}
          isRequired
          earliest={today}
          value={value.newDueOn}
          onChange={(on) => {
            setNewDueOn(on)
            change({ newDueOn: on })
          }}
        />
      )}
      {purpose === 'delay' && sending.outgoing === null && (
        <Select
          name="delayReason"
          label={t('case.delay.reason')}
          hint={t('case.delay.reason.hint')}
          options={lateReasons.map((one) => ({ value: one, label: t(`deadlines.late.${one}`) }))}
          value={value.delayReason}
          onChange={(delayReason) => change({ delayReason })}
        />
      )}
      {sending.outgoing === null && (
        <RadioGroup
          label={t('later.when')}
          orientation="horizontal"
          options={(['now', 'later'] as const).map((one) => ({ value: one, label: t(`later.when.${one}`) }))}
          value={later ? 'later' : 'now'}
          onChange={(one) => setLater(one === 'later' ? { on: '', at: '09:00' } : null)}
        />
      )}
      {later && sending.outgoing === null && <LaterFields value={later} onChange={setLater} />}
      {sending.outgoing === null && value.channel !== 'letter' && (
        <FilesAlong
          channel={value.channel}
          value={value.attachmentIds}
          onChange={(attachmentIds) => change({ attachmentIds })}
        />
      )}
      <LetterForm
        sending={sending}
        language={language}
        channel={value.channel}
        reason={
          reason ?? (isEmpty || isUndated ? t('case.message.empty') : isTimeless ? t('later.choose') : null)
        }
        kept={kept}
        value={value}
        onChange={change}
        action={t(later ? 'later.submit' : 'case.message.submit')}
        onSubmit={() =>
          sending.start(
            { ...value, attachmentIds: along },
            {
              ...(later && { later }),
              speakers: speakersIn([{ ...value, language }]),
            },
          )
        }
        onReset={clear}
        speaker={value}
        onSpeaker={change}
        factIds={value.factIds}
        onFactIds={(factIds) => change({ factIds })}
      />
    </>
  )
}
