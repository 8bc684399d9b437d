import type { Contact, Person } from '../../modules/customers/customers.commands.ts'
import type { Material } from '../demo/cast.ts'
import { chanceFrom, type Chance } from '../demo/chance.ts'
import type { Pattern } from './pattern.ts'

/** How often one person complains, on average. */
const casesEach = 8

/** Somebody who complains by the same means and in the same language as the original; many come back. */
export function whoComplains(
  pattern: Pattern,
  { cases, material, chance }: { cases: number; material: Material; chance: Chance },
): Person {
  const { has, language, complaint } = pattern
  // Who writes and who calls are others, so that a key never belongs to two.
  const means = (has.email ? 1 : 0) + (has.phone ? 2 : 0)
  const number = chance.whole(1, Math.ceil(cases / casesEach))
  const invented = inventContact(number * 4 + means, { material, pattern })
  return {
    contact: {
      name: has.name ? invented.name : null,
      email: has.email ? invented.email : null,
      phone: has.phone ? invented.phone : null,
      address: typeof complaint.complainant_address === 'string' ? complaint.complainant_address : null,
    },
    language,
    preferredChannel: null,
    accessibilityNeeds: null,
  }
}

/** Always the same for a number and language. */
function inventContact(
  number: number,
  { material: { names }, pattern: { language } }: { material: Material; pattern: Pattern },
): Contact {
  const known = names.names[language]
  if (!known) throw new Error(`no demo names in ${language}`)
  const code = Object.keys(names.names).indexOf(language)
  const chance = chanceFrom(number * 12 + code)
  const [first, last] = [chance.pick(known.first), chance.pick(known.last)]
  const digits = String(number * 12 + code).padStart(8, '0')
  return {
    name: known.order === 'lastFirst' ? `${last} ${first}` : `${first} ${last}`,
    email: `person${number}.${language.toLowerCase()}@post.example`,
    // Ranges that the demo does not use.
    phone: `+90 50${digits.slice(0, 1)} ${digits.slice(1, 4)} ${digits.slice(4, 6)} ${digits.slice(6, 8)}`,
    address: null,
  }
}
