import { z } from 'zod'
import { defineEndpoint, instant } from './endpoint.ts'

const backup = z.object({
  /** The moment that the archive is of. */
  beganAt: instant,
  isScheduled: z.boolean(),
  isSealed: z.boolean(),
  fileName: z.string(),
  /** null when it failed. */
  byteSize: z.number().nullable(),
  missingFiles: z.number().int().nullable(),
  failure: z.string().nullable(),
})

export const listBackups = defineEndpoint({
  method: 'GET',
  path: '/api/v1/backups',
  summary: 'How old the last good backup of this installation is, and what became of the last ones',
  answer: z.object({
    state: z.enum(['ok', 'old', 'none']),
    /** Whether backups are made by themselves. */
    isScheduled: z.boolean(),
    lastGoodAt: instant.nullable(),
    items: z.array(backup),
  }),
})
