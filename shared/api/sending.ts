import { z } from 'zod'
import { languages } from '../languages.ts'
import { answerEnquiry, closeComplaint, complaintParams, consider, restate, version } from './complaints.ts'
import { restrictContact } from './conduct.ts'
import { sendAnswer, sendMessage } from './correspondence.ts'
import { defineEndpoint, id, instant, text } from './endpoint.ts'
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
  'turnAway',
  'restrict',
] as const
export type OutgoingAction = (typeof outgoingActions)[number]

/** A day and a time of the clock at the site of the case. */
export const localTime = z.object({
  on: z.iso.date(),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'field.invalid'),
})

/** A step with what its own endpoint takes. */
export const outgoingStep = z.discriminatedUnion('action', [
  z.object({ action: z.literal('restate'), input: restate.body }),
  z.object({ action: z.literal('consider'), input: consider.body }),
  z.object({ action: z.literal('answerEnquiry'), input: answerEnquiry.body }),
  z.object({ action: z.literal('sendMessage'), input: sendMessage.body }),
  z.object({ action: z.literal('sendAnswer'), input: sendAnswer.body }),
  z.object({ action: z.literal('askForInformation'), input: askForInformation.body }),
  z.object({ action: z.literal('writeToGroup'), input: writeToGroup.body }),
  z.object({
    action: z.literal('turnAway'),
    input: closeComplaint.body.extend({ outcome: z.literal('outOfScope') }),
  }),
  z.object({ action: z.literal('restrict'), input: restrictContact.body }),
])
export type OutgoingStep = z.output<typeof outgoingStep>

export const startSending = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/outgoing',
  summary: 'Do a step in 20 seconds, until when it can be taken back; refused at once if it is not possible',
  status: 202,
  params: complaintParams,
  body: z.intersection(
    outgoingStep,
    z.object({
      /** For a message only: it waits until then instead of 20 seconds. */
      later: localTime.optional(),
      /** Colleagues who read the words in a language before they go; nothing goes before each has confirmed them. */
      speakers: z
        .array(z.object({ language: z.enum(languages), staffId: id }))
        .max(languages.length)
        .optional(),
    }),
  ),
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
        /** Colleagues who read the words before they go; it waits while one has not confirmed them. */
        speakers: z.array(
          z.object({
            language: z.enum(languages),
            id,
            name: z.string(),
            confirmedAt: instant.nullable(),
            isCorrected: z.boolean(),
          }),
        ),
        /** Why one of them sent the words back. */
        speakerWord: z.string().nullable(),
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
  summary: 'Let it go out at once, also what could not go out',
  params: outgoingParams,
  /** For what could not go out because the case had changed: the version that the writer has before them now. */
  body: z.object({ version: version.optional() }).nullish(),
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
  summary: 'What waits for a chosen time or a colleague, soonest first, of the cases that the person may see',
  answer: z.object({
    items: z.array(
      z.object({
        id,
        complaintId: id,
        reference: z.string(),
        action: z.enum(outgoingActions),
        /** Empty for what has none. */
        subject: z.string(),
        writer: z.object({ id, name: z.string() }),
        /** When it goes out; null for what waits for a colleague alone. */
        dueAt: instant.nullable(),
        /** The colleagues who have not confirmed the words. */
        waitsFor: z.array(z.string()),
        refusal: z.string().nullable(),
      }),
    ),
  }),
})

/** What words are in what is sent, as a form would call them. */
export const wordNames = [
  'title',
  'restatement',
  'point',
  'subject',
  'body',
  'reason',
  'answer',
  'words',
] as const

export const readWords = defineEndpoint({
  method: 'GET',
  path: '/api/v1/outgoing/:outgoingId/words',
  summary: 'What waits for a colleague who speaks the language, beside what the complainant wrote',
  params: outgoingParams,
  answer: z.object({
    id,
    complaintId: id,
    reference: z.string(),
    title: z.string(),
    action: z.enum(outgoingActions),
    writerName: z.string(),
    /** Whether the reader of this wrote them. */
    isWriter: z.boolean(),
    startedAt: instant,
    /** What happened, in their words and language. */
    original: z.object({ language: z.enum(languages), text: z.string() }),
    words: z.array(
      z.object({
        /** Tells the parts of one step apart. */
        key: z.string(),
        name: z.enum(wordNames),
        language: z.enum(languages),
        text: z.string(),
        speaker: z.string(),
        isConfirmed: z.boolean(),
        /** Whether it waits for the person who asks. */
        isMine: z.boolean(),
      }),
    ),
    /** Why it could not go out, as a code. */
    refusal: z.string().nullable(),
    speakerWord: z.string().nullable(),
  }),
})

export const confirmWords = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing/:outgoingId/confirmation',
  summary:
    'Say that the words are right in the language that one was asked for; corrected ones take their place',
  params: outgoingParams,
  body: z.object({ words: z.array(z.object({ key: z.string().max(40), text: text(20_000) })).max(100) }),
})

export const refuseWords = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outgoing/:outgoingId/refusal',
  summary: 'Send the words back to their writer with a word why; nothing goes out',
  params: outgoingParams,
  body: z.object({ reason: text(1_000) }),
})
