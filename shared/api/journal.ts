import { z } from 'zod'
import { defineEndpoint, instant } from './endpoint.ts'

/** The ways on which checkpoints can leave the machine. */
export const checkpointChannels = ['folder', 'mail', 'webhook'] as const

const count = z.number().int().min(0)

export const getJournal = defineEndpoint({
  method: 'GET',
  path: '/api/v1/journal',
  summary: 'The signed log of all events: how long it is, who signs it, and where its checkpoints go',
  answer: z.object({
    /** The newest checkpoint; null before the first event is sealed. Its text is at /api/v1/journal/checkpoint. */
    checkpoint: z.object({ size: count, root: z.string(), signedAt: instant, keyId: z.string() }).nullable(),
    /** Recorded, but not sealed yet. */
    waiting: z.object({ count, since: instant.nullable() }),
    keys: z.array(
      z.object({
        id: z.string(),
        /** Ed25519, 32 bytes as base64. */
        publicKey: z.string(),
        createdAt: instant,
        /** null while it signs. */
        retiredAt: instant.nullable(),
      }),
    ),
    channels: z.array(
      z.object({
        channel: z.enum(checkpointChannels),
        isSet: z.boolean(),
        /** Entries of the last checkpoint that left this way; 0 while none has. */
        size: count,
        leftAt: instant.nullable(),
        /** Code of what went wrong at the last try. */
        failure: z.string().nullable(),
      }),
    ),
  }),
})
