import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../shared/api/case.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { useFormat } from '../../../ui/FormatContext.tsx'
import { Section, Stack } from '../../../ui/Page.tsx'
import { Day, Time } from '../../../ui/Time.tsx'
import { Points, Written } from '../../../ui/Written.tsx'
import { useCase } from './case-context.ts'
import { dataText } from '../../../data-text.ts'
import { DecisionView } from './DecisionView.tsx'
import { stepsDone, type DoneStep } from './steps-done.ts'

/** What lies behind, one line each with who and when; each opens. */
export function StepsDone() {
  const { t } = useTranslation()
  const view = useCase()
  const steps = stepsDone(view)
  if (steps.length === 0) return null
  return (
    <Section title={t('case.done')}>
      <div>
        {steps.map((step) => (
          <Disclosure
            key={step.id}
            title={t(`case.done.step.${step.step}`)}
            summary={<WhoAndWhen step={step} />}
          >
            {contentOf(step, view)}
          </Disclosure>
        ))}
      </div>
    </Section>
  )
}

function WhoAndWhen({ step }: { readonly step: DoneStep }) {
  return (
    <span className="quiet">
      {step.byName}
      {step.byName && step.at && ' · '}
      {step.at && <Time at={step.at} />}
    </span>
  )
}

function contentOf(step: DoneStep, view: CaseView): ReactNode {
  switch (step.step) {
    case 'restated':
      return <Restated />
    case 'assessed':
      return <Assessed />
    case 'investigated':
      return <Investigated />
    case 'decided':
    case 'reviewed': {
      const decision = view.decisions.find(({ id }) => id === step.id)
      return decision && <DecisionView decision={decision} />
    }
    case 'answered':
      return <Answered />
    case 'referred':
      return <Referred />
    case 'considered':
      return <Considered />
  }
}

function Restated() {
  const { t } = useTranslation()
  const { restatement, points } = useCase()
  if (!restatement) return null
  return (
    <Stack gap={2} isReading>
      <Written look="large">{restatement.text}</Written>
      <Points isNumbered>
        {points.map((point) => (
          <li key={point.id}>{point.matter}</li>
        ))}
      </Points>
      <p>
        {restatement.answer === 'confirmed' && <Badge meaning="fine">{t('case.restated.confirmed')}</Badge>}
        {restatement.answer === 'corrected' && <Badge meaning="soon">{t('case.restated.corrected')}</Badge>}
        {restatement.answer === null && <span className="quiet">{t('case.restated.noAnswer')}</span>}
      </p>
      {restatement.correction && <Written look="quote">{restatement.correction}</Written>}
    </Stack>
  )
}

function Assessed() {
  const { t } = useTranslation()
  const { assessment } = useCase()
  if (!assessment) return null
  const { severity, complexity, impact, isSafety, immediateAction, note, score, scoreVersion } = assessment
  return (
    <Facts
      facts={[
        { label: t('case.facts.severity'), value: t(`severity.${severity}`) },
        { label: t('case.assess.safety'), value: t(isSafety ? 'case.yes' : 'case.no') },
        { label: t('case.assess.complexity'), value: dataText(t, `complexity.${complexity}`) },
        { label: t('case.assess.impact'), value: dataText(t, `impact.${impact}`) },
        ...(immediateAction ? [{ label: t('case.assess.immediate'), value: immediateAction }] : []),
        ...(note ? [{ label: t('case.assess.note'), value: note }] : []),
        { label: t('case.facts.score'), value: t('case.facts.scoreValue', { score, version: scoreVersion }) },
      ]}
    />
  )
}

function Investigated() {
  const { t } = useTranslation()
  const format = useFormat()
  const { investigation } = useCase()
  if (!investigation) return null
  return (
    <Facts
      facts={[
        { label: t('case.investigate.findings'), value: investigation.findings },
        ...(investigation.cause ? [{ label: t('case.investigate.cause'), value: investigation.cause }] : []),
        { label: t('case.investigate.questions'), value: format.number(investigation.questions.length) },
        { label: t('case.investigate.evidence'), value: format.number(investigation.evidence.length) },
      ]}
    />
  )
}

function Answered() {
  const { t } = useTranslation()
  const { complainantAnswer } = useCase()
  if (!complainantAnswer) return null
  return (
    <Stack gap={2} isReading>
      <p>{t(`answer.${complainantAnswer.answer}`)}</p>
      {complainantAnswer.reason && <Written look="quote">{complainantAnswer.reason}</Written>}
    </Stack>
  )
}

function Referred() {
  const { t } = useTranslation()
  const { referral } = useCase()
  if (!referral) return null
  return (
    <Facts
      facts={[
        { label: t('case.refer.body'), value: referral.body },
        { label: t('case.refer.on'), value: <Day on={referral.referredOn} /> },
        ...(referral.fileNumber ? [{ label: t('case.refer.fileNumber'), value: referral.fileNumber }] : []),
        ...(referral.result
          ? [{ label: t('case.outside.result'), value: dataText(t, `referralResult.${referral.result}`) }]
          : []),
        ...(referral.endedOn ? [{ label: t('case.outside.on'), value: <Day on={referral.endedOn} /> }] : []),
        ...(referral.note ? [{ label: t('case.outside.note'), value: referral.note }] : []),
      ]}
    />
  )
}

function Considered() {
  const { t } = useTranslation()
  const { consideration } = useCase()
  if (!consideration) return null
  return (
    <Stack gap={2} isReading>
      <p>{t(`outcome.${consideration.result}`)}</p>
      <p>{consideration.reason}</p>
    </Stack>
  )
}
