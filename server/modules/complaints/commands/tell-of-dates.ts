import { hash } from 'node:crypto'
import type { LevelRules } from '../../../../shared/api/date-rules.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { dateAt } from '../../deadlines/business-time.rules.ts'
import { reckoningCalendar } from '../../deadlines/deadlines.queries.ts'
import { activeStaffMembers } from '../../staff/staff.queries.ts'
import { notifyStaff } from '../../tasks/tasks.commands.ts'
import { dateRulesOf, dueCounts, urgentCases } from '../escalation.queries.ts'
import {
  digestsOf,
  escalationTimes,
  isWorkingTime,
  peopleIn,
  urgentReaders,
  type PeopleOf,
} from '../escalation.rules.ts'

/**
 * Tells people of dates, in levels: whoever works on a case of what is due soon or late, those who answer for the
 * handling of what is late, top management of what is late for long, as the organization has set it. One digest a day
 * for each person and level, within working hours; a matter of safety and a public one whose date has passed are
 * told at once, by day and night.
 */
export function tellOfDates(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const reckoning = await reckoningCalendar(tx)
    if (!reckoning) return
    const { levels } = await dateRulesOf(tx)
    const peopleOf = peopleIn(await activeStaffMembers(tx), levels)
    await tellUrgent(tx, { levels, peopleOf })
    if (!isWorkingTime(reckoning.calendar, tx.now)) return
    const counts = await dueCounts(tx, escalationTimes(reckoning.calendar, tx.now, levels))
    const digests = digestsOf(counts, peopleOf)
    const today = dateAt(reckoning.calendar, tx.now)
    for (const { staffId, level, soon, late } of digests) {
      const occasionId = idOf(`dates ${tx.organizationId} ${today} ${level}`)
      const notice = { occasionId, subjectId: null, link: '/register?sort=due&due=soon' }
      const titled = { titleKey: `notice.dates.${level}`, titleValues: { soon, late } }
      await notifyStaff(tx, {
        staffIds: [staffId],
        notice: { ...notice, ...titled, ...(late > 0 && { link: '/register?sort=due&due=late' }) },
      })
    }
  })
}

async function tellUrgent(
  tx: Tx,
  { levels, peopleOf }: { levels: LevelRules; peopleOf: PeopleOf },
): Promise<void> {
  for (const urgent of await urgentCases(tx)) {
    const { id, reference, isSafety, nextDueAt } = urgent
    const staffIds = new Set(urgentReaders(urgent, levels, peopleOf).map(({ staffId }) => staffId))
    await notifyStaff(tx, {
      staffIds: [...staffIds],
      notice: {
        occasionId: idOf(`urgent ${id} ${nextDueAt.toISOString()}`),
        subjectId: id,
        titleKey: isSafety ? 'notice.urgentDate' : 'notice.publicDate',
        titleValues: { reference: groupReference(reference) },
        link: `/register/${id}`,
      },
    })
  }
}

/** The same words give the same id, so that the same person hears of an occasion once. */
function idOf(words: string): string {
  const digest = hash('sha256', words, 'hex')
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}
