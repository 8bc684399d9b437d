import { z } from 'zod'
import { wordSets } from '../i18n/keys.ts'
import { languages } from '../languages.ts'
import { roles } from '../permissions.ts'
import { severities } from '../statuses.ts'
import { mandatorySteps } from '../steps.ts'
import { defineEndpoint, id, optionalText, text } from './endpoint.ts'

/** The version that the person saw, so that two people cannot overwrite each other silently. */
const version = z.number().int().min(1)
const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) })
const idParams = z.object({ id })

/** Words by language; a language may be missing. */
const words = z.partialRecord(z.enum(languages), text(300))
const email = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
  .pipe(z.email('field.notAnEmail').max(254, 'field.tooLong').nullable())
const website = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
  .pipe(
    z
      .url({ protocol: /^https?$/, error: 'field.notAnAddress' })
      .max(300, 'field.tooLong')
      .nullable(),
  )

/** What an organization says of itself and how Redress behaves for it. */
const settings = {
  name: text(200),
  /** ISO 3166, two letters. */
  country: z.string().regex(/^[A-Z]{2}$/, 'field.notAnOption'),
  /** IANA name. */
  timeZone: z.string().min(1, 'field.required').max(100, 'field.tooLong'),
  languages: z.array(z.enum(languages)).min(1, 'field.required'),
  defaultLanguage: z.enum(languages),
  isOnePerson: z.boolean(),
  wordSet: z.enum(wordSets),
  address: optionalText(500),
  phone: optionalText(60),
  email,
  website,
  /** `#rrggbb`; darkened or lightened on pages until it can be read. */
  accentColor: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'field.notAColor')
    .nullable(),
  privacyContact: optionalText(500),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'field.notAnOption'),
  /** The largest amount that a role may grant by itself, in the currency; without one there is no limit. */
  approvalLimits: z.partialRecord(z.enum(roles), z.number().min(0).max(1e9)),
}

export const organization = z.object({
  id,
  /** In addresses: `/o/{slug}/`. */
  slug: z.string(),
  ...settings,
  hasLogo: z.boolean(),
  /** Contrast of the accent with white after WCAG 2.2, from 1 to 21; below 4.5 pages show it darker. */
  accentContrast: z.number().nullable(),
  /** The complainant's front page, for links and posters. */
  portalUrl: z.string(),
  version,
})

export const getOrganization = defineEndpoint({
  method: 'GET',
  path: '/api/v1/organization',
  summary: 'What the organization says of itself, and its settings',
  answer: organization,
})

export const saveOrganization = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/organization',
  summary: 'Change the organization; refused with edit.conflict if somebody else saved meanwhile',
  body: z.object({ ...settings, version }),
  answer: organization,
})

/** Sent as a form with one file. */
export const uploadLogo = defineEndpoint({
  method: 'POST',
  path: '/api/v1/organization/logo',
  summary: 'Set the logo: PNG, JPEG or WebP',
  status: 201,
  answer: z.object({ hasLogo: z.boolean() }),
})

export const removeLogo = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/organization/logo',
  summary: 'Show the name only',
})

const row = { id, isActive: z.boolean(), version }
const edited = { isActive: z.boolean().default(true), version }

const unitGiven = {
  kind: z.enum(['legalEntity', 'site']),
  parentId: id.nullable().default(null),
  name: text(200),
  /** Short, for posters and imports; unique. */
  code: optionalText(40),
  address: optionalText(500),
  timeZone: optionalText(100),
}
export const unit = z.object({ ...row, ...unitGiven })

export const listSites = defineEndpoint({
  method: 'GET',
  path: '/api/v1/sites',
  summary: 'Legal entities and sites, those no longer used too',
  answer: listOf(unit),
})
export const addSite = defineEndpoint({
  method: 'POST',
  path: '/api/v1/sites',
  summary: 'Add a legal entity or site',
  status: 201,
  body: z.object(unitGiven),
  answer: unit,
})
export const saveSite = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/sites/:id',
  summary: 'Change a legal entity or site, or take it out of use',
  params: idParams,
  body: z.object({ ...unitGiven, ...edited }),
  answer: unit,
})

const productGiven = { name: text(200), code: optionalText(40) }
export const product = z.object({ ...row, ...productGiven })

export const listProducts = defineEndpoint({
  method: 'GET',
  path: '/api/v1/products',
  summary: 'Products and services, those no longer offered too',
  answer: listOf(product),
})
export const addProduct = defineEndpoint({
  method: 'POST',
  path: '/api/v1/products',
  summary: 'Add a product or service',
  status: 201,
  body: z.object(productGiven),
  answer: product,
})
export const saveProduct = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/products/:id',
  summary: 'Change a product or service, or take it out of use',
  params: idParams,
  body: z.object({ ...productGiven, ...edited }),
  answer: product,
})

const categoryGiven = {
  names: words,
  parentId: id.nullable().default(null),
  /** Steps that a case of this category may not skip without a reason. */
  mandatorySteps: z.array(z.enum(mandatorySteps)).default([]),
  /** The person who gets its cases that nobody has. */
  defaultOwnerId: id.nullable().default(null),
  /** No case of it is assessed lower; null = any. */
  severityFloor: z.enum(severities).nullable().default(null),
  /** A second person approves every decision, whatever it costs. */
  needsApproval: z.boolean().default(false),
  position: z.number().int().min(0).max(10_000),
}
/** `key`: from the pack, whose text stands where `names` has none. `name` is that in English. */
export const category = z.object({
  ...row,
  key: z.string().nullable(),
  name: z.string(),
  ...categoryGiven,
  /** Where its cases are counted since it was merged; they keep what they were called. */
  mergedIntoId: id.nullable(),
  /** The category in whose place it came with others. */
  splitFromId: id.nullable(),
})

export const listCategories = defineEndpoint({
  method: 'GET',
  path: '/api/v1/categories',
  summary: 'What a matter can be about',
  answer: listOf(category),
})
export const addCategory = defineEndpoint({
  method: 'POST',
  path: '/api/v1/categories',
  summary: 'Add a category of the organization’s own',
  status: 201,
  body: z.object(categoryGiven),
  answer: category,
})
export const saveCategory = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/categories/:id',
  summary: 'Change a category, or take it out of use',
  params: idParams,
  body: z.object({ ...categoryGiven, ...edited }),
  answer: category,
})

const seenVersion = z.object({ version })
export const readCategoryCases = defineEndpoint({
  method: 'GET',
  path: '/api/v1/categories/:id/cases',
  summary: 'How many cases have this category: what merging or splitting it concerns',
  params: idParams,
  answer: z.object({ total: z.number().int(), open: z.number().int() }),
})
export const mergeCategory = defineEndpoint({
  method: 'POST',
  path: '/api/v1/categories/:id/merge',
  summary: 'Count its cases under another category from now on; they keep what they were called',
  params: idParams,
  body: seenVersion.extend({ intoId: id }),
  answer: listOf(category),
})
export const splitCategory = defineEndpoint({
  method: 'POST',
  path: '/api/v1/categories/:id/split',
  summary: 'Put several categories in the place of one, which its cases keep',
  params: idParams,
  body: seenVersion.extend({ parts: z.array(words).min(2, 'field.required').max(10, 'field.tooLong') }),
  answer: listOf(category),
})
export const restoreCategory = defineEndpoint({
  method: 'POST',
  path: '/api/v1/categories/:id/restore',
  summary: 'Take merging or splitting back',
  params: idParams,
  body: seenVersion,
  answer: listOf(category),
})

const remedyGiven = {
  names: words,
  /** Needs an amount, which counts towards approval limits. */
  isMonetary: z.boolean(),
  position: z.number().int().min(0).max(10_000),
}
export const remedy = z.object({ ...row, key: z.string().nullable(), name: z.string(), ...remedyGiven })

export const listRemedies = defineEndpoint({
  method: 'GET',
  path: '/api/v1/remedies',
  summary: 'What can be done for a complainant',
  answer: listOf(remedy),
})
export const addRemedy = defineEndpoint({
  method: 'POST',
  path: '/api/v1/remedies',
  summary: 'Add a remedy of the organization’s own',
  status: 201,
  body: z.object(remedyGiven),
  answer: remedy,
})
export const saveRemedy = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/remedies/:id',
  summary: 'Change a remedy, or take it out of use',
  params: idParams,
  body: z.object({ ...remedyGiven, ...edited }),
  answer: remedy,
})

const outsideRouteGiven = {
  name: text(200),
  address: optionalText(500),
  phone: optionalText(60),
  email,
  website,
  /** Days after the final answer; null if there is no limit. */
  windowDays: z.number().int().min(1).max(3650).nullable().default(null),
  /** Advice by language, e.g. what it deals with. */
  notes: words,
  position: z.number().int().min(0).max(10_000),
}
export const outsideRoute = z.object({ ...row, key: z.string().nullable(), ...outsideRouteGiven })

export const listOutsideRoutes = defineEndpoint({
  method: 'GET',
  path: '/api/v1/outside-routes',
  summary: 'Bodies outside that a complainant can turn to; those in use stand on the public pages',
  answer: listOf(outsideRoute),
})
export const addOutsideRoute = defineEndpoint({
  method: 'POST',
  path: '/api/v1/outside-routes',
  summary: 'Add an outside body',
  status: 201,
  body: z.object(outsideRouteGiven),
  answer: outsideRoute,
})
export const saveOutsideRoute = defineEndpoint({
  method: 'PUT',
  path: '/api/v1/outside-routes/:id',
  summary: 'Change an outside body, or take it from the public pages',
  params: idParams,
  body: z.object({ ...outsideRouteGiven, ...edited }),
  answer: outsideRoute,
})
