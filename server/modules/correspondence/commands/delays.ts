import { groupReference } from '../../../../shared/reference.ts'
import type { Tx } from '../../../kernel/ctx.ts'
import type { MailOutcome, MailProblem } from '../../../kernel/mail/delivery.rules.ts'
import { completeTasksOf, openTask } from '../../tasks/tasks.commands.ts'
import { caseOf } from '../case-values.queries.ts'
import type { MessageRow } from '../correspondence.store.ts'
import { whoseTask } from './record-message.ts'

/** From so many attempts on (some twenty minutes) people hear of it: greylisting and restarts end before. */
export const patientAttempts = 3

/** What sinks every mail alike: whoever looks after the server mends it, once for all cases. */
const ofServer: readonly string[] = [
  'mail.authFailed',
  'mail.tlsFailed',
  'mail.timeout',
  'mail.unreachable',
  'mail.hostNotAllowed',
] satisfies MailProblem[]

const ofAll = (tx: Tx) => ({ kind: 'mailOutFails', subjectId: tx.organizationId })
const ofCase = ({ id, complaintId }: MessageRow) => ({
  kind: 'mailDeferred',
  subjectId: complaintId ?? id,
  part: id,
})

/** A mail does not get through and is tried on: whoever has the case, or looks after the server, hears of it once. */
export async function reportDelay(tx: Tx, message: MessageRow, reason: string): Promise<void> {
  if (ofServer.includes(reason))
    return openTask(tx, {
      ...ofAll(tx),
      titleKey: 'task.mailOutFails',
      link: '/outbox',
      permission: 'settings.edit',
    })
  if (!message.complaintId) return
  const complaint = await caseOf(tx, message.complaintId)
  await openTask(tx, {
    ...ofCase(message),
    titleKey: 'task.mailDeferred',
    titleValues: { reference: groupReference(complaint.reference) },
    link: `/register/${complaint.id}`,
    ...whoseTask(complaint),
  })
}

/** It got through, or was given up, which is a task of its own. */
export async function endDelay(tx: Tx, message: MessageRow, outcome: MailOutcome['outcome']): Promise<void> {
  if (outcome !== 'deferred') await completeTasksOf(tx, ofCase(message))
  if (outcome === 'delivered') await completeTasksOf(tx, ofAll(tx))
}
