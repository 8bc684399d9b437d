import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js'
import { z } from 'zod'
import { cleanText } from '../../../shared/api/endpoint.ts'
import { readReference } from '../../../shared/reference.ts'
import { contactChannels, type Kind } from '../../../shared/statuses.ts'
import type { Language } from '../../../shared/languages.ts'
import { isLanguage } from '../../../shared/languages.ts'
import { isTextKey, textIn } from '../../../shared/i18n/text.ts'
import type { FieldError } from '../../kernel/html/form.ts'
import type { NewFeedback } from '../complaints/commands/record-complaint.ts'

/**
 * The names of the form's fields, as they arrive in the multipart body. `remedies` and
 * `files` may come several times; `anonymous` is 'yes' when ticked; `website` is the trap
 * that only machines fill in; `token` is the same for every submit of one form, so that a
 * double submit makes one record; `earlier` is the reference whose handling is complained about; `origin` is 'qr'
 * when a poster led here.
 * With `representedName` the writer speaks for someone: then `name` is the representative's and
 * `representedName` the complainant's.
 */
export const feedbackFields = [
  'narrative',
  'email',
  'phone',
  'address',
  'anonymous',
  'name',
  'remedies',
  'remedySought',
  'productId',
  'productText',
  'orderNumber',
  'customerNumber',
  'happenedWhen',
  'siteId',
  'happenedWhere',
  'files',
  'preferredChannel',
  'language',
  'accessibilityNeeds',
  'representedName',
  'representativeRole',
  'representativeAuthority',
  'website',
  'token',
  'earlier',
  'origin',
] as const
export type FeedbackField = (typeof feedbackFields)[number]

export type FormValues = Readonly<Record<string, string | string[] | undefined>>

export type FormChoices = {
  readonly country: string
  readonly products: readonly { readonly id: string }[]
  readonly sites: readonly { readonly id: string }[]
  readonly remedies: readonly { readonly id: string; readonly name: string }[]
}

export type ReadForm =
  | {
      readonly isComplete: true
      readonly feedback: Omit<NewFeedback, 'channel'>
      readonly earlier: string | null
    }
  | { readonly isComplete: false; readonly errors: readonly FieldError[] }

/** Most characters of what people type; choices are checked against their lists. */
const longest = {
  narrative: 20_000,
  address: 500,
  name: 200,
  productText: 200,
  orderNumber: 100,
  customerNumber: 100,
  happenedWhen: 200,
  happenedWhere: 300,
  remedySought: 1_500,
  accessibilityNeeds: 1_000,
  representedName: 200,
  representativeAuthority: 1_000,
} as const satisfies Partial<Record<FeedbackField, number>>

type Given = (name: FeedbackField) => string | null

/** Reads the portal's form: what is wrong by field, with everything typed left as it is, or the feedback to record. */
export function readFeedbackForm(
  values: FormValues,
  { kind, language, choices }: { kind: Kind; language: Language; choices: FormChoices },
): ReadForm {
  const given: Given = (name) => cleaned(values[name])
  const errors = problemsOf(given, { kind, choices })
  if (errors.length > 0) return { isComplete: false, errors }
  const isAnonymous = given('anonymous') === 'yes'
  const speaksFor = given('representedName') !== null
  const wanted = given('language')
  return {
    isComplete: true,
    earlier: readReference(given('earlier') ?? ''),
    feedback: {
      kind,
      language: wanted && isLanguage(wanted) ? wanted : language,
      narrative: given('narrative') ?? '',
      isAnonymous,
      contact: {
        name: speaksFor ? given('representedName') : given('name'),
        email: isAnonymous ? null : given('email'),
        phone: isAnonymous ? null : given('phone'),
        address: isAnonymous ? null : given('address'),
      },
      remedySought: remedyWords(values.remedies, given('remedySought'), choices),
      productId: choices.products.find((product) => product.id === given('productId'))?.id ?? null,
      productText: given('productText'),
      orderNumber: given('orderNumber') ?? given('customerNumber'),
      happenedWhen: given('happenedWhen'),
      happenedWhere: given('happenedWhere'),
      siteId: choices.sites.find((site) => site.id === given('siteId'))?.id ?? null,
      preferredChannel: contactChannels.find((channel) => channel === given('preferredChannel')) ?? null,
      accessibilityNeeds: given('accessibilityNeeds'),
      representativeName: speaksFor ? given('name') : null,
      representativeRole: speaksFor ? roleWords(given('representativeRole')) : null,
      representativeAuthority: given('representativeAuthority'),
    },
  }
}

function problemsOf(given: Given, { kind, choices }: { kind: Kind; choices: FormChoices }): FieldError[] {
  const errors: FieldError[] = []
  const add = (field: FeedbackField, code: string, details?: Record<string, unknown>) =>
    errors.push({ field, code, ...(details ? { details } : {}) })
  const narrative = given('narrative')
  if (!narrative) add('narrative', `intake.narrativeMissing.${kind}`)
  else if (narrative.length > longest.narrative)
    add('narrative', 'intake.narrativeTooLong', { max: longest.narrative })
  const [email, phone, post] = [given('email'), given('phone'), given('address')]
  const isAnonymous = given('anonymous') === 'yes'
  if (isAnonymous && (email || phone || post)) add('anonymous', 'intake.anonymousWithContact')
  else if (!isAnonymous && !email && !phone && !post) add('email', 'intake.contactMissing')
  if (email && !z.email().max(254).safeParse(email).success) add('email', 'intake.emailInvalid')
  if (phone && !isValidPhoneNumber(phone, choices.country as CountryCode)) add('phone', 'intake.phoneInvalid')
  if (post && post.length < 10) add('address', 'intake.postIncomplete')
  if ((given('representativeRole') || given('representativeAuthority')) && !given('representedName'))
    add('representedName', 'intake.representedNameMissing')
  if (given('representedName') && !given('name')) add('name', 'intake.representativeNameMissing')
  for (const [name, max] of Object.entries(longest) as [FeedbackField, number][]) {
    if (name !== 'narrative' && (given(name)?.length ?? 0) > max) add(name, 'intake.fieldTooLong', { max })
  }
  return errors
}

/** The chosen remedies and the own words, as one text in the complainant's language. */
function remedyWords(
  chosen: string | string[] | undefined,
  own: string | null,
  { remedies }: FormChoices,
): string | null {
  const ids = [chosen ?? []].flat()
  const names = remedies.filter((remedy) => ids.includes(remedy.id)).map((remedy) => remedy.name)
  return [...names, ...(own ? [own] : [])].join('\n') || null
}

/** Roles are kept as their English word: staff read it, in a field that also takes free text. */
const roleWords = (role: string | null): string | null => {
  if (!role) return null
  const key = `complain.representative.role.${role}`
  return isTextKey(key) ? (textIn('en') as (key: string) => string)(key) : role
}

const cleaned = (value: string | string[] | undefined): string | null =>
  cleanText([value ?? ''].flat()[0] ?? '') || null
