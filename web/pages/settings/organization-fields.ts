import type { getOrganization, saveOrganization } from '../../../shared/api/organization.ts'
import type { BodySent } from '../../../shared/api/endpoint.ts'
import { permissionsOf, roles, type Permission, type Role } from '../../../shared/permissions.ts'
import type { AnswerOf } from '../../api-request.ts'
import { isNumberFrom, numberIn } from './number-in.ts'

type Organization = AnswerOf<typeof getOrganization>

/** Roles that decide or settle on the spot, and so may have a limit. */
export const decidingRoles = roles.filter((role) =>
  (permissionsOf[role] as readonly Permission[]).some(
    (permission) => permission === 'complaint.decide' || permission === 'complaint.settle',
  ),
)

/** The settings as they stand in the fields: texts where people type. */
export function fieldsOf(organization: Organization) {
  const { address, phone, email, website, accentColor, privacyContact, approvalLimits } = organization
  return {
    name: organization.name,
    address: address ?? '',
    phone: phone ?? '',
    email: email ?? '',
    website: website ?? '',
    country: organization.country as string | null,
    timeZone: organization.timeZone as string | null,
    currency: organization.currency as string | null,
    languages: organization.languages,
    defaultLanguage: organization.defaultLanguage,
    wordSet: organization.wordSet,
    isOnePerson: organization.isOnePerson,
    accentColor: accentColor ?? '',
    privacyContact: privacyContact ?? '',
    limits: Object.fromEntries(
      decidingRoles.map((role) => [role, approvalLimits[role]?.toString() ?? '']),
    ) as Readonly<Partial<Record<Role, string>>>,
  }
}

export type Fields = ReturnType<typeof fieldsOf>
export type FieldsProps = { readonly fields: Fields; readonly change: (change: Partial<Fields>) => void }

/** What is sent for the fields; the server says what is wrong with them. */
export function settingsOf({
  limits,
  accentColor,
  country,
  timeZone,
  currency,
  ...fields
}: Fields): Omit<BodySent<typeof saveOrganization>, 'version'> {
  const given = decidingRoles.flatMap((role) => {
    const limit = numberIn(limits[role] ?? '')
    return limit === null ? [] : [[role, limit] as const]
  })
  return {
    ...fields,
    country: country ?? '',
    timeZone: timeZone ?? '',
    currency: currency ?? '',
    accentColor: accentColor.trim() || null,
    approvalLimits: Object.fromEntries(given),
  }
}

/** Roles in whose limit something stands that is no amount. */
export const rolesWithoutAmount = ({ limits }: Pick<Fields, 'limits'>): readonly Role[] =>
  decidingRoles.filter((role) => !isNumberFrom(0, limits[role] ?? ''))
