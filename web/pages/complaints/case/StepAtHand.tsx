import { useEffect, useRef, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../shared/api/case.ts'
import type { Step } from '../../../../shared/steps.ts'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { Dock } from '../../../ui/Dock.tsx'
import { BeforeContact } from './BeforeContact.tsx'
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

/** Steps with which something reaches the complainant. */
const reaching: readonly Step[] = ['restate', 'send', 'consider', 'answer', 'tellAuthor']

/** Steps on which we wait for somebody else: what came of it is written down here. */
const waiting: readonly Step[] = ['awaitAnswer', 'awaitOutside']

/**
 * What is to be done next, always in sight: what it is, why now, and the button. The fields open when asked for,
 * so that what one must read first is not covered.
 */
export function StepAtHand() {
  const { t } = useTranslation()
  const view = useCase()
  const { step, clocks, drafts } = view
  const text = useCodeText()
  const reason = stepReason(view)
  const go = useGo()
  const place = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useUncoveredFocus(place)
  const isOpen = useCaseSearch().step === 'open'
  const next = clocks.find((clock) => clock.metAt === null)
  const Fields = forms[step]
  const open = () => go({ step: 'open' })
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen && !wasOpen.current) {
      // On a phone the fields would open below the edge of the screen.
      place.current?.scrollIntoView({ block: 'nearest' })
      firstField(body.current)?.focus({ preventScroll: true })
    }
    wasOpen.current = isOpen
  }, [isOpen])
  const action = waiting.includes(step) ? 'record' : drafts.some(isOfStep) ? 'goOn' : 'begin'
  return (
    <Dock
      ref={place}
      bodyRef={body}
      title={t(`case.step.${step}.title`)}
      aside={next && { what: clockName(t, next.key), state: <ClockState clock={next} /> }}
      buttons={
        <>
          {!isOpen && !reason && (
            <Button kind="primary" onPress={open}>
              {t(`case.step.${action}`)}
            </Button>
          )}
          <IconButton
            icon={isOpen ? 'down' : 'up'}
            label={t(isOpen ? 'case.step.hide' : 'case.step.show')}
            aria-expanded={isOpen}
            onPress={() => (isOpen ? go({ step: undefined }) : open())}
          />
        </>
      }
      why={
        <>
          {t(`case.step.${step}.why`)} {reason && step !== 'none' && text(reason)}
        </>
      }
      isOpen={isOpen}
    >
      {reaching.includes(step) ? (
        <BeforeContact>
          <Fields />
        </BeforeContact>
      ) : (
        <Fields />
      )}
    </Dock>
  )
}

/** Texts beside the step, which anyone may begin at any time. */
const besideTheStep = [
  'note',
  'message',
  'update',
  'delay',
  'contactRecord',
  'contact',
  'details',
  'subjects',
]
const isOfStep = ({ form }: CaseView['drafts'][number]) => !besideTheStep.includes(form)

const firstField = (body: HTMLElement | null) =>
  body?.querySelector<HTMLElement>(
    'input:not([type="hidden"], [aria-hidden="true"]), textarea, button, [tabindex="0"]',
  )
