import { hash } from 'node:crypto'
import { groupReference } from '../../../../shared/reference.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { dateAt } from '../../deadlines/business-time.rules.ts'
import { reckoningCalendar } from '../../deadlines/deadlines.queries.ts'
import { activeStaffMembers, staffWithPermission } from '../../staff/staff.queries.ts'
import { notifyStaff } from '../../tasks/tasks.commands.ts'
import { dueCounts, urgentCases } from '../escalation.queries.ts'
import { digestsOf, escalationTimes, isWorkingTime } from '../escalation.rules.ts'

/**
 * Tells people of dates, in levels: whoever works on a case of what is due soon or late, those who answer for the
 * handling of what is late, top management of what is late for long. One digest a day for each person and level,
 * within working hours; a matter of safety and a public one whose date has passed are told at once, by day and night.
 */
export function tellOfDates(ctx: Ctx): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const reckoning = await reckoningCalendar(tx)
    if (!reckoning) return
    await tellUrgent(tx)
    if (!isWorkingTime(reckoning.calendar, tx.now)) return
    const counts = await dueCounts(tx, escalationTimes(reckoning.calendar, tx.now))
    if (counts.length === 0) return
    const managers = await managersBySite(
      tx,
      counts.map(({ siteId }) => siteId),
    )
    const top = (await activeStaffMembers(tx)).filter(({ grants }) =>
      grants.some(({ role }) => role === 'topManagement'),
    )
    const digests = digestsOf(counts, {
      managersOf: (siteId) => managers.get(siteId) ?? [],
      topManagers: top.map(({ id }) => id),
    })
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

async function tellUrgent(tx: Tx): Promise<void> {
  const urgent = await urgentCases(tx)
  const managers = await managersBySite(
    tx,
    urgent.map(({ siteId }) => siteId),
  )
  for (const { id, reference, ownerId, siteId, isConfidential, isSafety, nextDueAt } of urgent) {
    // Who may read a confidential case is decided there; its owner may.
    const others = isConfidential ? [] : (managers.get(siteId) ?? [])
    const staffIds = [...new Set([...(ownerId ? [ownerId] : []), ...others])]
    await notifyStaff(tx, {
      staffIds,
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

async function managersBySite(
  tx: Tx,
  siteIds: readonly (string | null)[],
): Promise<Map<string | null, string[]>> {
  const managers = new Map<string | null, string[]>()
  for (const siteId of new Set(siteIds)) {
    const able = await staffWithPermission(tx, 'complaint.manage', siteId)
    managers.set(
      siteId,
      able.map(({ id }) => id),
    )
  }
  return managers
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
