import { inRead, makeCtx, type Read } from '../../kernel/ctx.ts'
import { systemActor, type Actor } from '../../kernel/auth/actor.ts'
import { hashPassword } from '../../kernel/auth/passwords.ts'
import type { Machine } from '../../kernel/machine.ts'
import { readDemoNarratives, readPack } from '../../kernel/packs.ts'
import { addStaffMember } from '../../modules/staff/staff.commands.ts'
import type {
  DemoCfpbPack,
  DemoNamePack,
  DemoNarrativePack,
  DemoOrganizationPack,
} from '../../../shared/packs.ts'
import type { DeskLanguage } from '../../../shared/languages.ts'
import type { Role } from '../../../shared/permissions.ts'

export type StaffActor = Actor & { readonly kind: 'staff' }

/** What the demo tells its stories with. */
export type Material = {
  readonly organization: DemoOrganizationPack
  readonly narratives: readonly DemoNarrativePack[]
  readonly cfpb: DemoCfpbPack
  readonly names: DemoNamePack
}

export async function readMaterial(): Promise<Material> {
  return {
    organization: await readPack('demo/organization'),
    narratives: await readDemoNarratives(),
    cfpb: await readPack('demo/cfpb'),
    names: await readPack('demo/names'),
  }
}

/** The staff of the demo, who can all sign in with one password. */
export type Cast = {
  readonly manager: StaffActor
  readonly handlers: readonly StaffActor[]
  readonly frontLine: readonly StaffActor[]
  readonly everyone: readonly {
    readonly email: string
    readonly name: string
    readonly roles: readonly Role[]
  }[]
}

const people: readonly { name: string; email: string; language: DeskLanguage; roles: readonly Role[] }[] = [
  { name: 'Deniz Aksoy', email: 'manager@nordhaven.example', language: 'tr', roles: ['complaintsManager'] },
  { name: 'Elif Kaya', email: 'elif@nordhaven.example', language: 'tr', roles: ['handler'] },
  { name: 'Murat Demir', email: 'murat@nordhaven.example', language: 'tr', roles: ['handler'] },
  { name: 'Nagy Réka', email: 'reka@nordhaven.example', language: 'hu', roles: ['handler'] },
  { name: 'Oleg Sokolov', email: 'oleg@nordhaven.example', language: 'ru', roles: ['handler'] },
  { name: 'Grace Hill', email: 'grace@nordhaven.example', language: 'en', roles: ['handler'] },
  { name: 'Ayşe Uçar', email: 'ayse@nordhaven.example', language: 'tr', roles: ['frontLine'] },
  { name: 'Tom Reed', email: 'tom@nordhaven.example', language: 'en', roles: ['frontLine'] },
  { name: 'Ingrid Nord', email: 'director@nordhaven.example', language: 'en', roles: ['topManagement'] },
  { name: 'Paul Berg', email: 'auditor@nordhaven.example', language: 'en', roles: ['auditor'] },
]

/** Who set the demo up; sees settings, no cases. */
export const administrator = {
  name: 'Sam Lind',
  email: 'admin@nordhaven.example',
  language: 'en',
  roles: ['administrator'],
} as const

/** The staff of the stories; those who work there already are only found. */
export async function hireCast(
  machine: Machine,
  { organizationId, password }: { organizationId: string; password: string },
): Promise<Cast> {
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('demo') })
  const passwordHash = await hashPassword(password)
  const known = await inRead(ctx, staffIdsByEmail)
  const actors = new Map<string, StaffActor>()
  for (const person of people) {
    const grants = person.roles.map((role) => ({ role, siteId: null }))
    const id = known.get(person.email) ?? (await addStaffMember(ctx, { ...person, grants, passwordHash }))
    actors.set(person.email, { kind: 'staff', id, name: person.name, grants, sessionId: id })
  }
  const of = (role: Role) =>
    people.filter((person) => person.roles.includes(role)).flatMap(({ email }) => actors.get(email) ?? [])
  const [manager] = of('complaintsManager')
  if (!manager) throw new Error('the demo has no manager')
  return { manager, handlers: of('handler'), frontLine: of('frontLine'), everyone: people }
}

async function staffIdsByEmail(read: Read): Promise<ReadonlyMap<string, string>> {
  const rows = await read.sql
    .selectFrom('staffMember')
    .select(['id', 'email'])
    .where('organizationId', '=', read.organizationId)
    .execute()
  return new Map(rows.map(({ id, email }) => [email, id]))
}

/** Ids that the stories refer to, by the packs' keys. */
export type Places = {
  readonly sites: readonly { readonly id: string; readonly key: string }[]
  readonly products: ReadonlyMap<string, string>
  readonly categories: ReadonlyMap<string, string>
  readonly remedies: ReadonlyMap<string, { readonly id: string; readonly isMonetary: boolean }>
}

export async function readPlaces(
  machine: Machine,
  { organizationId, material }: { organizationId: string; material: Material },
): Promise<Places> {
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('demo') })
  return inRead(ctx, async (read) => {
    const own = (table: 'unit' | 'product') =>
      read.sql
        .selectFrom(table as 'unit')
        .select(['id', 'name'])
        .where('organizationId', '=', organizationId)
        .execute()
    const keyed = (table: 'category' | 'remedy') =>
      read.sql
        .selectFrom(table as 'category')
        .select(['id', 'key'])
        .where('organizationId', '=', organizationId)
        .execute()
    const [units, products, categories] = [await own('unit'), await own('product'), await keyed('category')]
    const remedies = await read.sql
      .selectFrom('remedy')
      .select(['id', 'key', 'isMonetary'])
      .where('organizationId', '=', organizationId)
      .execute()
    const { organization } = material
    return {
      sites: units.flatMap((unit) => {
        const site = organization.sites.find((each) => each.name === unit.name)
        return site ? [{ id: unit.id, key: site.key }] : []
      }),
      products: new Map(
        organization.products.flatMap(({ key, name }) =>
          products.filter((each) => each.name === name).map(({ id }) => [key, id]),
        ),
      ),
      categories: new Map(categories.map(({ key, id }) => [key ?? id, id])),
      remedies: new Map(remedies.map(({ key, id, isMonetary }) => [key ?? id, { id, isMonetary }])),
    }
  })
}
