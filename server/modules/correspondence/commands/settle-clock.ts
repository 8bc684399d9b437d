import type { Tx } from '../../../kernel/ctx.ts'
import { refreshNextDate } from '../../complaints/commands/lock-complaint.ts'
import { meetClock, restartUpdateClock } from '../../deadlines/clocks.commands.ts'
import { completeTasksOf } from '../../tasks/tasks.commands.ts'
import type { MessagePurpose } from '../correspondence.store.ts'

/**
 * What a delivered message or a contact means for the clocks: a receipt or an update was given, a restatement was
 * posted. The clock of a restatement that needs no hands is met by its own step, and that of the answer too.
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
    case 'restatement':
      await meetClock(tx, { subjectId: complaintId, clockKey: 'restatement', at })
      break
    case 'update':
    case 'delay':
    case 'message':
      await restartUpdateClock(tx, { subjectId: complaintId, at })
      // An interim answer says how it stands and by when the final one comes, and so does each of these.
      await meetClock(tx, { subjectId: complaintId, clockKey: 'interim', at })
      await completeTasksOf(tx, { subjectId: complaintId, kind: 'update' })
      break
    default:
      return
  }
  await refreshNextDate(tx, complaintId)
}
