import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moveSending } from '../../../../shared/api/sending.ts'
import { problemText } from '../../../problem-text.ts'
import { useCommand } from '../../../queries.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { useFormat, useNow } from '../../../ui/FormatContext.tsx'
import { Row } from '../../../ui/Page.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { createFormat } from '../../../ui/format.ts'
import { useOutgoingCommands, waitsFor, type Outgoing } from './use-outgoing.ts'
import { AtSpeakers } from './languages/AtSpeakers.tsx'
import { useCodeText } from './words.ts'

/** A day and a time of the clock at the site of the case. */
export type Later = { readonly on: string; readonly at: string }

/** Chooses when a message goes out. */
export function LaterFields({
  value,
  onChange,
}: {
  readonly value: Later
  readonly onChange: (value: Later) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = format.dayOf(useNow())
  return (
    <Row>
      <DateField
        name="laterOn"
        label={t('later.on')}
        isRequired
        earliest={today}
        value={value.on || null}
        onChange={(on) => onChange({ ...value, on: on ?? '' })}
      />
      <TextField
        name="laterAt"
        type="time"
        label={t('later.at')}
        isRequired
        value={value.at}
        onChange={(at) => onChange({ ...value, at })}
      />
    </Row>
  )
}

export const isChosen = ({ on, at }: Later): boolean => on !== '' && /^\d\d:\d\d$/.test(at)

/** A message that waits for its time: when that is, and everything that can be done until then. */
export function WaitingForItsTime({
  outgoing,
  later,
}: {
  readonly outgoing: Outgoing
  readonly later: NonNullable<Outgoing['later']>
}) {
  const { t } = useTranslation()
  const text = useCodeText()
  const now = useNow()
  const { language } = useFormat()
  const format = createFormat({ language, timeZone: later.timeZone })
  const command = useOutgoingCommands(outgoing)
  const [isMoving, setMoving] = useState(false)
  const { refusal, mayTakeBack, writer } = outgoing
  const isHeld = waitsFor(outgoing).length > 0
  return (
    <Banner
      meaning={refusal ? 'late' : 'note'}
      title={t(refusal ? 'later.refused' : 'later.waits', { time: format.time(later.dueAt, now) })}
      action={
        mayTakeBack && (
          <>
            <Button isPending={command.isPending} onPress={command.takeBack}>
              {t('case.letter.takeBack')}
            </Button>
            <Button onPress={() => setMoving(!isMoving)}>{t('later.move')}</Button>
            {!isHeld && (
              <Button isPending={command.isPending} onPress={command.sendNow}>
                {t('case.letter.now')}
              </Button>
            )}
          </>
        )
      }
    >
      {command.problem && <p>{problemText(t, command.problem)}</p>}
      {refusal ? text(refusal) : t('later.by', { name: writer.name, zone: later.timeZone })}
      <AtSpeakers outgoing={outgoing} />
      {isMoving && (
        <Move
          outgoingId={outgoing.id}
          given={{ on: format.dayOf(later.dueAt), at: clockTime(later) }}
          onDone={() => setMoving(false)}
        />
      )}
    </Banner>
  )
}

const clockTime = ({ dueAt, timeZone }: NonNullable<Outgoing['later']>): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(dueAt))

function Move({
  outgoingId,
  given,
  onDone,
}: {
  readonly outgoingId: string
  readonly given: Later
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const [value, setValue] = useState(given)
  const command = useCommand(moveSending, { onDone })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        command.send({ params: { outgoingId }, body: value })
      }}
    >
      {command.problem && <p>{problemText(t, command.problem)}</p>}
      <LaterFields value={value} onChange={setValue} />
      <Button
        type="submit"
        kind="primary"
        isPending={command.isPending}
        disabledReason={isChosen(value) ? null : t('later.choose')}
      >
        {t('later.move.submit')}
      </Button>
    </form>
  )
}
