import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readWords } from '../../../shared/api/sending.ts'
import { directionOf } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { paths } from '../../paths.ts'
import { codeText } from '../../problem-text.ts'
import { apiQuery } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Markdown } from '../../ui/Markdown.tsx'
import { Note } from '../../ui/Note.tsx'
import { Columns, Page, Section, Stack } from '../../ui/Page.tsx'
import { Written } from '../../ui/Written.tsx'
import { useLanguageName } from '../complaints/case/words.ts'
import { ReadWords } from './ReadWords.tsx'

export type Words = AnswerOf<typeof readWords>

/** Words in a language that their writer lacks, beside what the complainant wrote, for the colleague who speaks it. */
export function WordsPage() {
  const { t } = useTranslation()
  const { outgoingId } = useParams({ from: '/shell/words/$outgoingId' })
  const query = useQuery(apiQuery(readWords, { params: { outgoingId } }))
  const words = query.data
  return (
    <Page
      title={t('words.title')}
      {...(words && {
        back: { href: paths.complaint(words.complaintId), label: groupReference(words.reference) },
        intro: t(words.words.some(({ isMine }) => isMine) ? 'words.intro' : 'words.held.hint', {
          name: words.writerName,
          what: t(`outgoing.${words.action}`),
        }),
      })}
    >
      <Loaded query={query}>{(read) => <Beside words={read} />}</Loaded>
    </Page>
  )
}

function Beside({ words }: { readonly words: Words }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { original, refusal, speakerWord, isWriter, writerName } = words
  const isMine = words.words.some((word) => word.isMine)
  const isConfirmed = words.words.every((word) => word.isConfirmed)
  return (
    <>
      {refusal && (
        <Banner
          meaning="late"
          title={speakerWord && !isWriter ? t('words.wentBack', { name: writerName }) : codeText(t, refusal)}
        >
          {speakerWord && t('words.sentBack', { words: speakerWord })}
        </Banner>
      )}
      {!refusal && isConfirmed && <Banner meaning="fine">{t('words.allConfirmed')}</Banner>}
      <Columns min="22rem">
        <Section isFramed title={t('words.original', { language: languageName(original.language) })}>
          <Written look="large" lang={original.language} dir={directionOf(original.language)}>
            {original.text}
          </Written>
        </Section>
        {isMine ? <ReadWords words={words} /> : <OnlySeen words={words} />}
      </Columns>
    </>
  )
}

/** As they stand, for the writer and whoever handles the case. */
function OnlySeen({ words }: { readonly words: Words }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  return (
    <Section isFramed title={t('words.goesOut')}>
      {words.words.map(({ key, name, language, text }) => (
        <Stack key={key} gap={1}>
          <Note>{t('words.of', { name: t(`words.name.${name}`), language: languageName(language) })}</Note>
          {name === 'body' ? (
            <div lang={language}>
              <Markdown>{text}</Markdown>
            </div>
          ) : (
            <Written lang={language} dir={directionOf(language)}>
              {text}
            </Written>
          )}
        </Stack>
      ))}
    </Section>
  )
}
