import type { CasePeople } from '../../../shared/api/case-work.ts'
import type { Sign } from './presence.queries.ts'

/** The signs at one case as one colleague sees them: each person once, without themselves. */
export function peopleFor(
  signs: readonly Sign[],
  { complaintId, staffId }: { complaintId: string; staffId: string },
): CasePeople {
  const people = new Map<string, CasePeople['people'][number]>()
  for (const sign of signs) {
    if (sign.complaintId !== complaintId || sign.staffId === staffId) continue
    const known = people.get(sign.staffId)
    const { form } = sign
    people.set(sign.staffId, {
      id: sign.staffId,
      name: sign.name,
      isHere: form === null || (known?.isHere ?? false),
      writing: [...(known?.writing ?? []), ...(form === null ? [] : [{ form, at: sign.at.toISOString() }])],
    })
  }
  return { people: [...people.values()] }
}
