import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { shippedCalendarSchema, type ShippedCalendar } from './calendar-day.rules.ts'
import { rulePackSchema, type RulePack } from './rule-pack.rules.ts'

const packs = new URL('../../../packs/', import.meta.url)

let rulePacks: readonly RulePack[] | undefined

/** All versions of all shipped rule packs; read and checked once. @throws ZodError when a file is wrong */
export function shippedRulePacks(): readonly RulePack[] {
  return (rulePacks ??= readdirSync(new URL('rules/', packs))
    .filter((name) => name.endsWith('.json'))
    .map((name) => rulePackSchema.parse(readJson(new URL(`rules/${name}`, packs)))))
}

/** All versions of one shipped pack, the oldest first; none for a key that does not ship. */
export const shippedVersions = (key: string): RulePack[] =>
  shippedRulePacks()
    .filter((pack) => pack.key === key)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))

/** @throws Error when a version that cases rely on is no longer shipped */
export function shippedRulePack({ key, version }: { key: string; version: string }): RulePack {
  const found = shippedRulePacks().find((pack) => pack.key === key && pack.version === version)
  if (!found) throw new Error(`rule pack ${key} version ${version} is not shipped`)
  return found
}

/** The checked calendar of a country, or null where none ships. */
export function shippedCalendar(country: string): ShippedCalendar | null {
  const file = new URL(`calendars/${country.toLowerCase()}.json`, packs)
  return existsSync(file) ? shippedCalendarSchema.parse(readJson(file)) : null
}

const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'))
