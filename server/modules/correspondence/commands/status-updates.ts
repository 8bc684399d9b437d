import { groupReference } from '../../../../shared/reference.ts'
import { inRead, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { refreshNextDate } from '../../complaints/commands/lock-complaint.ts'
import { dateRulesOf } from '../../complaints/escalation.queries.ts'
import { cancelPromisedUpdates } from '../../deadlines/clocks.commands.ts'
import { clocksOf } from '../../deadlines/deadlines.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { caseOf, type Case } from '../case-values.queries.ts'
import { sayInTime } from './react.ts'
import { whoseTask } from './record-message.ts'
import { eachDue, undecided } from './silence.ts'

const dayMs = 86_400_000

/**
 * Regular news to the complainant (7.3) and interim answers: a day before one is due its owner finds it drafted and
 * sends it. Where the organization chose so, regular news goes out by itself instead, on its day and in working hours;
 * an interim answer gives reasons, so it is always a person's.
 */
export async function followUpdates(ctx: Ctx, { isDaytime }: { isDaytime: boolean }): Promise<void> {
  const { sendsUpdates } = await inRead(ctx, dateRulesOf)
  const dueBefore = new Date(ctx.now.getTime() + dayMs)
  for (const clockKey of ['update', 'interim'] as const) {
    const goesOut = clockKey === 'update' && sendsUpdates
    const which = { clockKey, dueBefore, ...(!goesOut && { withoutTask: 'update' }) }
    await eachDue(ctx, which, async (tx, { subjectId, dueAt }) => {
      const complaint = await caseOf(tx, subjectId)
      if (!undecided.includes(complaint.status)) return
      if (clockKey === 'update' && complaint.updatesStoppedAt) {
        await cancelPromisedUpdates(tx, { subjectId })
        await refreshNextDate(tx, subjectId)
        if (!(await owesUpdate(tx, subjectId))) return
      } else if (goesOut) {
        // Earlier in its last day it may still be told by a person; later at night nobody is written to.
        if (isDaytime && dueAt.getTime() - tx.now.getTime() < dayMs / 3)
          await sendUpdate(tx, complaint, dueAt)
        return
      }
      await askForUpdate(tx, complaint, dueAt)
    })
  }
}

const owesUpdate = async (tx: Tx, subjectId: string): Promise<boolean> =>
  (await clocksOf(tx, subjectId)).some(({ clockKey, metAt, cancelledAt }) => clockKey === 'update' && !metAt && !cancelledAt) // prettier-ignore

/** Once for each date: it says how the case stands, in the recipient's language, by their way. */
const sendUpdate = (tx: Tx, complaint: Case, dueAt: Date): Promise<void> =>
  sayInTime(tx, complaint, {
    key: 'mail.update',
    purpose: 'update',
    occasion: { eventId: `${complaint.id}:${dueAt.toISOString()}`, subjectId: complaint.id },
  })

const askForUpdate = (tx: Tx, complaint: Case, dueAt: Date) =>
  openTask(tx, {
    kind: 'update',
    subjectId: complaint.id,
    titleKey: 'task.update',
    titleValues: { reference: groupReference(complaint.reference) },
    link: `/register/${complaint.id}?panel=message&part=update`,
    dueAt,
    ...whoseTask(complaint),
  })
