import { useTranslation } from 'react-i18next'
import { appealRestriction, closableChannels, reviewRestriction } from '../../../../../shared/api/conduct.ts'
import { Banner } from '../../../../ui/Banner.tsx'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import { DateField } from '../../../../ui/DateField.tsx'
import { useFormat, useNow } from '../../../../ui/FormatContext.tsx'
import { Section, Stack } from '../../../../ui/Page.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { SpeakerField } from '../languages/SpeakerField.tsx'
import { noSpeaker, speakerAgain, speakersIn } from '../languages/speakers.ts'
import { useCaseCommand } from '../use-case-command.ts'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useDraft } from '../use-draft.ts'
import { useLanguageName } from '../words.ts'

type PanelProps = { readonly onDone: () => void }

/** Closes channels after abusive conduct; once they are closed, looks at that again. */
export function RestrictionPanel({ onDone }: PanelProps) {
  const { restriction } = useCase()
  if (!restriction) return <RestrictForm onDone={onDone} />
  return (
    <Stack>
      <ReviewForm onDone={onDone} />
      {!restriction.appeal && <AppealForm onDone={onDone} />}
    </Stack>
  )
}

function RestrictForm({ onDone }: PanelProps) {
  const { t } = useTranslation()
  const view = useCase()
  const languageName = useLanguageName()
  const today = useFormat().dayOf(useNow())
  const reason = useReason('setConfidential')
  const { value, change, clear, kept } = useDraft('restriction', {
    channels: [] as (typeof closableChannels)[number][],
    reason: '',
    reviewOn: null as string | null,
    subject: '',
    words: '',
    ...noSpeaker,
  })
  const command = useDelayedSend('restrict', {
    onStarted: () => {
      clear()
      onDone()
    },
    restore: ({ channels, reason: why, reviewOn: on, subject, words, speaker }) =>
      change({ channels, reason: why, reviewOn: on, subject, words, ...speakerAgain(speaker) }),
  })
  const { reviewOn } = value
  const isReady = value.channels.length > 0 && reviewOn !== null
  const submit = () => {
    if (reviewOn === null) return
    command.start(
      { version: view.version, ...value, reviewOn },
      { speakers: speakersIn([{ ...value, language: view.language }]) },
    )
  }
  return (
    <CaseForm
      command={command}
      kept={kept}
      reason={reason ?? (isReady ? null : t('restricted.choose'))}
      action={t('restricted.submit')}
      onSubmit={submit}
    >
      <p className="quiet">{t('restricted.intro')}</p>
      <Stack gap={2}>
        {closableChannels.map((channel) => (
          <Checkbox
            key={channel}
            isSelected={value.channels.includes(channel)}
            onChange={(isClosed) =>
              change({
                channels: closableChannels.filter((one) =>
                  one === channel ? isClosed : value.channels.includes(one),
                ),
              })
            }
          >
            {t('restricted.close', { channel: t(`channel.${channel}`) })}
          </Checkbox>
        ))}
      </Stack>
      <TextArea
        name="reason"
        label={t('restricted.reason')}
        hint={t('restricted.reason.hint')}
        isRequired
        rows={2}
        maxLength={2_000}
        value={value.reason}
        onChange={(given) => change({ reason: given })}
      />
      <DateField
        name="reviewOn"
        label={t('restricted.reviewOn')}
        isRequired
        earliest={today}
        value={value.reviewOn}
        onChange={(day) => change({ reviewOn: day })}
      />
      <TextField
        name="subject"
        label={t('case.letter.subject')}
        isRequired
        value={value.subject}
        onChange={(subject) => change({ subject })}
      />
      <TextArea
        name="words"
        label={t('restricted.words')}
        hint={t('restricted.words.hint', { language: languageName(view.language) })}
        isRequired
        rows={4}
        maxLength={5_000}
        value={value.words}
        onChange={(words) => change({ words })}
      />
      <SpeakerField language={view.language} value={value} onChange={change} />
    </CaseForm>
  )
}

function ReviewForm({ onDone }: PanelProps) {
  const { t } = useTranslation()
  const view = useCase()
  const today = useFormat().dayOf(useNow())
  const mayNot = useReason('setConfidential')
  const { value, change, clear, kept } = useDraft('restrictionReview', {
    result: 'lifted' as 'kept' | 'lifted',
    reason: '',
    reviewOn: null as string | null,
  })
  const command = useCaseCommand(reviewRestriction, {
    done: 'case.done.details',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const { restriction } = view
  const isOwn = Boolean(restriction?.appeal && restriction.isMine)
  return (
    <Section title={t('restricted.review')} level={3}>
      {restriction?.appeal && (
        <Banner meaning="soon" title={t('restricted.appealed')}>
          {restriction.appeal.words}
        </Banner>
      )}
      <CaseForm
        command={command}
        kept={kept}
        reason={mayNot ?? (isOwn ? t('error.restriction.ownDecision') : null)}
        action={t('case.save')}
        onSubmit={() =>
          command.send({ params: { complaintId: view.id }, body: { version: view.version, ...value } })
        }
      >
        <RadioGroup
          name="result"
          label={t('restricted.result')}
          options={(['lifted', 'kept'] as const).map((one) => ({
            value: one,
            label: t(`restricted.result.${one}`),
          }))}
          value={value.result}
          onChange={(result) => change({ result })}
        />
        {value.result === 'kept' && (
          <DateField
            name="reviewOn"
            label={t('restricted.reviewOn')}
            isRequired
            earliest={today}
            value={value.reviewOn}
            onChange={(reviewOn) => change({ reviewOn })}
          />
        )}
        <TextArea
          name="reason"
          label={t('case.reason')}
          isRequired
          rows={2}
          maxLength={2_000}
          value={value.reason}
          onChange={(reason) => change({ reason })}
        />
      </CaseForm>
    </Section>
  )
}

function AppealForm({ onDone }: PanelProps) {
  const { t } = useTranslation()
  const { id, version } = useCase()
  const reason = useReason('message')
  const { value, change, clear, kept } = useDraft('restrictionAppeal', { words: '' })
  const command = useCaseCommand(appealRestriction, {
    done: 'case.done.appealed',
    onDone: () => {
      clear()
      onDone()
    },
  })
  return (
    <Section title={t('restricted.appeal')} level={3}>
      <CaseForm
        command={command}
        kept={kept}
        reason={reason}
        action={t('restricted.appeal.submit')}
        onSubmit={() => command.send({ params: { complaintId: id }, body: { version, ...value } })}
      >
        <TextArea
          name="words"
          label={t('restricted.appeal.words')}
          hint={t('restricted.appeal.hint')}
          isRequired
          rows={3}
          maxLength={5_000}
          value={value.words}
          onChange={(words) => change({ words })}
        />
      </CaseForm>
    </Section>
  )
}
