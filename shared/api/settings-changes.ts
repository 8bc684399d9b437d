import { z } from 'zod'
import { languages } from '../languages.ts'
import { settingsAreas, settingsDeeds } from '../settings-changes.ts'
import { defineEndpoint, id, instant } from './endpoint.ts'

/** At most so many are listed, the newest; the journal keeps them all. */
export const mostSettingsChanges = 100

export const listSettingsChanges = defineEndpoint({
  method: 'GET',
  path: '/api/v1/settings/changes',
  summary: 'Who changed what on a page of the settings, newest first, at most a hundred',
  query: z.object({ area: z.enum(settingsAreas) }),
  answer: z.object({
    items: z.array(
      z.object({
        id,
        at: instant,
        deed: z.enum(settingsDeeds),
        /** Absent names: Redress itself did it at set-up or by a command of the operator, or a program with a key. */
        byName: z.string().nullable(),
        byKind: z.enum(['staff', 'apiKey', 'system']),
        /** The row that it was about; the organization itself where a page is about that. */
        subjectId: id,
        /** The text, pack or canned text that it was about. */
        key: z.string().nullable(),
        language: z.enum(languages).nullable(),
        /** Names of what differs; empty where the record says only that something does. */
        fields: z.array(z.string()),
      }),
    ),
  }),
})
