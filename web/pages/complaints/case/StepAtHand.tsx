import { useId, useRef, useSyncExternalStore, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../../shared/steps.ts'
import { IconButton } from '../../../ui/Button.tsx'
import { useCase, useCaseSearch, useGo } from './case-context.ts'
import { ClockState, clockName } from './Clocks.tsx'
import { stepReason } from './step-actions.ts'
import { ApproveStep } from './steps/ApproveStep.tsx'
import { AnswerEnquiryStep } from './steps/AnswerEnquiryStep.tsx'
import { AssessStep } from './steps/AssessStep.tsx'
import { AssignStep } from './steps/AssignStep.tsx'
import { AwaitAnswerStep } from './steps/AwaitAnswerStep.tsx'
import { AwaitOutsideStep } from './steps/AwaitOutsideStep.tsx'
import { CarryOutStep } from './steps/CarryOutStep.tsx'
import { ChooseAfterRefusalStep } from './steps/ChooseAfterRefusalStep.tsx'
import { ClosedStep } from './steps/ClosedStep.tsx'
import { CloseStep } from './steps/CloseStep.tsx'
import { ConsiderStep } from './steps/ConsiderStep.tsx'
import { DecideStep } from './steps/DecideStep.tsx'
import { InvestigateStep } from './steps/InvestigateStep.tsx'
import { NameReviewerStep } from './steps/NameReviewerStep.tsx'
import { PassOnStep } from './steps/PassOnStep.tsx'
import { RestateStep } from './steps/RestateStep.tsx'
import { ReviewStep } from './steps/ReviewStep.tsx'
import { SendStep } from './steps/SendStep.tsx'
import { TellAuthorStep } from './steps/TellAuthorStep.tsx'
import { useUncoveredFocus } from './use-uncovered-focus.ts'
import { useCodeText } from './words.ts'

const forms: Record<Step, ComponentType> = {
  restate: RestateStep,
  assess: AssessStep,
  assign: AssignStep,
  investigate: InvestigateStep,
  decide: DecideStep,
  approve: ApproveStep,
  send: SendStep,
  awaitAnswer: AwaitAnswerStep,
  carryOut: CarryOutStep,
  close: CloseStep,
  chooseAfterRefusal: ChooseAfterRefusalStep,
  assignReviewer: NameReviewerStep,
  review: ReviewStep,
  awaitOutside: AwaitOutsideStep,
  passOn: PassOnStep,
  consider: ConsiderStep,
  tellAuthor: TellAuthorStep,
  answer: AnswerEnquiryStep,
  none: ClosedStep,
}

/** What is to be done next, always in sight: what it is, why now, the few fields it needs, and the button. */
export function StepAtHand() {
  const { t } = useTranslation()
  const view = useCase()
  const { step, clocks } = view
  const text = useCodeText()
  const reason = stepReason(view)
  const go = useGo()
  const isNarrow = useIsNarrow()
  const id = useId()
  const place = useRef<HTMLElement>(null)
  useUncoveredFocus(place)
  const isOpen = (useCaseSearch().step ?? (isNarrow || reason ? 'closed' : 'open')) === 'open'
  const next = clocks.find((clock) => clock.metAt === null)
  const Fields = forms[step]
  return (
    <section ref={place} className="case-step" aria-labelledby={id}>
      <header className="case-step-head">
        <h2 id={id}>{t(`case.step.${step}.title`)}</h2>
        {next && (
          <span className="case-step-clock">
            <span className="case-quiet">{clockName(t, next.key)}</span> <ClockState clock={next} />
          </span>
        )}
        <IconButton
          icon={isOpen ? 'down' : 'up'}
          label={t(isOpen ? 'case.step.hide' : 'case.step.show')}
          aria-expanded={isOpen}
          onPress={() => {
            go({ step: isOpen ? 'closed' : 'open' })
            // On a phone the fields would open below the edge of the screen.
            if (!isOpen) requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'end' }))
          }}
        />
        <p className="case-step-why">
          {t(`case.step.${step}.why`)} {reason && step !== 'none' && text(reason)}
        </p>
      </header>
      {isOpen && (
        <div className="case-step-body">
          <Fields />
        </div>
      )}
    </section>
  )
}

const narrow = () => matchMedia('(max-width: 56rem)')

/** Where the fields would cover the page, they open only when asked for. */
const useIsNarrow = () =>
  useSyncExternalStore(
    (changed) => {
      const query = narrow()
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => narrow().matches,
  )
