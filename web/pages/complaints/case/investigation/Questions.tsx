import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../../shared/api/case.ts'
import { addQuestion, answerQuestion } from '../../../../../shared/api/investigations.ts'
import { Badge } from '../../../../ui/Badge.tsx'
import { Columns, Stack } from '../../../../ui/Page.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import { TextField } from '../../../../ui/TextField.tsx'
import { Item } from '../../../../ui/Item.tsx'
import { useCase, useReason } from '../case-context.ts'
import { CaseForm } from '../CaseForm.tsx'
import { useCaseCommand } from '../use-case-command.ts'
import { useDraft } from '../use-draft.ts'

type Question = NonNullable<CaseView['investigation']>['questions'][number]

/** What must be found out, from whom, and what they said. */
export function Questions() {
  const { investigation } = useCase()
  return (
    <Stack>
      {investigation?.questions.map((question) =>
        question.answer === null ? (
          <OpenQuestion key={question.id} question={question} />
        ) : (
          <AnsweredQuestion key={question.id} question={question} />
        ),
      )}
      <NewQuestion />
    </Stack>
  )
}

function AnsweredQuestion({ question }: { readonly question: Question }) {
  return (
    <Item>
      <QuestionLine question={question} />
      <p>{question.answer}</p>
    </Item>
  )
}

function QuestionLine({ question }: { readonly question: Question }) {
  const { t } = useTranslation()
  return (
    <p>
      <strong>{question.question}</strong>{' '}
      {question.askedOf && (
        <span className="quiet">{t('case.investigate.askedOf', { name: question.askedOf })}</span>
      )}{' '}
      {question.answer === null && <Badge meaning="soon">{t('case.investigate.open')}</Badge>}
    </p>
  )
}

function OpenQuestion({ question }: { readonly question: Question }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('investigate')
  const { value, change, clear, kept } = useDraft(`answer.${question.id}`, { answer: '' })
  const command = useCaseCommand(answerQuestion, { done: 'case.done.questionAnswered', onDone: clear })
  return (
    <Item>
      <QuestionLine question={question} />
      <CaseForm
        command={command}
        reason={reason}
        kept={kept}
        action={t('case.investigate.answer.save')}
        onSubmit={() =>
          command.send({
            params: { complaintId: id, questionId: question.id },
            body: { answer: value.answer },
          })
        }
      >
        <TextArea
          name="answer"
          label={t('case.investigate.answer')}
          isRequired
          rows={2}
          value={value.answer}
          onChange={(answer) => change({ answer })}
        />
      </CaseForm>
    </Item>
  )
}

const nothing = { question: '', askedOf: '', answer: '' }

function NewQuestion() {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('investigate')
  const { value, change, clear, kept } = useDraft('question', nothing)
  const command = useCaseCommand(addQuestion, { done: 'case.done.questionAdded', onDone: clear })
  return (
    <CaseForm
      command={command}
      reason={reason}
      kept={kept}
      action={t('case.investigate.question.add')}
      onSubmit={() => command.send({ params: { complaintId: id }, body: value })}
    >
      <Columns min="14rem">
        <TextField
          name="question"
          label={t('case.investigate.question')}
          isRequired
          value={value.question}
          onChange={(question) => change({ question })}
        />
        <TextField
          name="askedOf"
          label={t('case.investigate.question.askedOf')}
          value={value.askedOf}
          onChange={(askedOf) => change({ askedOf })}
        />
      </Columns>
      <TextArea
        name="answer"
        label={t('case.investigate.answerIfKnown')}
        rows={1}
        value={value.answer}
        onChange={(answer) => change({ answer })}
      />
    </CaseForm>
  )
}
