import type { Language } from '../../../shared/languages.ts'
import type { Channel, Kind, PointResult } from '../../../shared/statuses.ts'
import type { Contact } from '../../modules/customers/customers.commands.ts'
import type { DemoNarrativePack } from '../../../shared/packs.ts'
import type { Material } from './cast.ts'
import type { Chance } from './chance.ts'

/** One piece of feedback as the demo tells it. */
export type Script = {
  readonly kind: Kind
  readonly channel: Channel
  readonly language: Language
  readonly narrative: string
  readonly contact: Contact
  readonly isAnonymous: boolean
  readonly categoryKey: string
  readonly productKey: string | null
  readonly remedySought: readonly string[]
  readonly restatement: string
  readonly finding: string
  readonly reason: string
  readonly result: PointResult
  readonly remedyKeys: readonly string[]
  readonly orderNumber: string | null
}

const languageShares = {
  tr: 46,
  en: 20,
  ru: 8,
  hu: 8,
  ar: 6,
  de: 4,
  fr: 2,
  it: 1.5,
  es: 1.5,
  el: 1,
  fa: 1,
  'zh-TW': 1,
} as const
const channelShares = { web: 46, email: 16, phone: 18, counter: 6, letter: 5, qr: 7, social: 2 } as const

/** Invents who writes what, in which language and by which channel. */
export function inventScript(chance: Chance, material: Material): Script {
  const language = chance.weighted(languageShares)
  const pack = material.narratives.find((each) => each.language === language)
  if (!pack) throw new Error(`no demo narratives in ${language}`)
  const told = chance.pick(pack.narratives)
  const channel = chance.weighted(channelShares)
  const isAnonymous = channel === 'web' && chance.is(0.03)
  // English speakers also tell what real people told the CFPB.
  const isReal = language === 'en' && told.kind === 'complaint' && chance.is(0.35)
  const nobody = { name: null, email: null, phone: null, address: null }
  return {
    channel,
    language,
    contact: isAnonymous ? nobody : inventContact(chance, { material, language, channel }),
    isAnonymous,
    orderNumber: chance.is(0.5) ? `NH-${chance.whole(100_000, 999_999)}` : null,
    ...(isReal ? realMatter(chance, material) : inventedMatter(chance, told)),
  }
}

type Told = DemoNarrativePack['narratives'][number]
type Matter = Omit<Script, 'channel' | 'language' | 'contact' | 'isAnonymous' | 'orderNumber'>

const inventedMatter = (chance: Chance, told: Told): Matter => ({
  kind: told.kind,
  narrative: told.narrative,
  categoryKey: told.category,
  productKey: chance.is(0.85) ? told.product : null,
  remedySought: told.remedySought,
  restatement: told.restatement,
  finding: told.finding ?? told.reason,
  reason: told.reason,
  result: told.verdict ?? 'upheld',
  remedyKeys: told.remedies,
})

/** A narrative of the CFPB's database; the beginning of it stands for the restatement. */
function realMatter(chance: Chance, { cfpb }: Material): Matter {
  const { narrative } = chance.pick(cfpb.narratives)
  const answer = chance.pick(cfpb.answers)
  const sentences =
    narrative
      .match(/[^.!?]+[.!?]+/g)
      ?.slice(0, 2)
      .join(' ') ?? narrative
  return {
    kind: 'complaint',
    narrative,
    categoryKey: answer.category,
    productKey: null,
    remedySought: [],
    restatement: sentences.trim().slice(0, 500),
    finding: answer.finding,
    reason: answer.reason,
    result: answer.verdict,
    remedyKeys: answer.remedies,
  }
}

function inventContact(
  chance: Chance,
  { material, language, channel }: { material: Material; language: Language; channel: Channel },
): Contact {
  const names = material.names.names[language]
  if (!names) throw new Error(`no demo names in ${language}`)
  const [first, last] = [chance.pick(names.first), chance.pick(names.last)]
  // Few mailboxes for many cases: people come back.
  const mailbox = `person${chance.whole(1, 1400)}@mail.example`
  const hasEmail =
    channel !== 'letter' && channel !== 'phone' && channel !== 'counter' ? chance.is(0.92) : chance.is(0.3)
  return {
    name: names.order === 'lastFirst' ? `${last} ${first}` : `${first} ${last}`,
    email: hasEmail ? mailbox : null,
    phone:
      !hasEmail || chance.is(0.3)
        ? `+90 5${chance.whole(30, 59)} ${chance.whole(100, 999)} ${chance.whole(10, 99)} ${chance.whole(10, 99)}`
        : null,
    address: channel === 'letter' ? `${chance.whole(1, 180)} Harbour Street\n34000 Nordhaven` : null,
  }
}
