import { has, no, yes, type RoleGrant, type Verdict } from '../../../shared/permissions.ts'

type Person = { readonly id: string; readonly grants: readonly RoleGrant[] }
type ViewFacts = { readonly ownerId: string; readonly isShared: boolean }

/** One's own, and what the organization shares. */
export const maySeeView = (person: Person, view: ViewFacts): boolean =>
  view.isShared || view.ownerId === person.id

/** Its maker may; a shared one also who answers for the register, since its maker may have left. */
export const mayChangeView = (person: Person, view: ViewFacts): Verdict =>
  view.ownerId === person.id || (view.isShared && has(person.grants, 'complaint.manage'))
    ? yes
    : no('registerView.ofSomeoneElse')
