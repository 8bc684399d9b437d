import { mayInPerson, requirePermission } from '../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { giveInvitation } from './invitation.commands.ts'
import { addStaffMember, changeStaffMember, type NewStaffMember } from './staff.commands.ts'
import { staffMember, staffMembers, type StaffMember } from './staff.queries.ts'

type Person = Omit<NewStaffMember, 'passwordHash'>

/**
 * Invites many people at once, all or none. Who was taken back before accepting is invited anew.
 * @throws Refusal with the row in its field names: `people.3.email` is `staff.emailTaken`
 */
export function importStaff(ctx: Ctx, { people }: { people: readonly Person[] }) {
  return inTransaction(ctx, async (tx) => {
    requirePermission(mayInPerson(tx.actor, 'staff.edit'))
    const known = new Map((await staffMembers(tx)).map((member) => [member.email, member]))
    const invited = []
    for (const [index, person] of people.entries()) {
      const staffId = await ofRow(index, () => take(tx, person, known.get(person.email)))
      const invitation = await giveInvitation(tx, { staffId })
      invited.push({ staffId, name: person.name, email: person.email, invitation })
    }
    return invited
  })
}

async function take(tx: Tx, person: Person, before: StaffMember | undefined): Promise<string> {
  if (!before || before.isActive || before.hasPassword) return addStaffMember(tx, person)
  const { name, grants } = person
  await changeStaffMember(tx, { staffId: before.id, name, grants, isActive: true, version: before.version })
  return before.id
}

async function ofRow<T>(index: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { fields = { email: error.code } } = error.details as { fields?: Record<string, string> }
    const named = Object.entries(fields).map(([field, code]) => [`people.${index}.${field}`, code])
    throw new Refusal(error.code, { ...error.details, fields: Object.fromEntries(named) }, error.status)
  }
}

/** Takes back those of these invitations that nobody has accepted. */
export function takeBackStaff(ctx: Ctx, { staffIds }: { staffIds: readonly string[] }) {
  return inTransaction(ctx, async (tx) => {
    requirePermission(mayInPerson(tx.actor, 'staff.edit'))
    let takenBack = 0
    for (const staffId of staffIds) {
      const member = await staffMember(tx, staffId)
      if (!member?.isActive || member.hasPassword) continue
      const { name, grants, version } = member
      await changeStaffMember(tx, { staffId, name, grants, isActive: false, version })
      takenBack += 1
    }
    return { takenBack }
  })
}
