import { inRead, makeCtx } from '../../kernel/ctx.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { markPrinted, recordContact } from '../../modules/correspondence/commands/messages.ts'
import type { StaffActor } from './cast.ts'
import type { PastMachine } from './past-machine.ts'

type Desk = { readonly past: PastMachine; readonly organizationId: string; readonly now: Date }

/** Old enough that somebody has printed it or called; the youngest still lie on the desk. */
const restMs = 2 * 86_400_000
const workMs = 20 * 3_600_000
const contactPurposes = ['receipt', 'restatement', 'update', 'answer'] as const

/** Prints the letters and makes the calls of one case that wait since long, a day after they came up. */
export async function clearDesk(
  { past, organizationId, now }: Desk,
  { complaintId, clerk }: { complaintId: string; clerk: StaffActor },
): Promise<void> {
  const ctx = makeCtx({ machine: past.machine, organizationId, actor: systemActor('demo'), now })
  const waiting = await inRead(ctx, (read) =>
    read.sql
      .selectFrom('message')
      .select(['id', 'state', 'purpose', 'body', 'createdAt'])
      .where('organizationId', '=', organizationId)
      .where('complaintId', '=', complaintId)
      .where('state', 'in', ['toPrint', 'toCall'])
      .where('createdAt', '<', new Date(now.getTime() - restMs))
      .execute(),
  )
  for (const { id, state, purpose, body, createdAt } of waiting) {
    const at = new Date(createdAt.getTime() + workMs)
    const clerkCtx = makeCtx({ machine: past.machine, organizationId, actor: clerk, now: at })
    const known = contactPurposes.find((each) => each === purpose) ?? 'other'
    await (state === 'toPrint'
      ? markPrinted(clerkCtx, { messageId: id })
      : recordContact(clerkCtx, {
          complaintId,
          channel: 'phone',
          direction: 'out',
          purpose: known,
          summary: body.slice(0, 4_000) || '–',
        }))
  }
}
