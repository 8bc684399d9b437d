import { z } from 'zod'
import { registerRow } from './complaints.ts'
import { defineEndpoint, id, instant } from './endpoint.ts'
import { notificationRow, taskRow } from './tasks.ts'

/** Why a case is mine again: the last word on it was somebody else's. */
export const comebacks = ['corrected', 'refused', 'reopened', 'message', 'assigned'] as const

const some = z.object({
  items: z.array(registerRow),
  /** Whether there are more than these. */
  isMore: z.boolean(),
})

/** Open cases; `dueThisWeek` within seven days from now, late ones apart. */
const load = z.object({
  open: z.number().int(),
  late: z.number().int(),
  dueThisWeek: z.number().int(),
})

export const readHome = defineEndpoint({
  method: 'GET',
  path: '/api/v1/home',
  summary: 'What the signed-in person does now, then what is coming',
  answer: z.object({
    /** Calls, letters, questions, mentions; due first. */
    tasks: z.array(taskRow),
    /** Unread, newest first. */
    news: z.array(notificationRow),
    /** null for who sees no cases. */
    mine: z
      .object({
        ...load.shape,
        /** Late, and due within seven days; next date first. */
        dated: some,
        cameBack: z.array(z.object({ case: registerRow, why: z.enum(comebacks), at: instant })),
        /** Reviews given to me, and decisions that wait for my approval. */
        toReview: z.array(registerRow),
        toApprove: z.array(registerRow),
        /** Mine to go on with, and no clock brings them up. */
        undated: some,
        /** What somebody took in who does not work on cases: how it stands. */
        takenIn: z.array(registerRow).nullable(),
      })
      .nullable(),
    /** null for who may not give cases to people. */
    unowned: some.nullable(),
    /** How all cases that one may see stand; null without the overview. */
    house: z
      .object({
        ...load.shape,
        unowned: z.number().int(),
        /** The moment for which this and the loads of people hold; null for now. */
        countedAt: instant.nullable(),
      })
      .nullable(),
    /** null for who does not manage complaints. */
    team: z
      .object({ people: z.array(z.object({ id, name: z.string(), ...load.shape })), late: some })
      .nullable(),
  }),
})

const named = z.array(z.object({ id, name: z.string() }))

/** What feedback can be filtered by and taken in with, before there is a case. */
export const deskChoices = defineEndpoint({
  method: 'GET',
  path: '/api/v1/choices',
  summary: 'People, categories, products and sites to choose from when feedback is looked for or taken in',
  answer: z.object({
    /** Active staff by name. */
    staff: named,
    categories: named,
    products: named,
    sites: named,
  }),
})
