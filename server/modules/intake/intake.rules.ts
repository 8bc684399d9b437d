import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js'
import { z } from 'zod'
import { cleanText } from '../../../shared/api/endpoint.ts'
import { readReference } from '../../../shared/reference.ts'
import type { ContactChannel, Kind } from '../../../shared/statuses.ts'
import type { Language } from '../../../shared/languages.ts'
import { isLanguage } from '../../../shared/languages.ts'
import { isTextKey, textIn } from '../../../shared/i18n/text.ts'
import type { FieldError } from '../../kernel/html/form.ts'
import type { NewFeedback } from '../complaints/commands/record-complaint.ts'

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

const longest = { narrative: 20_000, post: 500, remedyText: 1_500, needs: 1_000, authority: 1_000 } as const
const usualLongest = 200

const channelOf: Record<string, ContactChannel> = {
  email: 'email',
  phone: 'phone',
  post: 'letter',
  portal: 'portal',
}

/** Reads the portal's form: what is wrong by field, with everything typed left as it is, or the feedback to record. */
export function readFeedbackForm(
  values: FormValues,
  { kind, language, choices }: { kind: Kind; language: Language; choices: FormChoices },
): ReadForm {
  const given = (name: string) => cleaned(values[name])
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
        address: isAnonymous ? null : given('post'),
      },
      remedySought: remedyWords(values.remedies, given('remedyText'), choices),
      productId: choices.products.find((product) => product.id === given('product'))?.id ?? null,
      productText: given('productText'),
      orderNumber: given('orderNumber') ?? given('customerNumber'),
      happenedWhen: given('occurred'),
      happenedWhere: given('siteText'),
      siteId: choices.sites.find((site) => site.id === given('site'))?.id ?? null,
      preferredChannel: channelOf[given('channel') ?? ''] ?? null,
      accessibilityNeeds: given('needs'),
      representativeName: speaksFor ? given('name') : null,
      representativeRole: speaksFor ? roleWords(given('representativeRole')) : null,
      representativeAuthority: given('authority'),
    },
  }
}

function problemsOf(
  given: (name: string) => string | null,
  { kind, choices }: { kind: Kind; choices: FormChoices },
): FieldError[] {
  const errors: FieldError[] = []
  const add = (field: string, code: string, details?: Record<string, unknown>) =>
    errors.push({ field, code, ...(details ? { details } : {}) })
  const narrative = given('narrative')
  if (!narrative) add('narrative', `intake.narrativeMissing.${kind}`)
  else if (narrative.length > longest.narrative)
    add('narrative', 'intake.narrativeTooLong', { max: longest.narrative })
  const [email, phone, post] = [given('email'), given('phone'), given('post')]
  const isAnonymous = given('anonymous') === 'yes'
  if (isAnonymous && (email || phone || post)) add('anonymous', 'intake.anonymousWithContact')
  else if (!isAnonymous && !email && !phone && !post) add('email', 'intake.contactMissing')
  if (email && !z.email().max(254).safeParse(email).success) add('email', 'intake.emailInvalid')
  if (phone && !isValidPhoneNumber(phone, choices.country as CountryCode)) add('phone', 'intake.phoneInvalid')
  if (post && post.length < 10) add('post', 'intake.postIncomplete')
  if ((given('representativeRole') || given('authority')) && !given('representedName'))
    add('representedName', 'intake.representedNameMissing')
  if (given('representedName') && !given('name')) add('name', 'intake.representativeNameMissing')
  for (const name of [
    'name',
    'productText',
    'orderNumber',
    'customerNumber',
    'occurred',
    'siteText',
    'representedName',
    ...Object.keys(longest),
  ]) {
    const max = longest[name as keyof typeof longest] ?? usualLongest
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
