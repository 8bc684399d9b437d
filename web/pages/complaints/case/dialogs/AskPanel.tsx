import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  readRequests,
  type AskableField,
  type AskedHow,
} from '../../../../../shared/api/information-requests.ts'
import type { AnswerOf } from '../../../../api-request.ts'
import { Loaded } from '../../../../Loaded.tsx'
import { apiQuery } from '../../../../queries.ts'
import { Checkbox } from '../../../../ui/Checkbox.tsx'
import { RadioGroup } from '../../../../ui/RadioGroup.tsx'
import { Stack } from '../../../../ui/Page.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { SpeakerField } from '../languages/SpeakerField.tsx'
import { noSpeaker, speakerAgain, speakersIn } from '../languages/speakers.ts'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useLanguageName } from '../words.ts'

type Known = AnswerOf<typeof readRequests>['known'][number]
type Chosen = { readonly how: AskedHow; readonly reason: string }
type Draft = Readonly<Partial<Record<AskableField, Chosen>>>

/** Asks the complainant for named fields: what is known is shown to them, and asking again says why. */
export function AskPanel({ onDone }: { readonly onDone: () => void }) {
  const { id } = useCase()
  const query = useQuery(apiQuery(readRequests, { params: { complaintId: id } }))
  return <Loaded query={query}>{({ known }) => <AskForm known={known} onDone={onDone} />}</Loaded>
}

function AskForm({ known, onDone }: { readonly known: readonly Known[]; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const { language } = useCase()
  const languageName = useLanguageName()
  const reason = useReason('message')
  const [chosen, setChosen] = useState<Draft>({})
  const [words, setWords] = useState('')
  const [speaker, setSpeaker] = useState(noSpeaker)
  const sending = useDelayedSend('askForInformation', {
    onStarted: onDone,
    restore: ({ fields, words: said, speaker: name }) => {
      setChosen(
        Object.fromEntries(fields.map((one) => [one.field, { how: one.how, reason: one.reason ?? '' }])),
      )
      setWords(said ?? '')
      setSpeaker(speakerAgain(name))
    },
  })
  const fields = known.flatMap(({ field }) => {
    const one = chosen[field]
    return one ? [{ field, ...one }] : []
  })
  const isUnreasoned = fields.some((one) => one.how === 'again' && !one.reason.trim())
  const nothing = fields.length === 0 ? t('asking.nothing') : isUnreasoned ? t('asking.reason.missing') : null
  return (
    <CaseForm
      command={sending}
      reason={reason ?? nothing}
      action={t('asking.submit')}
      onSubmit={() =>
        sending.start(
          { fields, words, speaker: speaker.speaker },
          { speakers: words.trim() ? speakersIn([{ ...speaker, language }]) : [] },
        )
      }
    >
      <p className="quiet">{t('asking.intro', { language: languageName(language) })}</p>
      {known.map((one) => (
        <Field
          key={one.field}
          known={one}
          chosen={chosen[one.field]}
          onChange={(next) => {
            const { [one.field]: _before, ...rest } = chosen
            setChosen(next ? { ...rest, [one.field]: next } : rest)
          }}
        />
      ))}
      <TextArea
        name="words"
        label={t('asking.words')}
        hint={t('asking.words.hint', { language: languageName(language) })}
        rows={3}
        maxLength={2000}
        value={words}
        onChange={setWords}
      />
      {words.trim() && <SpeakerField language={language} value={speaker} onChange={setSpeaker} />}
    </CaseForm>
  )
}

type FieldProps = {
  readonly known: Known
  readonly chosen: Chosen | undefined
  readonly onChange: (chosen: Chosen | null) => void
}

/** One field to ask for. Where a value is held it stands below, and asking again opens a reason. */
function Field({ known, chosen, onChange }: FieldProps) {
  const { t } = useTranslation()
  const { field, value, mayShow } = known
  const start: AskedHow = value === null ? 'ask' : mayShow ? 'confirm' : 'again'
  return (
    <Stack gap={2}>
      <Checkbox
        isSelected={chosen !== undefined}
        onChange={(isChosen) => onChange(isChosen ? { how: start, reason: '' } : null)}
        hint={value === null ? undefined : t('asking.held', { value: value.split('\n').join(', ') })}
      >
        {t(`asking.field.${field}`)}
      </Checkbox>
      {chosen && value !== null && (
        <RadioGroup
          label={t('asking.how', { field: t(`asking.field.${field}`) })}
          options={[
            ...(mayShow ? [{ value: 'confirm' as const, label: t('asking.how.confirm') }] : []),
            {
              value: 'again' as const,
              label: t('asking.how.again'),
              hint: mayShow ? t('asking.how.again.hint') : t('asking.notProven'),
            },
          ]}
          value={chosen.how === 'ask' ? start : chosen.how}
          onChange={(how) => onChange({ ...chosen, how })}
        />
      )}
      {chosen?.how === 'again' && (
        <TextField
          name={`reason.${field}`}
          label={t('asking.reason')}
          isRequired
          maxLength={300}
          value={chosen.reason}
          onChange={(reason) => onChange({ ...chosen, reason })}
        />
      )}
    </Stack>
  )
}
