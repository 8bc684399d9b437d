import type { Option } from '../../../ui/options.tsx'

type Named = { readonly id: string; readonly name: string }

/** Choices by name; one that is chosen already stays in the list though it is no longer offered. */
export function optionsOf(items: readonly Named[], chosen: Named | null = null): Option[] {
  const all: readonly Named[] =
    chosen && !items.some(({ id }) => id === chosen.id) ? [chosen, ...items] : items
  return all.map(({ id, name }) => ({ value: id, label: name }))
}

type Verdict = { readonly allowed: boolean; readonly reason: string | null }

/** People for a task: those who may take it first, the others with the reason why not. */
export function peopleOptions<Person extends Named>(
  staff: readonly Person[],
  {
    may,
    why,
    hidden = [],
  }: {
    readonly may: (person: Person) => Verdict
    readonly why: (code: string) => string
    /** Reasons that make somebody no candidate at all. */
    readonly hidden?: readonly string[]
  },
): Option[] {
  const candidates = staff.filter((person) => !hidden.includes(may(person).reason ?? ''))
  const sorted = candidates.toSorted((a, b) => Number(may(b).allowed) - Number(may(a).allowed))
  return sorted.map((person) => {
    const { reason } = may(person)
    return { value: person.id, label: person.name, ...(reason && { hint: why(reason) }) }
  })
}
