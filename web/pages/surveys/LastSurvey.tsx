import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readLastSurvey, takeUpComment } from '../../../shared/api/surveys.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { AnswerOf } from '../../api-request.ts'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Facts, type Fact } from '../../ui/Facts.tsx'
import { Link } from '../../ui/Link.tsx'
import { Note } from '../../ui/Note.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { Time } from '../../ui/Time.tsx'

type Last = AnswerOf<typeof readLastSurvey>

/** When the customer was last asked about the handling and, for who may read it, what they said. */
export function LastSurvey({ complaintId }: { readonly complaintId: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(apiQuery(readLastSurvey, { params: { complaintId } }))
  if (!data) return null
  return (
    <Section title={t('surveys.last')}>
      <Answer last={data} />
      {!data.mayReadAnswer && data.askedAt && <Note>{t('surveys.last.hidden')}</Note>}
    </Section>
  )
}

function Answer({ last: { askedAt, answer, mayReadAnswer } }: { readonly last: Last }) {
  const { t } = useTranslation()
  const facts: Fact[] = [
    {
      label: t('surveys.last.asked'),
      value: askedAt ? <Time at={askedAt} /> : t('surveys.last.never'),
    },
  ]
  if (mayReadAnswer && (askedAt || answer))
    facts.push({
      label: t('surveys.last.answered'),
      value: answer ? (
        <>
          <Time at={answer.answeredAt} />{' '}
          <Link href={paths.complaint(answer.complaintId)}>{groupReference(answer.reference)}</Link>
        </>
      ) : (
        t('surveys.last.open')
      ),
    })
  for (const { question, score } of answer?.scores ?? [])
    facts.push({
      label: t(`surveys.question.${question}`),
      value: t(`surveys.score.${(score ?? 'none') as 1 | 2 | 3 | 4 | 5 | 'none'}`),
    })
  if (answer?.comment)
    facts.push({ label: t('surveys.comments'), value: <span dir="auto">{answer.comment}</span> })
  return (
    <>
      <Facts facts={facts} />
      {answer?.comment && <TakeUp answer={answer} />}
    </>
  )
}

/** Makes the words feedback of their own, by what they are; or leads to what they became. */
function TakeUp({ answer }: { readonly answer: NonNullable<Last['answer']> }) {
  const { complaintId, isTakenUp, takenUpAs } = answer
  const { t } = useTranslation()
  const mayRegister = useMay('complaint.register')
  const command = useCommand(takeUpComment)
  const problem = useFormProblem(command.problem)
  const became = command.answer?.id ?? takenUpAs
  if (became) return <Link href={paths.complaint(became)}>{t('surveys.takenUp')}</Link>
  if (isTakenUp) return <Note>{t('error.survey.takenUp')}</Note>
  if (!mayRegister) return null
  return (
    <>
      {problem && <Banner meaning="late">{problem.text}</Banner>}
      <Row>
        {(['complaint', 'suggestion', 'compliment'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            isPending={command.isPending}
            onPress={() => command.send({ params: { complaintId }, body: { kind } })}
          >
            {t(`surveys.takeUp.${kind}`)}
          </Button>
        ))}
      </Row>
      <Note>{t('surveys.takeUp.means')}</Note>
    </>
  )
}
