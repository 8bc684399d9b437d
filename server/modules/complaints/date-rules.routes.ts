import {
  escalationLevels,
  previewDateRules,
  readDateRules,
  saveDateRules,
  setRegularNews,
  type EscalationLevel,
  type LevelRules,
} from '../../../shared/api/date-rules.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { reckoningCalendar } from '../deadlines/deadlines.queries.ts'
import { activeStaffMembers } from '../staff/staff.queries.ts'
import { changeDateRules } from './commands/change-date-rules.ts'
import { stopUpdates } from './commands/stop-updates.ts'
import { dateRulesOf, dueCounts, urgentCases } from './escalation.queries.ts'
import { digestsOf, escalationTimes, isWorkingTime, peopleIn, urgentReaders } from './escalation.rules.ts'

export const dateRulesRoutes: readonly Route[] = [
  api(readDateRules, 'settings.read', (ctx) => inRead(ctx, dateRulesOf)),
  api(saveDateRules, 'settings.edit', (ctx, { body }) => changeDateRules(ctx, body)),
  api(setRegularNews, 'complaint.handle', (ctx, { params, body }) =>
    stopUpdates(ctx, { ...params, ...body }),
  ),
  api(previewDateRules, 'settings.read', (ctx, { body }) => whoWouldHear(ctx, body.levels)),
]

/** Whom these rules would tell of what now; counts only, so that nothing of a case shows. */
function whoWouldHear(ctx: Ctx, levels: LevelRules): Promise<AnswerGiven<typeof previewDateRules>> {
  return inRead(ctx, async (read) => {
    const reckoning = await reckoningCalendar(read)
    if (!reckoning) throw new Refusal('calendar.notMade', {}, 404)
    const members = await activeStaffMembers(read)
    const peopleOf = peopleIn(members, levels)
    const counts = await dueCounts(read, escalationTimes(reckoning.calendar, read.now, levels))
    const urgent = (await urgentCases(read)).flatMap((one) => urgentReaders(one, levels, peopleOf))
    const digests = digestsOf(counts, peopleOf)
    const figuresOf = (staffId: string, level: EscalationLevel) => ({
      soon: 0,
      late: 0,
      ...digests.find((digest) => digest.staffId === staffId && digest.level === level),
      urgent: urgent.filter((one) => one.staffId === staffId && one.level === level).length,
    })
    const people = escalationLevels.flatMap((level) =>
      members
        .map(({ id, name }) => ({ name, ...figuresOf(id, level), level }))
        .filter(({ soon, late, urgent: atOnce }) => soon + late + atOnce > 0),
    )
    return { people, isWorkingTime: isWorkingTime(reckoning.calendar, read.now) }
  })
}
