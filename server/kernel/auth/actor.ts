import type { RoleGrant } from '../../../shared/permissions.ts'

/** Who acts. `party` is someone with a key to one record (a complainant with an access code), `public` is anyone. */
export type Actor =
  | {
      readonly kind: 'staff'
      readonly id: string
      readonly name: string
      readonly grants: readonly RoleGrant[]
      readonly sessionId: string
    }
  | {
      readonly kind: 'apiKey'
      readonly id: string
      readonly name: string
      readonly grants: readonly RoleGrant[]
    }
  | { readonly kind: 'party'; readonly subjectId: string; readonly accessId: string }
  | { readonly kind: 'public' }
  | { readonly kind: 'system'; readonly name: string }

export const publicActor: Actor = { kind: 'public' }
export const systemActor = (name: string): Actor => ({ kind: 'system', name })

/** What an event or a row keeps of an actor: kind and id, no name. */
export const actorKey = (actor: Actor): string => {
  switch (actor.kind) {
    case 'staff':
      return `staff:${actor.id}`
    case 'apiKey':
      return `apiKey:${actor.id}`
    case 'party':
      return `party:${actor.accessId}`
    case 'public':
      return 'public'
    case 'system':
      return `system:${actor.name}`
  }
}

/** The staff member's id, or null for every other actor. */
export const staffIdOf = (actor: Actor): string | null => (actor.kind === 'staff' ? actor.id : null)
