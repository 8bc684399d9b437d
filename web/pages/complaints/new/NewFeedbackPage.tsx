import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { registerComplaint } from '../../../../shared/api/complaints.ts'
import { registerSettled, settlingChoices } from '../../../../shared/api/first-contact.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { useDraft } from '../../../draft.ts'
import { paths } from '../../../paths.ts'
import { codeText, useFormProblem } from '../../../problem-text.ts'
import { apiQuery, useCommand } from '../../../queries.ts'
import { useMay, useMe } from '../../../session.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form, type FormProblem } from '../../../ui/Form.tsx'
import { Kbd } from '../../../ui/Kbd.tsx'
import { ButtonLink } from '../../../ui/Link.tsx'
import { Page, Row } from '../../../ui/Page.tsx'
import { AboutFields } from './AboutFields.tsx'
import { HowFields } from './HowFields.tsx'
import { AlikeMatters } from './AlikeMatters.tsx'
import { KnownMatters } from './KnownMatters.tsx'
import { MatterFields } from './MatterFields.tsx'
import { bodyOf, canBeReached, nothingTold, type Told } from './new-feedback.ts'
import { Registered } from './Registered.tsx'
import { SettleFields } from './SettleFields.tsx'
import { missingOf, nothingSettled, settlementOf, settlingVerdict, type Settling } from './settling.ts'
import { useKnown, type KnownMatter } from './use-known.ts'
import { WhoFields } from './WhoFields.tsx'

/** Taking in what somebody says by phone, at the counter or in writing, and settling it where a talk is enough. */
export function NewFeedbackPage() {
  const { t } = useTranslation()
  const { defaultLanguage } = useMe().organization
  const [empty] = useState(() => nothingTold(defaultLanguage))
  const [told, tell, draft] = useDraft('new-feedback', empty)
  const [settling, settle, { forget: forgetSettling }] = useDraft('new-feedback.settling', nothingSettled)
  const [addedTo, setAddedTo] = useState<KnownMatter | null>(null)
  const known = useKnown(told)
  useEffect(beginWithName, [])
  const forget = () => {
    draft.forget()
    forgetSettling()
  }
  const sending = useSending(told, settling, forget)
  if (addedTo) return <Added matter={addedTo} onAnother={() => setAddedTo(null)} />
  if (sending.receipt) return <Registered receipt={sending.receipt} onAnother={sending.reset} />
  return (
    <Page title={t('new.title')} intro={t('new.intro')} width="reading">
      <div role="presentation" onKeyDownCapture={sendByKey}>
        <Form
          problem={sending.problem}
          onSubmit={sending.submit}
          actions={
            <Actions
              sending={sending}
              settling={settling}
              settle={settle}
              told={told}
              {...(draft.isKept && { onForget: forget })}
            />
          }
        >
          <HowFields told={told} tell={tell} />
          <WhoFields told={told} tell={tell} people={known.people} />
          <MatterFields told={told} tell={tell} />
          <KnownMatters
            matters={known.matters}
            told={told}
            onAdded={(matter) => {
              forget()
              setAddedTo(matter)
            }}
          />
          <AlikeMatters narrative={told.narrative} known={known.matters.map(({ id }) => id)} />
          <Disclosure
            title={t('new.about')}
            summary={told.productText}
            isOpenAtFirst={told.categoryId !== null}
          >
            <AboutFields told={told} tell={tell} />
          </Disclosure>
          {!canBeReached(told) && told.narrative !== '' && <Banner>{t('new.unreachable')}</Banner>}
          {sending.isSettling && sending.choices && (
            <SettleFields settling={settling} settle={settle} choices={sending.choices} />
          )}
        </Form>
      </div>
    </Page>
  )
}

// Before the field takes the key, as choices do; from any field, so that nobody looks for the button while someone is on the phone.
function sendByKey(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.querySelector('form')?.requestSubmit()
}

// The frame takes the focus for every new page; here somebody is on the phone.
function beginWithName() {
  const frame = requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-field="contact.name"] input')?.focus(),
  )
  return () => cancelAnimationFrame(frame)
}

type Sending = ReturnType<typeof useSending>

/** Registers what was told, or registers and settles it; both keep what is typed when they are refused. */
function useSending(told: Told, settling: Settling, onDone: () => void) {
  const { t } = useTranslation()
  const maySettle = useMay('complaint.settle')
  const isSettling = settling.isOn && maySettle && told.kind === 'complaint'
  const choices = useQuery({ ...apiQuery(settlingChoices), enabled: isSettling, staleTime: 60_000 }).data
  const register = useCommand(registerComplaint, { onDone })
  const registerAndSettle = useCommand(registerSettled, { onDone })
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const refused = useFormProblem(isSettling ? registerAndSettle.problem : register.problem)
  const verdict = settlingVerdict(told, settling, choices)

  const submit = () => {
    const fields = Object.entries({
      ...(told.narrative.trim() === '' ? { narrative: t('new.narrative.required') } : {}),
      ...(isSettling ? wordsOf(missingOf(settling, told), (code) => codeText(t, code)) : {}),
    })
    setMissing(fields.length === 0 ? null : { text: '', fields: Object.fromEntries(fields) })
    if (fields.length > 0) return
    const body = bodyOf(told)
    const settlement = isSettling ? settlementOf(settling, told.channel) : null
    if (!isSettling) register.send({ body })
    else if (settlement && verdict.allowed) registerAndSettle.send({ body: { ...body, settlement } })
  }
  return {
    submit,
    isSettling,
    maySettle: maySettle && told.kind === 'complaint',
    choices,
    /** Why it cannot be settled on the spot, in words. */
    obstacle: isSettling && !verdict.allowed ? codeText(t, verdict.reason) : null,
    problem: missing ?? refused,
    isPending: register.isPending || registerAndSettle.isPending,
    receipt: registerAndSettle.answer ?? register.answer,
    reset: () => {
      register.reset()
      registerAndSettle.reset()
    },
  }
}

const wordsOf = (codes: Readonly<Record<string, string>>, say: (code: string) => string) =>
  Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code)]))

function Actions({
  sending,
  settling,
  settle,
  onForget,
}: {
  readonly sending: Sending
  readonly told: Told
  readonly settling: Settling
  readonly settle: (change: Partial<Settling>) => void
  readonly onForget?: () => void
}) {
  const { t } = useTranslation()
  const { isSettling, maySettle, obstacle, isPending } = sending
  return (
    <>
      <Button kind="primary" type="submit" isPending={isPending} disabledReason={obstacle}>
        {t(isSettling ? 'settle.submit' : 'new.submit')}
      </Button>
      <span aria-hidden="true">
        <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
      </span>
      {maySettle && (
        <Button onPress={() => settle({ isOn: !settling.isOn })}>
          {t(isSettling ? 'settle.notNow' : 'settle.open')}
        </Button>
      )}
      {onForget && (
        <>
          <Button kind="quiet" onPress={onForget}>
            {t('new.clear')}
          </Button>
          <span className="quiet">{t('new.kept')}</span>
        </>
      )}
    </>
  )
}

/** Their words joined a case that was there before. */
function Added({ matter, onAnother }: { readonly matter: KnownMatter; readonly onAnother: () => void }) {
  const { t } = useTranslation()
  return (
    <Page
      title={t('known.added')}
      intro={t('known.added.text', { reference: groupReference(matter.reference) })}
      width="reading"
    >
      <Row>
        <ButtonLink kind="primary" href={paths.complaint(matter.id)}>
          {t('new.done.open')}
        </ButtonLink>
        <Button onPress={onAnother}>{t('new.done.another')}</Button>
      </Row>
    </Page>
  )
}
