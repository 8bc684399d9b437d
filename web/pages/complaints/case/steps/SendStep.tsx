import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { draftLetter } from '../../../../../shared/api/correspondence.ts'
import type { ApiProblem } from '../../../../api-problem.ts'
import type { AnswerOf } from '../../../../api-request.ts'
import { Loaded } from '../../../../Loaded.tsx'
import { apiQuery } from '../../../../queries.ts'
import { Skeleton } from '../../../../ui/Loading.tsx'
import { useCase, useReason } from '../case-context.ts'
import { useCodeText } from '../words.ts'
import { LetterForm, missingPartsText } from '../LetterForm.tsx'
import { noSpeaker, speakerAgain, speakersIn } from '../languages/speakers.ts'
import { useDelayedSend } from '../use-delayed-send.ts'
import { useDraft } from '../use-draft.ts'

/** 7.8: the decision goes to the complainant, with reasons on every point and the routes of review. */
export function SendStep() {
  const { id } = useCase()
  const query = useQuery({
    ...apiQuery(draftLetter, { params: { complaintId: id }, query: { purpose: 'answer' } }),
    staleTime: Infinity,
  })
  return (
    <Loaded query={query} waiting={<Skeleton lines={6} />}>
      {(letter) => <SendForm letter={letter} />}
    </Loaded>
  )
}

function SendForm({ letter }: { readonly letter: AnswerOf<typeof draftLetter> }) {
  const { t } = useTranslation()
  const { version } = useCase()
  const text = useCodeText()
  const reason = useReason('send')
  const { value, change, clear, kept } = useDraft('answer', {
    subject: letter.subject,
    body: letter.body,
    ...noSpeaker,
    factIds: [] as string[],
  })
  const sending = useDelayedSend('sendAnswer', {
    onStarted: clear,
    restore: ({ subject, body, speaker, factIds }) =>
      change({ subject, body, ...speakerAgain(speaker), factIds: factIds ?? [] }),
  })
  // Only the server knows what an edited letter says; it checks again when the letter is sent.
  const refused = missingIn(sending.problem)
  const missing = refused ?? letter.missing
  const gaps = missing.length === 0 ? null : missingPartsText(t, missing, text)
  return (
    <LetterForm
      sending={sending}
      language={letter.language}
      channel={letter.channel}
      gaps={kept || refused ? gaps : null}
      reason={reason ?? (kept || refused ? null : gaps)}
      kept={kept}
      value={value}
      onChange={change}
      action={t('case.send.submit')}
      onSubmit={() =>
        sending.start(
          { version, ...value },
          { speakers: speakersIn([{ ...value, language: letter.language }]) },
        )
      }
      onReset={clear}
      speaker={value}
      onSpeaker={change}
      factIds={value.factIds}
      onFactIds={(factIds) => change({ factIds })}
    />
  )
}

/** The parts that the server did not find in the letter as it was sent; null when that was not what it refused. */
function missingIn(problem: ApiProblem | null): readonly string[] | null {
  if (problem?.code !== 'letter.missingParts') return null
  const missing = problem.details['missing']
  return Array.isArray(missing) ? missing.filter((part) => typeof part === 'string') : null
}
