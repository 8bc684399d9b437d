import { hasAt, no, yes, type Permission, type RoleGrant, type Verdict } from '../../../shared/permissions.ts'

type Worker = { readonly id: string; readonly grants: readonly RoleGrant[] }
type TaskFacts = {
  readonly assigneeId: string | null
  readonly permission: Permission | null
  readonly siteId: string | null
  readonly notFor: string | null
}

/** One's own tasks, and those for anyone with a permission that one holds. */
export function mayDoTask(worker: Worker, task: TaskFacts): Verdict {
  if (task.assigneeId !== null) return task.assigneeId === worker.id ? yes : no('task.ofSomeoneElse')
  if (task.notFor === worker.id) return no('task.ofSomeoneElse')
  return task.permission !== null && hasAt(worker.grants, task.permission, task.siteId)
    ? yes
    : no('auth.notPermitted')
}
