import { z } from 'zod'
import { languages } from '../languages.ts'
import {
  channels,
  contactChannels,
  kinds,
  lifeCycleStages,
  outcomes,
  reopeningReasons,
  severities,
  statuses,
} from '../statuses.ts'
import { steps } from '../steps.ts'
import { customerTypes, typeMoments } from './customer-type-names.ts'
import { defineEndpoint, id, instant, optionalText, pageOf, pageQuery, text } from './endpoint.ts'

export const complaintParams = z.object({ complaintId: id })

/** Every change names the version that the person saw, so that two people cannot overwrite each other silently. */
export const version = z.number().int().min(1)
/** What a change answers: the new version, for the next change. */
export const changed = z.object({ version })

const flagList = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter(Boolean))

/** Filters of the register; several values are comma separated. `me` and `none` stand for owners. */
export const registerQuery = z.object({
  ...pageQuery,
  q: z.string().max(300).optional(),
  kind: flagList.pipe(z.array(z.enum(kinds))).optional(),
  status: flagList.pipe(z.array(z.enum([...statuses, 'open']))).optional(),
  outcome: flagList.pipe(z.array(z.enum(outcomes))).optional(),
  channel: flagList.pipe(z.array(z.enum(channels))).optional(),
  severity: flagList.pipe(z.array(z.enum(severities))).optional(),
  owner: z.union([z.enum(['me', 'none']), id]).optional(),
  category: z.union([z.enum(['none']), id]).optional(),
  product: id.optional(),
  site: id.optional(),
  customer: id.optional(),
  /** The type of the customer: as it is now, or as it was when the feedback was received. */
  customerType: z.enum(customerTypes).optional(),
  customerTypeAt: z.enum(typeMoments).optional(),
  /** `late`: the next date has passed; `soon`: within two days; `week`: within seven. */
  due: z.enum(['late', 'soon', 'week']).optional(),
  tag: z.string().max(40).optional(),
  /** Cases that tell nearly the same as this one, and itself. */
  alike: id.optional(),
  flag: z.enum(['safety', 'vulnerable', 'public', 'group', 'confidential', 'firstContact', 'old']).optional(),
  /** Whether the final answer came before its date. */
  answer: z.enum(['onTime', 'late']).optional(),
  /** What happened from and to these days of the organization's time zone, both included: `received` unless given. */
  on: z.enum(['received', 'restated', 'answered', 'closed']).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Only these orders have an index. */
  sort: z.enum(['received', 'due', 'updated']).default('received'),
})

export const registerRow = z.object({
  id,
  reference: z.string(),
  kind: z.enum(kinds),
  status: z.enum(statuses),
  outcome: z.enum(outcomes).nullable(),
  step: z.enum(steps),
  title: z.string(),
  customerName: z.string().nullable(),
  categoryName: z.string().nullable(),
  severity: z.enum(severities).nullable(),
  isSafety: z.boolean(),
  isVulnerable: z.boolean(),
  isConfidential: z.boolean(),
  ownerId: id.nullable(),
  ownerName: z.string().nullable(),
  siteName: z.string().nullable(),
  language: z.enum(languages),
  channel: z.enum(channels),
  receivedAt: instant,
  updatedAt: instant,
  nextDueAt: instant.nullable(),
  nextClockKey: z.string().nullable(),
  tags: z.array(z.string()),
  /** For a change of this case out of the list. */
  version,
  /** Where the searched words were found, in pieces; only in answers to a search. */
  hit: z
    .object({
      field: z.enum(['title', 'narrative', 'remedySought', 'customer', 'product', 'order']),
      pieces: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
    })
    .optional(),
})

export const listComplaints = defineEndpoint({
  method: 'GET',
  path: '/api/v1/complaints',
  summary: 'The register, newest first or by next date, filtered and searched',
  query: registerQuery,
  answer: pageOf(registerRow).extend({
    /** Nothing has the words that were searched for: these cases have names that differ by a letter. */
    isSimilar: z.boolean().optional(),
  }),
})

/** How the person can be reached. */
export const contact = z.object({
  name: optionalText(200),
  email: z
    .string()
    .nullish()
    .transform((value) => value?.trim() || null)
    .pipe(z.email('field.notAnEmail').max(254, 'field.tooLong').nullable()),
  phone: optionalText(60),
  address: optionalText(500),
})

/** What can be told of a matter, by whichever channel; everything but the narrative may be left out. */
export const matter = {
  narrative: text(20_000),
  remedySought: optionalText(2_000),
  happenedWhen: optionalText(200),
  happenedWhere: optionalText(300),
  productId: id.nullish(),
  productText: optionalText(200),
  orderNumber: optionalText(100),
  siteId: id.nullish(),
  affectedParties: optionalText(500),
  representativeName: optionalText(200),
  representativeRole: optionalText(200),
  representativeAuthority: optionalText(1_000),
  preferredChannel: z.enum(contactChannels).nullish(),
  accessibilityNeeds: optionalText(1_000),
}

export const registerComplaint = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints',
  summary: 'Take in feedback that came by phone, at the counter or by letter',
  status: 201,
  body: z.object({
    kind: z.enum(kinds),
    channel: z.enum(['phone', 'counter', 'letter', 'email', 'social']),
    language: z.enum(languages),
    receivedAt: z.iso.datetime().optional(),
    customerId: id.nullish(),
    contact,
    ...matter,
    department: optionalText(200),
    lifeCycleStage: z.enum(lifeCycleStages).nullish(),
    categoryId: id.nullish(),
    brokenPromise: optionalText(500),
    aboutHandlingOf: id.nullish(),
  }),
  answer: z.object({ id, reference: z.string(), accessCode: z.string() }),
})

/**
 * Who speaks the language of the complainant and has read the words before they go. Obligatory where the writer has
 * named the languages that they write and this is none of them.
 */
export const speaker = optionalText(200).optional()

/** Entries of the customer's profile that were cited or confirmed by this; they count as used on the case. */
export const factIds = z.array(id).max(20).optional()

const change = { method: 'POST', params: complaintParams, answer: changed } as const

export const updateDetails = defineEndpoint({
  ...change,
  method: 'PATCH',
  path: '/api/v1/complaints/:complaintId',
  summary: 'Correct or complete what is known; absent leaves a value, null clears it',
  body: z.object({
    version,
    title: text(200).optional(),
    categoryId: id.nullable().optional(),
    productId: id.nullable().optional(),
    productText: optionalText(200).optional(),
    orderNumber: optionalText(100).optional(),
    siteId: id.nullable().optional(),
    department: optionalText(200).optional(),
    lifeCycleStage: z.enum(lifeCycleStages).nullable().optional(),
    brokenPromise: optionalText(500).optional(),
    remedySought: optionalText(2_000).optional(),
    happenedWhen: optionalText(200).optional(),
    happenedWhere: optionalText(300).optional(),
    affectedParties: optionalText(500).optional(),
    complainantName: optionalText(200).optional(),
    complainantEmail: z.email('field.notAnEmail').nullable().optional(),
    complainantPhone: optionalText(60).optional(),
    complainantAddress: optionalText(500).optional(),
    preferredChannel: z.enum(contactChannels).optional(),
    accessibilityNeeds: optionalText(1_000).optional(),
    isVulnerable: z.boolean().optional(),
    isPublic: z.boolean().optional(),
    isGroup: z.boolean().optional(),
  }),
})

/** 7.4: a person's words. By e-mail or portal it goes out as a message; by phone or letter a contact is recorded. */
export const restate = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/restatement',
  summary: 'Tell the complainant in our own words what we understood',
  body: z.object({
    version,
    title: text(200),
    restatement: text(5_000),
    points: z.array(text(500)).min(1).max(20),
    speaker,
    factIds,
  }),
})

export const assess = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/assessment',
  summary: 'Make the initial assessment; a later one replaces it and the earlier stays as history',
  body: z.object({
    version,
    severity: z.enum(severities),
    isSafety: z.boolean(),
    complexity: z.enum(['simple', 'normal', 'complex']),
    impact: z.enum(['one', 'several', 'many']),
    immediateAction: optionalText(2_000),
    categoryId: id.nullish(),
    note: optionalText(2_000),
  }),
})

export const assign = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/owner',
  summary:
    'Give the case to someone; refused for the person complained about or in another conflict of interest',
  body: z.object({ version, ownerId: id }),
})

export const nameSubjects = defineEndpoint({
  ...change,
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/subjects',
  summary: 'Say which staff the complaint is about; they are heard and never investigate',
  body: z.object({ version, staffIds: z.array(id).max(20) }),
})

export const addNote = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/notes',
  summary: 'Write an internal note; @mentions raise a task',
  status: 201,
  params: complaintParams,
  body: z.object({ body: text(10_000), mentions: z.array(id).max(20).default([]) }),
  answer: z.object({ id }),
})

export const closeComplaint = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/closing',
  summary: 'Close the case as the rules of its kind and status allow',
  body: z.object({
    version,
    outcome: z.enum(outcomes),
    reason: optionalText(2_000),
    /** Obligatory for `duplicate`: the case that goes on. */
    duplicateOf: id.nullish(),
    /** For `outOfScope`: whoever is turned away reads the reason. */
    speaker,
  }),
})

export const reopen = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/reopening',
  summary: 'Take a closed case up again',
  body: z.object({ version, reason: z.enum(reopeningReasons), explanation: text(2_000) }),
})

export const convert = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/kind',
  summary: 'Turn feedback into another kind; reference and receipt date stay',
  body: z.object({ version, kind: z.enum(kinds), reason: text(1_000) }),
})

export const setConfidential = defineEndpoint({
  ...change,
  method: 'PUT',
  path: '/api/v1/complaints/:complaintId/confidentiality',
  summary: 'Hide a case from everyone but the named readers, or show it again',
  body: z.object({
    version,
    isConfidential: z.boolean(),
    readerIds: z.array(id).max(50),
    reason: text(1_000),
  }),
})

export const reissueAccessCode = defineEndpoint({
  method: 'POST',
  path: '/api/v1/complaints/:complaintId/access-code',
  summary: 'Give a new access code after checking who asks; the old one dies at once',
  status: 201,
  params: complaintParams,
  body: z.object({ identityCheck: text(1_000) }),
  answer: z.object({ accessCode: z.string() }),
})

/** Compliment: the people concerned are told. */
export const passOn = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/passing-on',
  summary: 'Pass a compliment on to the people it is about',
  body: z.object({ version, staffIds: z.array(id).max(50), words: optionalText(2_000) }),
})

/** Suggestion: adopted or declined, and the author is told why. */
export const consider = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/consideration',
  summary: 'Adopt or decline a suggestion, with the reason that its author will read',
  body: z.object({ version, result: z.enum(['adopted', 'declined']), reason: text(5_000), speaker }),
})

/** Enquiry: answered. */
export const answerEnquiry = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/enquiry-answer',
  summary: 'Answer an enquiry',
  body: z.object({ version, answer: text(10_000), speaker }),
})

/** What the complainant said to our answer, when they told a person instead of the page. */
export const recordComplainantAnswer = defineEndpoint({
  ...change,
  path: '/api/v1/complaints/:complaintId/complainant-answer',
  summary: 'Record that the complainant accepts or refuses the answer',
  body: z.object({
    version,
    answer: z.enum(['accepted', 'refused']),
    reason: optionalText(2_000),
    wantsReview: z.boolean().default(false),
    channel: z.enum(['phone', 'counter', 'letter', 'email']),
  }),
})
