import { z } from 'zod'
import { languages } from './languages.ts'
import { lifeCycleStages } from './statuses.ts'

/** Shapes of the data files in `packs/`. Each file is checked by a test and parsed before use. */

const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
const day = z.iso.date()

/** What an organization can do for a complainant; texts under `remedy.<key>`. ISO 10002, 7.7 and Annex G. */
export const remedyPack = z.strictObject({
  version: day,
  remedies: z.array(
    z.strictObject({
      key,
      /** `words` are said in the answer, `deed` and `money` are carried out and checked, `change` becomes an improvement. */
      kind: z.enum(['words', 'deed', 'money', 'change']),
      /** Needs an amount, and counts towards approval limits. */
      isMonetary: z.boolean(),
      /** Costs the organization something that is worth recording. */
      hasCost: z.boolean(),
    }),
  ),
})

/** The five elements of satisfaction; texts under `element.<key>`. */
export const satisfactionElements = ['quality', 'price', 'reach', 'benefit', 'continuity'] as const

/** What a category tells at once about a complaint in it. */
export const categoryFlags = ['safety', 'confidential', 'aboutHandling', 'brokenPromise'] as const

/** The taxonomy that an organization starts with and then changes; texts under `category.<key>`. */
export const categoryPack = z.strictObject({
  version: day,
  categories: z.array(
    z.strictObject({
      key,
      /** null: may happen at any stage. */
      stage: z.enum(lifeCycleStages).nullable(),
      /** The element of satisfaction that suffers; null: none in particular. */
      element: z.enum(satisfactionElements).nullable(),
      flags: z.array(z.enum(categoryFlags)),
    }),
  ),
})

/** Bodies outside the organization to which a complainant can turn. ISO 10002, 7.9; ISO 10003. */
export const outsideRoutePack = z.strictObject({
  version: day,
  routes: z.array(
    z.strictObject({
      key,
      /** ISO 3166-1 alpha-2. */
      country: z.string().regex(/^[A-Z]{2}$/),
      /** BCP 47 tag of the name. */
      language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
      name: z.string().min(3),
      kind: z.enum(['advice', 'authority', 'conciliation', 'arbitration', 'ombudsman']),
      /** What it deals with. */
      sector: z.enum([
        'general',
        'online',
        'finance',
        'insurance',
        'telecom',
        'energy',
        'travel',
        'housing',
        'dataProtection',
      ]),
      url: z.url({ protocol: /^https$/ }),
      /** As it is dialled in the country. */
      phone: z
        .string()
        .regex(/^[+\d][\d ()-]+$/)
        .nullable(),
      /** Within which time to turn to it; null: none, or none that is the same for everybody. */
      window: z
        .strictObject({
          count: z.int().positive(),
          unit: z.enum(['days', 'months', 'years']),
          from: z.enum(['finalAnswer', 'complaint', 'event']),
        })
        .nullable(),
      /** Where the entry can be checked. */
      source: z.string().min(3),
      /** Day on which the entry was compared with a published page; null: known in general, to be checked before use. */
      checkedOn: day.nullable(),
    }),
  ),
})

const feedbackKinds = ['complaint', 'compliment', 'suggestion', 'enquiry'] as const
const text = (max: number) => z.string().trim().min(1).max(max)

/** Invented feedback to an invented company, for `redress demo`. Texts are in `language`. */
export const demoNarrativePack = z.strictObject({
  language: z.enum(languages),
  narratives: z.array(
    z
      .strictObject({
        kind: z.enum(feedbackKinds),
        category: key,
        /** A key of `demoOrganization.products`. */
        product: key,
        narrative: text(2000),
        /** Keys of the remedy catalogue that the person asks for, or `other`. */
        remedySought: z.array(key),
        /** The matter in the organization's words. ISO 10002, 7.4. */
        restatement: text(600),
        finding: text(600).optional(),
        /** How the point ended; only complaints have points. */
        verdict: z.enum(['upheld', 'partlyUpheld', 'notUpheld']).optional(),
        /** The answer: to a complaint the reason of the decision, to other feedback what was replied. */
        reason: text(600),
        /** Keys of the remedies given. */
        remedies: z.array(key),
      })
      .refine(
        ({ kind, finding, verdict }) =>
          kind === 'complaint' ? finding !== undefined && verdict !== undefined : verdict === undefined,
        'complaints and only complaints have a finding and a verdict',
      ),
  ),
})
export type DemoNarrativePack = z.infer<typeof demoNarrativePack>

/** Narratives from the Consumer Complaint Database of the CFPB (public domain). */
export const demoCfpbPack = z.strictObject({
  source: z.string(),
  narratives: z.array(z.strictObject({ product: z.string().min(3), narrative: text(900) })),
  /** Invented answers that fit any of them. */
  answers: z.array(
    z.strictObject({
      category: key,
      finding: text(600),
      verdict: z.enum(['upheld', 'partlyUpheld', 'notUpheld']),
      reason: text(600),
      remedies: z.array(key),
    }),
  ),
})
export type DemoCfpbPack = z.infer<typeof demoCfpbPack>

/** Invented first and last names; `of` gives the order in which the language says them. */
export const demoNamePack = z.strictObject({
  names: z.record(
    z.enum(languages),
    z.strictObject({
      order: z.enum(['firstLast', 'lastFirst']),
      first: z.array(z.string().min(1)).min(10),
      last: z.array(z.string().min(1)).min(10),
    }),
  ),
})
export type DemoNamePack = z.infer<typeof demoNamePack>

/** The invented company of the demo, with its products in every language. */
export const demoOrganizationPack = z.strictObject({
  name: z.string(),
  sites: z.array(
    z.strictObject({ key, name: z.string(), country: z.string().length(2), timeZone: z.string() }),
  ),
  products: z.array(
    z.strictObject({
      key,
      name: z.string(),
      line: z.enum(['appliance', 'energy', 'furniture', 'service']),
      priceEuro: z.number().nonnegative(),
    }),
  ),
  /** What its staff write again and again, with placeholders. */
  cannedTexts: z.array(z.strictObject({ language: z.enum(languages), name: z.string(), body: z.string() })),
})
export type DemoOrganizationPack = z.infer<typeof demoOrganizationPack>
