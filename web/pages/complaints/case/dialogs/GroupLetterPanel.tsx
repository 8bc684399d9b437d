import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readSpread } from '../../../../../shared/api/spread.ts'
import type { Language } from '../../../../../shared/languages.ts'
import { Loaded } from '../../../../Loaded.tsx'
import { apiQuery } from '../../../../queries.ts'
import { Section } from '../../../../ui/Page.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { SpeakerField } from '../languages/SpeakerField.tsx'
import { noSpeaker, speakerAgain, speakersIn, type SpeakerChoice } from '../languages/speakers.ts'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useLanguageName } from '../words.ts'

type Letter = SpeakerChoice & { readonly subject: string; readonly body: string }
const noLetter: Letter = { subject: '', body: '', ...noSpeaker }

/** One letter to everybody of the group, written once in each of their languages. */
export function GroupLetterPanel({ onDone }: { readonly onDone: () => void }) {
  const { id } = useCase()
  const query = useQuery(apiQuery(readSpread, { params: { complaintId: id } }))
  return (
    <Loaded query={query}>{({ languages }) => <LetterForms languages={languages} onDone={onDone} />}</Loaded>
  )
}

function LetterForms({
  languages,
  onDone,
}: {
  readonly languages: readonly Language[]
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const reason = useReason('message')
  const [letters, setLetters] = useState<Readonly<Partial<Record<Language, Letter>>>>({})
  const sending = useDelayedSend('writeToGroup', {
    onStarted: onDone,
    restore: ({ texts }) =>
      setLetters(
        Object.fromEntries(
          texts.map(({ language, subject, body, speaker }) => [
            language,
            { subject, body, ...speakerAgain(speaker) },
          ]),
        ),
      ),
  })
  const texts = languages.map((language) => ({ language, ...noLetter, ...letters[language] }))
  const isEmpty = texts.some(({ subject, body }) => !subject.trim() || !body.trim())
  return (
    <CaseForm
      command={sending}
      reason={reason ?? (isEmpty ? t('spread.letter.empty') : null)}
      action={t('spread.letter.submit')}
      onSubmit={() => sending.start({ texts }, { speakers: speakersIn(texts) })}
    >
      <p className="quiet">{t('spread.letter.hint')}</p>
      {texts.map(({ language, ...letter }) => {
        const change = (next: Partial<Letter>) =>
          setLetters({ ...letters, [language]: { ...letter, ...next } })
        return (
          <Section key={language} title={languageName(language)} level={3}>
            <TextField
              name={`${language}.subject`}
              label={t('case.letter.subject')}
              isRequired
              value={letter.subject}
              onChange={(subject) => change({ subject })}
            />
            <TextArea
              name={`${language}.body`}
              label={t('case.letter.body')}
              isRequired
              rows={6}
              maxLength={20_000}
              value={letter.body}
              onChange={(body) => change({ body })}
            />
            <SpeakerField language={language} value={letter} onChange={change} />
          </Section>
        )
      })}
    </CaseForm>
  )
}
