import type { Tx } from '../../../kernel/ctx.ts'
import { refreshNextDate } from '../../complaints/commands/lock-complaint.ts'
import { meetClock, restartUpdateClock } from '../../deadlines/clocks.commands.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import type { MessagePurpose } from '../correspondence.store.ts'

/**
 * What a delivered message or a contact means for the clocks: a receipt or an update was given. The clock of the
 * restatement is met by its own step; that of the answer too, unless a person has to post or tell it.
 */
export async function settleClock(
  tx: Tx,
  { complaintId, purpose, at }: { complaintId: string; purpose: MessagePurpose; at: Date },
): Promise<void> {
  switch (purpose) {
    case 'receipt':
    case 'confirmEmail':
      await meetClock(tx, { subjectId: complaintId, clockKey: 'receipt', at })
      break
    case 'update':
    case 'delay':
    case 'message':
      await restartUpdateClock(tx, { subjectId: complaintId, at })
      await completeTasksOf(tx, { subjectId: complaintId, kind: 'update' })
      break
    default:
      return
  }
  await refreshNextDate(tx, complaintId)
}
