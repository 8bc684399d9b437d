import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { directionOf, type Language } from '../../../../shared/languages.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Markdown } from '../../../ui/Markdown.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Columns, Stack } from '../../../ui/Page.tsx'
import { Frame } from '../../../ui/Frame.tsx'
import { CannedTextArea } from './canned/CannedTextArea.tsx'
import { CaseForm } from './CaseForm.tsx'
import { FactsUsed } from './FactsUsed.tsx'
import type { DelayedSend } from './GoingOut.tsx'
import { dataText } from '../../../data-text.ts'
import { SpeakerField } from './languages/SpeakerField.tsx'
import type { SpeakerChoice } from './languages/speakers.ts'
import type { Kept } from './use-draft.ts'
import { useLanguageName } from './words.ts'

type Letter = { readonly subject: string; readonly body: string }

/** The parts that a letter must have and does not say yet, in one sentence. */
export const missingPartsText = (
  t: TFunction,
  missing: readonly string[],
  otherwise: (code: string) => string,
): string =>
  t('case.send.missing', {
    parts: missing
      .map(
        (part) =>
          dataText(t, `case.send.part.${part}`) ?? dataText(t, `packs.part.${part}`) ?? otherwise(part),
      )
      .join('; '),
  })

type LetterFormProps = {
  readonly sending: DelayedSend
  readonly language: Language
  readonly channel: 'email' | 'letter' | 'phone' | 'portal'
  /** What it must still say, in words. */
  readonly gaps?: string | null
  readonly reason: string | null
  readonly kept: Kept | null
  readonly value: Letter
  readonly onChange: (change: Partial<Letter>) => void
  readonly action: string
  readonly onSubmit: () => void
  /** Throws the changes away and begins with the template again. */
  readonly onReset: () => void
  readonly speaker: SpeakerChoice
  readonly onSpeaker: (choice: SpeakerChoice) => void
  /** Entries of the profile that it cites. */
  readonly factIds: readonly string[]
  readonly onFactIds: (factIds: string[]) => void
}

/** A letter to the complainant: written on one side, seen on the other as they will read it. */
export function LetterForm({ sending, value, onChange, ...letter }: LetterFormProps) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const words = { lang: letter.language, dir: directionOf(letter.language) }
  return (
    <CaseForm
      command={sending}
      reason={letter.reason}
      kept={letter.kept}
      action={letter.action}
      onSubmit={letter.onSubmit}
      more={
        letter.kept && (
          <Button kind="quiet" onPress={letter.onReset}>
            {t('case.letter.reset')}
          </Button>
        )
      }
    >
      <p className="quiet">
        {t('case.letter.goes', {
          language: languageName(letter.language),
          channel: t(`channel.${letter.channel}`),
        })}
      </p>
      {letter.gaps && <Banner meaning="soon">{letter.gaps}</Banner>}
      <SpeakerField language={letter.language} value={letter.speaker} onChange={letter.onSpeaker} />
      {letter.channel === 'phone' && <Banner meaning="note">{t('case.letter.phone')}</Banner>}
      <FactsUsed value={letter.factIds} onChange={letter.onFactIds} />
      <Columns>
        <Stack gap={3}>
          <TextField
            name="subject"
            label={t('case.letter.subject')}
            isRequired
            value={value.subject}
            onChange={(subject) => onChange({ subject })}
          />
          <CannedTextArea
            name="body"
            preferred={letter.language}
            label={t('case.letter.body')}
            hint={t('case.letter.body.hint')}
            isRequired
            rows={12}
            maxLength={20_000}
            value={value.body}
            onChange={(body) => onChange({ body })}
          />
        </Stack>
        <section aria-label={t('case.letter.preview')}>
          <Frame title={t('case.letter.preview')}>
            <div {...words}>
              <Stack gap={3}>
                {value.subject && <h3>{value.subject}</h3>}
                <Markdown>{value.body}</Markdown>
              </Stack>
            </div>
          </Frame>
        </section>
      </Columns>
    </CaseForm>
  )
}
