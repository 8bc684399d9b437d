import { has, no, yes, type RoleGrant, type Verdict } from '../../../shared/permissions.ts'

type Person = { readonly id: string; readonly grants: readonly RoleGrant[] }

/** A text of one's own is one's own affair; one of everybody belongs to the settings. */
export function mayChangeCannedText(person: Person, { ownerId }: { ownerId: string | null }): Verdict {
  if (ownerId !== null) return ownerId === person.id ? yes : no('cannedText.ofSomeoneElse')
  return has(person.grants, 'settings.edit') ? yes : no('cannedText.sharedNeedsSettings')
}
