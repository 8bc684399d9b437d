import { z } from 'zod'
import { roles } from '../permissions.ts'
import { changed } from './complaints.ts'
import { defineEndpoint, id } from './endpoint.ts'

/** Who hears of dates: those who work on the case, those who answer for the handling, top management. */
export const escalationLevels = ['handler', 'manager', 'topManagement'] as const
export type EscalationLevel = (typeof escalationLevels)[number]

const levelRule = z.strictObject({
  /** Hears of what is due within so many business days; null = not before a date has passed. */
  soonDays: z.int().min(1).max(20).nullable(),
  /** Hears of what has been late for more than so many business days, 0 = at once; null = never. */
  lateDays: z.int().min(0).max(60).nullable(),
  /** Who it is. At the first level always whoever works on the case. */
  roles: z.array(z.enum(roles)).max(roles.length),
  /** Hears at once, by day and night, when a date of a matter of safety or a public one has passed. */
  isUrgent: z.boolean(),
})
export type LevelRule = z.output<typeof levelRule>

export const levelRules = z
  .strictObject({ handler: levelRule, manager: levelRule, topManagement: levelRule })
  .refine(({ manager, topManagement }) => manager.roles.length > 0 && topManagement.roles.length > 0, {
    path: ['manager', 'roles'],
    message: 'dateRules.nobody',
  })
export type LevelRules = z.output<typeof levelRules>

const path = '/api/v1/date-rules'

export const readDateRules = defineEndpoint({
  method: 'GET',
  path,
  summary:
    'Who hears of dates that are due soon or late, by level, and whether regular news goes out by itself',
  answer: z.object({ levels: levelRules, sendsUpdates: z.boolean(), version: z.int() }),
})

export const saveDateRules = defineEndpoint({
  method: 'PUT',
  path,
  summary: 'Change who hears of dates, and whether regular news goes out by itself',
  body: z.object({ levels: levelRules, sendsUpdates: z.boolean(), version: z.int().min(0) }),
  answer: changed,
})

export const previewDateRules = defineEndpoint({
  method: 'POST',
  path: `${path}/preview`,
  summary: 'Who would hear of how many dates now, by rules that are not saved; nobody is told',
  body: z.object({ levels: levelRules }),
  answer: z.object({
    people: z.array(
      z.object({
        level: z.enum(escalationLevels),
        name: z.string(),
        soon: z.int(),
        late: z.int(),
        /** Of matters that are told at once. */
        urgent: z.int(),
      }),
    ),
    /** Whether digests go out at this moment, or with the next opening. */
    isWorkingTime: z.boolean(),
  }),
})

export const setRegularNews = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/regular-news',
  summary: 'Record that the complainant wants no regular news of the case, or wants it again',
  params: z.object({ complaintId: id }),
  body: z.object({ isStopped: z.boolean() }),
})
