import { systemActor } from '../../kernel/auth/actor.ts'
import { inRead, makeCtx, type Ctx } from '../../kernel/ctx.ts'
import { addCustomer as addCustomerEndpoint } from '../../../shared/api/customers.ts'
import { addCustomer } from '../../modules/customers/profiles.commands.ts'
import { addPurchase, addTalk } from '../../modules/customers/types.commands.ts'
import type { Material } from './cast.ts'
import { chanceFrom, type Chance } from './chance.ts'

/** Fewer would leave no curve to see, and more take longer than they tell. */
const most = { complained: 500, silent: 350 }
const dayMs = 86_400_000

type Buyer = {
  readonly id: string
  /** The day of the first complaint; null for who never complained. */
  readonly complainedAt: Date | null
  readonly wentWell: boolean
}

/**
 * What the people of the demo bought before their first complaint and after it, and what others did who never
 * complained; now and then in another currency, and with visits. Whom we answered well comes back more often.
 */
export async function inventPurchases(
  ctx: Ctx,
  { material, seed, now }: { material: Material; seed: number; now: Date },
): Promise<void> {
  const chance = chanceFrom(seed + 104_729)
  const at = (date: Date) =>
    makeCtx({
      machine: ctx.machine,
      organizationId: ctx.organizationId,
      actor: systemActor('demo'),
      now: date,
    })
  const complained = await complainedBuyers(ctx)
  const silent = await silentBuyers(at(now), {
    chance,
    material,
    count: Math.min(most.silent, Math.ceil(complained.length * 0.8)),
  })
  for (const buyer of [...complained, ...silent]) {
    for (const on of purchaseDays(chance, { buyer, now })) {
      const product = chance.pick(material.organization.products)
      const isAbroad = chance.is(0.06)
      await addPurchase(at(on), {
        customerId: buyer.id,
        purchasedOn: dayOf(on),
        orderNumber: `NH-${chance.whole(100_000, 999_999)}`,
        productText: product.name,
        quantity: 1,
        amount: chance.is(0.04) ? null : chance.whole(4, 90) * 10 * (chance.is(0.2) ? 4 : 1),
        currency: isAbroad ? 'USD' : null,
      })
    }
    if (chance.is(0.2)) {
      const happenedAt = new Date(now.getTime() - chance.whole(1, 300) * dayMs)
      const kind = chance.pick(['contact', 'visit', 'offer'] as const)
      await addTalk(at(happenedAt), { customerId: buyer.id, kind, happenedOn: dayOf(happenedAt), note: null })
    }
  }
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

function purchaseDays(chance: Chance, { buyer, now }: { buyer: Buyer; now: Date }): Date[] {
  const { complainedAt, wentWell } = buyer
  const first = complainedAt
    ? complainedAt.getTime() - chance.whole(3, 500) * dayMs
    : now.getTime() - chance.whole(20, 1200) * dayMs
  const stays = complainedAt ? (wentWell ? 0.78 : 0.4) : 0.66
  const days = [first]
  for (let day = first; ;) {
    const isAfter = complainedAt !== null && day >= complainedAt.getTime()
    if (!chance.is(isAfter ? stays : 0.7)) break
    day += chance.whole(35, 260) * dayMs
    if (day >= now.getTime()) break
    days.push(day)
  }
  return days.map((day) => new Date(day))
}

/** Of those who complained, in the order in which they did, so that the same seed tells the same story. */
async function complainedBuyers(ctx: Ctx): Promise<Buyer[]> {
  return inRead(ctx, async (read) => {
    const rows = await read.sql
      .selectFrom('complaint')
      .select(['customerId', 'receivedAt', 'answeredAt', 'outcome'])
      .where('organizationId', '=', read.organizationId)
      .where('kind', '=', 'complaint')
      .where('customerId', 'is not', null)
      .orderBy('receivedAt')
      .orderBy('id')
      .execute()
    const firsts = new Map<string, Buyer>()
    for (const { customerId: id, receivedAt, answeredAt, outcome } of rows) {
      if (id === null || firsts.has(id)) continue
      const isSoon = answeredAt !== null && answeredAt.getTime() - receivedAt.getTime() < 14 * dayMs
      firsts.set(id, {
        id,
        complainedAt: receivedAt,
        wentWell: isSoon && outcome !== 'exhausted' && outcome !== 'noResponse',
      })
    }
    return [...firsts.values()].slice(0, most.complained)
  })
}

async function silentBuyers(
  ctx: Ctx,
  { chance, material, count }: { chance: Chance; material: Material; count: number },
): Promise<Buyer[]> {
  const buyers: Buyer[] = []
  const names = material.names.names.en
  if (!names) throw new Error('no demo names in en')
  for (let n = 0; n < count; n += 1) {
    const name = `${chance.pick(names.first)} ${chance.pick(names.last)}`
    const given = addCustomerEndpoint.body.parse({ language: 'en', name, customerNumber: `K-${20_000 + n}` })
    buyers.push({ id: await addCustomer(ctx, given), complainedAt: null, wentWell: true })
  }
  return buyers
}
