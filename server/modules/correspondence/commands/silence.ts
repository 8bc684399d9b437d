import type { Status } from '../../../../shared/statuses.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { closeComplaint } from '../../complaints/commands/close.ts'
import { refreshNextDate } from '../../complaints/commands/lock-complaint.ts'
import { recordReminder } from '../../complaints/commands/outcome.ts'
import { cancelClocks, meetClock } from '../../deadlines/clocks.commands.ts'
import { dueClocks, type DueBy, type DueClock } from '../../deadlines/deadlines.queries.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { openTask } from '../../tasks/tasks.commands.ts'
import { caseOf } from '../case-values.queries.ts'
import { wasAsked } from '../correspondence.queries.ts'
import { silenceAfterReminderDays } from '../correspondence.rules.ts'
import { say } from './react.ts'
import { whoseTask } from './record-message.ts'

/** Clocks of one look. */
const batch = 200

/**
 * Does something for each case with a clock that is due, each in its own transaction: what fails with it is logged and
 * tried again in the next run, and what stays due for long holds up none of those behind it. A case with several such
 * clocks has its turn once.
 */
export async function eachDue(
  ctx: Ctx,
  which: DueBy,
  work: (tx: Tx, due: DueClock) => Promise<void>,
): Promise<void> {
  const seen = new Set<string>()
  for (let last: DueClock | undefined; ;) {
    const found = await dueClocks(ctx, { ...which, after: last, limit: batch })
    for (const due of found) {
      if (seen.has(due.subjectId)) continue
      seen.add(due.subjectId)
      await eachByItself(ctx, due.subjectId, (tx) => work(tx, due))
    }
    last = found.at(-1)
    if (found.length < batch) return
  }
}

/**
 * The complainant has not said whether they accept the answer (7.9): one reminder when its clock is due. A case
 * that is no longer waiting for them has no such clocks.
 */
export async function remindOfAnswers(ctx: Ctx): Promise<void> {
  await eachDue(ctx, { clockKey: 'reminder', dueBefore: ctx.now }, async (tx, { subjectId }) => {
    const complaint = await caseOf(tx, subjectId)
    if (complaint.status !== 'answered') {
      await cancelClocks(tx, { subjectId, clockKeys: ['reminder', 'noResponse'] })
    } else {
      await recordReminder(tx, { complaintId: subjectId })
      await meetClock(tx, { subjectId, clockKey: 'reminder', at: tx.now })
      const eventId = `${subjectId}:${complaint.answeredAt?.toISOString() ?? ''}`
      const occasion = { eventId, subjectId }
      await say(tx, complaint, { key: 'mail.reminder', purpose: 'reminder', occasion })
    }
    await refreshNextDate(tx, subjectId)
  })
}

/** Silence after the reminder: closed as `noResponse`, never a refusal, and never right after a late reminder. */
export async function closeSilentCases(ctx: Ctx): Promise<void> {
  const remindedBefore = new Date(ctx.now.getTime() - silenceAfterReminderDays * 86_400_000)
  await eachDue(ctx, { clockKey: 'noResponse', dueBefore: ctx.now }, async (tx, { subjectId }) => {
    const { status, remindedAt } = await caseOf(tx, subjectId)
    if (status !== 'answered') {
      await cancelClocks(tx, { subjectId, clockKeys: ['reminder', 'noResponse'] })
      await refreshNextDate(tx, subjectId)
    } else if (remindedAt && remindedAt <= remindedBefore) {
      await closeComplaint(tx, { complaintId: subjectId, outcome: 'noResponse', reason: null })
    }
  })
}

/** Two days before an answer is due its owner is asked to send it, or to say why it takes longer and by when it comes. */
export async function askForDelays(ctx: Ctx): Promise<void> {
  const inTwoDays = new Date(ctx.now.getTime() + 2 * 86_400_000)
  const which = {
    clockKey: 'finalAnswer',
    dueAfter: ctx.now,
    dueBefore: inTwoDays,
    withoutTask: 'delay',
  } as const
  await eachDue(ctx, which, async (tx, { subjectId, dueAt }) => {
    const complaint = await caseOf(tx, subjectId)
    const part = dueAt.toISOString()
    if (!undecided.includes(complaint.status)) return
    if (await wasAsked(tx, { subjectId, kind: 'delay', part })) return
    await openTask(tx, {
      kind: 'delay',
      subjectId,
      part,
      titleKey: 'task.delay',
      titleValues: { reference: groupReference(complaint.reference) },
      link: `/register/${subjectId}?panel=message&part=delay`,
      dueAt,
      ...whoseTask(complaint),
    })
  })
}

/** Statuses in which we owe an answer. */
export const undecided: readonly Status[] = [
  'received',
  'acknowledged',
  'assessed',
  'investigating',
  'decided',
  'underReview',
]

/** One case in its own transaction: what fails with it is logged and tried again in the next run, the others go on. */
export async function eachByItself(
  ctx: Ctx,
  subjectId: string,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  try {
    await inTransaction(ctx, work)
  } catch (error) {
    ctx.log.error({ err: error, complaintId: subjectId }, 'a silent case could not be followed')
  }
}

/** Whether it is daytime where the organization is: nobody is reminded at midnight. */
export async function isDaytime(ctx: Ctx): Promise<boolean> {
  const { timeZone } = await inRead(ctx, organizationOf)
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(ctx.now),
  )
  return hour >= 9 && hour < 17
}
