type Value = string | boolean | null

/** What was changed against what the case says: only that travels, so that nobody overwrites what they did not touch. */
export function changedFields<Fields extends Readonly<Record<string, Value>>>(
  start: Fields,
  now: Fields,
): Partial<Fields> {
  const changed = Object.entries(now).filter(([name, value]) => meant(value) !== meant(start[name] ?? null))
  return Object.fromEntries(changed.map(([name, value]) => [name, meant(value)])) as Partial<Fields>
}

// An empty field clears the value.
const meant = (value: Value): Value => (typeof value === 'string' ? value.trim() || null : value)
