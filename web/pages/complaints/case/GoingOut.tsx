import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutgoingAction } from '../../../../shared/api/sending.ts'
import type { Step } from '../../../../shared/steps.ts'
import { problemText } from '../../../problem-text.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { useCase } from './case-context.ts'
import { AtSpeakers } from './languages/AtSpeakers.tsx'
import { WaitingForItsTime } from './SendLater.tsx'
import type { CaseCommand, DoneText } from './use-case-command.ts'
import {
  takenBackIds,
  useOutgoing,
  useOutgoingCommands,
  useSecondsLeft,
  waitsFor,
  type Outgoing,
} from './use-outgoing.ts'
import { useCodeText } from './words.ts'

/** A write that waits some seconds in which it can be taken back. */
export type DelayedSend = CaseCommand & {
  /** null while nothing waits. */
  readonly outgoing: Outgoing | null
}

/** Seconds in which what is on its way can still be taken back, and by whom. */
export function GoingOut({
  outgoing,
  place,
}: {
  readonly outgoing: Outgoing
  /** In place of its form it takes the focus; in the timeline it leaves the buttons to a form that shows it, too. */
  readonly place: 'form' | 'timeline'
}) {
  const { t } = useTranslation()
  const text = useCodeText()
  const seconds = useSecondsLeft(outgoing)
  const command = useOutgoingCommands(outgoing)
  const { refusal, isMine, mayTakeBack, writer } = outgoing
  const isHeld = refusal === null && waitsFor(outgoing).length > 0
  const isSentBack = refusal === 'sending.wordsRefused'
  const step = useCase().step
  const isInForm = place === 'timeline' && refusal === null && actionsOfSteps[step] === outgoing.action
  const what = t(`outgoing.${outgoing.action}`)
  return (
    <Banner
      meaning={refusal ? 'late' : isHeld ? 'note' : 'soon'}
      title={t(refusal ? 'case.outgoing.refused' : isHeld ? 'words.held' : 'case.outgoing', { what })}
      action={
        mayTakeBack &&
        !isInForm && (
          <>
            <Button
              kind="primary"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the pressed button was
              autoFocus={place === 'form'}
              isPending={command.isPending}
              onPress={command.takeBack}
            >
              {t('case.letter.takeBack')}
            </Button>
            {!isHeld && !isSentBack && (
              <Button isPending={command.isPending} onPress={command.sendNow}>
                {t('case.letter.now')}
              </Button>
            )}
          </>
        )
      }
    >
      {command.problem && <p>{problemText(t, command.problem)}</p>}
      {refusal ? (
        text(refusal)
      ) : isHeld ? (
        t('words.held.hint', { name: writer.name })
      ) : (
        <>
          <span aria-hidden="true">{t('case.letter.seconds', { count: seconds })}</span>{' '}
          {isMine ? t('case.letter.leaving') : t('case.outgoing.by', { name: writer.name })}
        </>
      )}
      <AtSpeakers outgoing={outgoing} />
    </Banner>
  )
}

/** The steps whose form is a write that can be taken back. */
const actionsOfSteps: Partial<Record<Step, OutgoingAction>> = {
  restate: 'restate',
  consider: 'consider',
  answer: 'answerEnquiry',
  send: 'sendAnswer',
}

const doneTexts = {
  restate: 'case.done.restated',
  consider: 'case.done.considered',
  answerEnquiry: 'case.done.enquiryAnswered',
  sendMessage: 'case.done.messageSent',
  sendAnswer: 'case.done.answerSent',
  askForInformation: 'case.done.asked',
  writeToGroup: 'case.done.groupWritten',
  turnAway: 'case.done.closed',
  restrict: 'case.done.restricted',
} as const satisfies Record<OutgoingAction, DoneText>

/** What is on its way, at the end of the timeline; says so when it is out. */
export function AllGoingOut() {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const items = useOutgoing()
  const before = useRef<readonly Outgoing[]>([])
  useEffect(() => {
    const gone = before.current.filter(({ id }) => !items.some((each) => each.id === id))
    before.current = items
    if (gone.length === 0) return
    for (const { id, action, isMine, later } of gone)
      // A colleague may have taken back what waits for its time.
      if (isMine && !takenBackIds.delete(id) && !later) toast(t(doneTexts[action]))
    void queryClient.invalidateQueries()
  }, [items, queryClient, t])
  return items.map((outgoing) =>
    outgoing.later ? (
      <WaitingForItsTime key={outgoing.id} outgoing={outgoing} later={outgoing.later} />
    ) : (
      <GoingOut key={outgoing.id} outgoing={outgoing} place="timeline" />
    ),
  )
}
