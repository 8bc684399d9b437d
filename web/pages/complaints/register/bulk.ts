import type { Change, ChangedCase, RefusedCase } from '../../../../shared/api/register.ts'

export type Group = {
  readonly change: Change
  readonly cases: readonly { readonly id: string; readonly version: number }[]
}

/** The request that takes changes back: cases that become the same again go together. */
export function undoOf(done: readonly ChangedCase[]): readonly Group[] {
  const groups = new Map<string, { change: Change; cases: { id: string; version: number }[] }>()
  for (const { id, version, undo } of done) {
    const key = JSON.stringify(undo)
    const group = groups.get(key) ?? { change: undo, cases: [] }
    group.cases.push({ id, version })
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** What is not possible, by reason; those that one may not see are counted without a name. */
export function byReason(
  refused: readonly RefusedCase[],
): readonly { readonly code: string; readonly references: readonly string[]; readonly count: number }[] {
  const codes = [...new Set(refused.map(({ code }) => code))]
  return codes.map((code) => {
    const those = refused.filter((one) => one.code === code)
    return { code, count: those.length, references: those.flatMap(({ reference }) => reference ?? []) }
  })
}
