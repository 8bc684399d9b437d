import { z } from 'zod'
import { answerEnquiry, complaintParams, consider, restate } from './complaints.ts'
import { sendAnswer, sendMessage } from './correspondence.ts'
import { defineEndpoint, id, instant } from './endpoint.ts'
import { askForInformation } from './information-requests.ts'
import { writeToGroup } from './spread.ts'

/** What reaches the complainant and can be taken back for some seconds. */
export const outgoingActions = [
  'restate',
  'consider',
  'answerEnquiry',
  'sendMessage',
  'sendAnswer',
  'askForInformation',
  'writeToGroup',
] as const
export type OutgoingAction = (typeof outgoingActions)[number]

/** A day and a time of the clock at the site of the case. */
export const localTime = z.object({
  on: z.iso.date(),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'field.invalid'),
})

/** A step with what its own endpoint takes. */
const outgoingStep = z.discriminatedUnion('action', [
  z.object({ action: z.literal('restate'), input: restate.body }),
  z.object({ action: z.literal('consider'), input: consider.body }),
  z.object({ action: z.literal('answerEnquiry'), input: answerEnquiry.body }),
  z.object({ action: z.literal('sendMessage'), input: sendMessage.body }),
  z.object({ action: z.literal('sendAnswer'), input: sendAnswer.body }),
  z.object({ action: z.literal('askForInformation'), input: askForInformation.body }),
  z.object({ action: z.literal('writeToGroup'), input: writeToGroup.body }),
])
export type OutgoingStep = z.output<typeof outgoingStep>

export const startSending = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/outgoing',
  summary: 'Do a step in 20 seconds, until when it can be taken back; refused at once if it is not possible',
  status: 202,
  params: complaintParams,
  /** `later`, for a message only: it waits until then instead of 20 seconds. */
  body: z.intersection(outgoingStep, z.object({ later: localTime.optional() })),
  answer: z.object({ id }),
})

export const listOutgoing = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints/:complaintId/outgoing',
  summary: 'What is on its way to the complainant, or could not go out',
  params: complaintParams,
  answer: z.object({
    items: z.array(
      z.object({
        id,
        action: z.enum(outgoingActions),
        writer: z.object({ id, name: z.string() }),
        isMine: z.boolean(),
        /** When it goes out, for what waits for a chosen time; with the zone of the site of the case. */
        later: z.object({ dueAt: instant, timeZone: z.string() }).nullable(),
        mayTakeBack: z.boolean(),
        /** 0 when it is due. */
        secondsLeft: z.number(),
        /** Why it could not go out, as a code; null while it is on its way. */
        refusal: z.string().nullable(),
      }),
    ),
  }),
})

const outgoingParams = z.object({ outgoingId: id })

export const takeBack = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing/:outgoingId/take-back',
  summary: 'Take back what has not gone out; only who wrote it can. Answers what was to go out',
  params: outgoingParams,
  answer: outgoingStep,
})

export const sendNow = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing/:outgoingId/send',
  summary: 'Let it go out at once',
  params: outgoingParams,
})

export const moveSending = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/outgoing/:outgoingId/time',
  summary: 'Give a message that waits for a chosen time another one',
  params: outgoingParams,
  body: localTime,
})

export const listLater = defineEndpoint({
  method: 'GET',
  path: '/api/v1/outgoing',
  summary: 'Messages that wait for a chosen time, soonest first, of the cases that the person may see',
  answer: z.object({
    items: z.array(
      z.object({
        id,
        complaintId: id,
        reference: z.string(),
        subject: z.string(),
        writer: z.object({ id, name: z.string() }),
        dueAt: instant,
        refusal: z.string().nullable(),
      }),
    ),
  }),
})
