import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormProblem } from '../../../problem-text.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Form, type FormProblem } from '../../../ui/Form.tsx'
import { GoingOut, type DelayedSend } from './GoingOut.tsx'
import { Overtakings } from './Overtakings.tsx'
import type { CaseCommand } from './use-case-command.ts'
import type { Kept } from './use-draft.ts'

type CaseFormProps = {
  readonly children: ReactNode
  /** The write that it sends, at once or after the seconds in which it can be taken back. */
  readonly command: CaseCommand | DelayedSend
  /** What is wrong before anything is sent. */
  readonly missing?: FormProblem | null
  readonly action: string
  readonly kind?: 'primary' | 'danger'
  /** Why it cannot be done now. */
  readonly reason?: string | null
  /** What was typed and waits here; the form says where it is safe, and what others changed meanwhile. */
  readonly kept?: Kept | null
  readonly onSubmit: () => void
  readonly more?: ReactNode
}

/** A form of a case: says why it cannot be sent, keeps what was typed, and copes with two people at once. */
export function CaseForm({
  children,
  command,
  missing,
  action,
  kind = 'primary',
  reason,
  kept,
  onSubmit,
  more,
}: CaseFormProps) {
  const { t } = useTranslation()
  const isConflict = command.problem?.code === 'edit.conflict'
  const overtaken = kept?.overtaken ?? []
  const overtakenReason = overtaken.length > 0 ? t('case.overtaken.choose') : null
  const refused = useFormProblem(isConflict ? null : command.problem)
  if ('outgoing' in command && command.outgoing)
    return <GoingOut key={command.outgoing.id} outgoing={command.outgoing} place="form" />
  return (
    <Form
      problem={missing ?? refused}
      onSubmit={onSubmit}
      actions={
        <>
          <Button
            kind={kind}
            type="submit"
            isPending={command.isPending}
            disabledReason={reason ?? overtakenReason}
          >
            {action}
          </Button>
          {more}
          {kept && <DraftPlaceText place={kept.place} />}
        </>
      }
    >
      {isConflict && <Conflict onLoaded={command.reset} />}
      {overtaken.length > 0 && <Overtakings overtaken={overtaken} />}
      {children}
    </Form>
  )
}

/** Says where the draft is safe. It changes while one types, so nothing is read out. */
function DraftPlaceText({ place }: { readonly place: Kept['place'] }) {
  const { t } = useTranslation()
  return <span className="quiet">{t(`case.draft.${place}`)}</span>
}

/** Somebody else changed the case meanwhile. */
function Conflict({ onLoaded }: { readonly onLoaded: () => void }) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed may stand far below: whoever pressed it has to learn why nothing happened.
  useEffect(() => box.current?.focus(), [])
  const load = async () => {
    await queryClient.invalidateQueries()
    onLoaded()
  }
  return (
    <div ref={box} tabIndex={-1}>
      <Banner
        meaning="late"
        action={
          <Button size="small" onPress={() => void load()}>
            {t('case.conflict.load')}
          </Button>
        }
      >
        {t('case.conflict')}
      </Banner>
    </div>
  )
}
