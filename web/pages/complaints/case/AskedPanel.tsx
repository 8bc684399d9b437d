import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerRequest, readRequests, withdrawRequest } from '../../../../shared/api/information-requests.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { Problem } from '../../../Loaded.tsx'
import { useFormProblem } from '../../../problem-text.ts'
import { apiQuery, useCommand } from '../../../queries.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/Form.tsx'
import { Row, Section } from '../../../ui/Page.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { Time } from '../../../ui/Time.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { useCase, useReason } from './case-context.ts'

type Request = AnswerOf<typeof readRequests>['requests'][number]

/** What the complainant was asked for, and what came of it. */
export function AskedPanel() {
  const { t } = useTranslation()
  const { id } = useCase()
  const { data } = useQuery(apiQuery(readRequests, { params: { complaintId: id } }))
  const requests = data?.requests ?? []
  if (requests.length === 0) return null
  return (
    <Section title={t('asking.title')}>
      <ul className="plain-list">
        {requests.map((request) => (
          <li key={request.id}>
            <OneRequest request={request} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneRequest({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const [isRecording, setRecording] = useState(false)
  const reason = useReason('message')
  const withdraw = useCommand(withdrawRequest, { onDone: () => toast(t('asking.withdrawn')) })
  const { id, fields, askedAt, askedByName, endedAt, endedHow } = request
  return (
    <>
      <span>
        {fields.map(({ field }) => t(`asking.field.${field}`)).join(' · ')}{' '}
        {endedHow === null ? (
          <Badge meaning="soon">{t('asking.open')}</Badge>
        ) : (
          <Badge meaning={endedHow === 'answered' ? 'fine' : 'note'}>{t(`asking.ended.${endedHow}`)}</Badge>
        )}
      </span>
      <span className="quiet">
        {askedByName} · <Time at={endedAt ?? askedAt} />
      </span>
      {fields.some(({ how }) => how === 'again') && (
        <span className="quiet">
          {fields
            .flatMap(({ field, reason: why }) =>
              why === null
                ? []
                : [t('asking.againBecause', { field: t(`asking.field.${field}`), reason: why })],
            )
            .join(' ')}
        </span>
      )}
      {endedHow === null && !isRecording && (
        <Row>
          <Button size="small" disabledReason={reason} onPress={() => setRecording(true)}>
            {t('asking.record')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            disabledReason={reason}
            isPending={withdraw.isPending}
            onPress={() => withdraw.send({ params: { requestId: id } })}
          >
            {t('asking.withdraw')}
          </Button>
        </Row>
      )}
      {isRecording && <Answers request={request} onDone={() => setRecording(false)} />}
      {withdraw.problem && <Problem problem={withdraw.problem} />}
    </>
  )
}

/** What they said on the phone or in a letter. */
function Answers({ request, onDone }: { readonly request: Request; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const command = useCommand(answerRequest, {
    onDone: () => {
      toast(t('asking.recorded'))
      onDone()
    },
  })
  return (
    <Form
      problem={useFormProblem(command.problem)}
      onSubmit={() =>
        command.send({
          params: { requestId: request.id },
          body: { answers: request.fields.map(({ field }) => ({ field, value: values[field] ?? '' })) },
        })
      }
      actions={
        <>
          <Button type="submit" kind="primary" size="small" isPending={command.isPending}>
            {t('asking.record.submit')}
          </Button>
          <Button size="small" onPress={onDone}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      {request.fields.map(({ field }) => (
        <TextField
          key={field}
          name={field}
          label={t(`asking.field.${field}`)}
          value={values[field] ?? ''}
          onChange={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
    </Form>
  )
}
