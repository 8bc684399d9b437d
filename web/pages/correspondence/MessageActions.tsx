import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { markPrinted, retryMessage } from '../../../shared/api/correspondence.ts'
import { paths } from '../../paths.ts'
import { problemText, useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Form } from '../../ui/Form.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { InCell } from '../../ui/Table.tsx'
import type { OutboxMessage } from './MessageTable.tsx'
import { mayRetry } from './outbox-search.ts'

type ActedOn = Pick<OutboxMessage, 'id' | 'complaintId' | 'state' | 'channel' | 'to'>

/** What a person can do about a message that did not go by itself. */
export function MessageActions({ message }: { readonly message: ActedOn }) {
  const { t } = useTranslation()
  const mayHandle = useMay('complaint.handle')
  const { id, complaintId, state } = message
  if (!mayHandle || !complaintId) return null
  return (
    <InCell align="end">
      {mayRetry(message) && <Retry message={message} />}
      {state === 'toPrint' && (
        <>
          <ButtonLink size="small" icon="print" href={paths.letter(id)} target="_blank">
            {t('outbox.print')}
          </ButtonLink>
          <MarkPrinted message={message} />
        </>
      )}
      {state === 'toCall' && (
        <ButtonLink size="small" icon="phone" href={paths.complaint(complaintId, { panel: 'contact' })}>
          {t('outbox.call')}
        </ButtonLink>
      )}
    </InCell>
  )
}

function MarkPrinted({ message }: { readonly message: ActedOn }) {
  const { t } = useTranslation()
  const command = useCommand(markPrinted, { onDone: () => toast(t('outbox.printed.done')) })
  return (
    <>
      <Button
        size="small"
        icon="check"
        isPending={command.isPending}
        onPress={() => command.send({ params: { messageId: message.id } })}
      >
        {t('outbox.printed')}
      </Button>
      {command.problem && <span role="alert">{problemText(t, command.problem)}</span>}
    </>
  )
}

/** Tries it again, to the same address or a corrected one. */
function Retry({ message }: { readonly message: ActedOn }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [to, setTo] = useState(message.to ?? '')
  const command = useCommand(retryMessage, {
    onDone: () => {
      setOpen(false)
      toast(t('outbox.retry.done'))
    },
  })
  const corrected = to.trim() === message.to ? null : to.trim()
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('outbox.retry')}
      </Button>
      <Dialog title={t('outbox.retry.title')} isOpen={isOpen} onOpenChange={setOpen}>
        <Form
          problem={useFormProblem(command.problem)}
          onSubmit={() => command.send({ params: { messageId: message.id }, body: { to: corrected } })}
          actions={
            <Button kind="primary" type="submit" isPending={command.isPending}>
              {t('outbox.retry.submit')}
            </Button>
          }
        >
          <TextField
            name="to"
            type="email"
            label={t('outbox.retry.to')}
            hint={t('outbox.retry.hint')}
            isRequired
            value={to}
            onChange={setTo}
          />
        </Form>
      </Dialog>
    </>
  )
}
