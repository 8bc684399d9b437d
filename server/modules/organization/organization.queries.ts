import type { Ctx, Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Sql } from '../../kernel/db/database.ts'
import type { Machine } from '../../kernel/machine.ts'
import type { OrganizationRow } from './organization.store.ts'

export type Organization = Omit<OrganizationRow, 'hosts' | 'createdAt'>

/** Within one transaction it is read once; changes lock and read the row by themselves. */
const readBefore = new WeakMap<Sql, Promise<OrganizationRow>>()

/** All that the organization says of itself, for pages, letters and rules. */
export const organizationOf = (read: Read): Promise<Organization> => rowOf(read)

function rowOf(read: Read): Promise<OrganizationRow> {
  const known = readBefore.get(read.sql)
  if (known) return known
  const organization = ownRow(read, {}).then(([row]) => {
    if (!row) throw new Refusal('organization.unknown', {}, 404)
    return row
  })
  readBefore.set(read.sql, organization)
  return organization
}

const ownRow = builtOnce((by: For<{}>) =>
  by.sql.selectFrom('organization').selectAll().where('id', '=', by.organizationId),
)

type Address = Pick<OrganizationRow, 'id' | 'slug' | 'hosts' | 'country' | 'defaultLanguage'>

const keepMs = 10_000
const kept = new WeakMap<object, { readonly at: number; readonly addresses: readonly Address[] }>()

/**
 * The organization that an address means: the slug of its `/o/{slug}` prefix,
 * else its host name, else the only organization there is. What is found may
 * be ten seconds old, what is not found is looked up anew.
 */
export async function identifyOrganization(
  machine: Pick<Machine, 'db'>,
  address: { slug: string | null; host: string },
): Promise<string | null> {
  const known = kept.get(machine.db)
  const found = known && performance.now() - known.at < keepMs ? choose(known.addresses, address) : null
  if (found) return found
  return choose(await readAddresses(machine), address)
}

export type Home = Pick<OrganizationRow, 'country' | 'defaultLanguage'> & { readonly url: string }

/**
 * Where the organization is at home: how addresses begin, in which language it speaks and in which country a phone
 * number is read. Changes of another process may be missing for ten seconds.
 */
export async function homeOf(ctx: Ctx): Promise<Home> {
  const { machine, organizationId } = ctx
  const known = kept.get(machine.db)
  const isFresh = known && performance.now() - known.at < keepMs
  const find = (addresses: readonly Address[]) => addresses.find(({ id }) => id === organizationId)
  // Inside a transaction nothing is kept, for it may be rolled back, and no second connection is waited for.
  const read = async () => ('sql' in ctx ? selectAddresses((ctx as Read).sql) : readAddresses(machine))
  const found = (isFresh && find(known.addresses)) || find(await read())
  if (!found) throw new Refusal('organization.unknown', {}, 404)
  const { country, defaultLanguage } = found
  return { country, defaultLanguage, url: urlOf(machine, found) }
}

const selectAddresses = (sql: Sql): Promise<Address[]> =>
  sql.selectFrom('organization').select(['id', 'slug', 'hosts', 'country', 'defaultLanguage']).execute()

async function readAddresses(machine: Pick<Machine, 'db'>): Promise<readonly Address[]> {
  const addresses = await selectAddresses(machine.db.system)
  kept.set(machine.db, { at: performance.now(), addresses })
  return addresses
}

/** Looks addresses up anew at the next request: they have just changed in this process. */
export const forgetAddresses = (machine: Pick<Machine, 'db'>): void => void kept.delete(machine.db)

function choose(
  addresses: readonly Address[],
  { slug, host }: { slug: string | null; host: string },
): string | null {
  if (slug) return addresses.find((each) => each.slug === slug)?.id ?? null
  const hostname = host.replace(/:\d+$/, '').toLowerCase()
  const byHost = addresses.find((each) => each.hosts.includes(hostname))
  return byHost?.id ?? (addresses.length === 1 ? (addresses[0]?.id ?? null) : null)
}

/**
 * The address of the organization's pages as seen from outside, without a slash at the end: for links that last.
 * Its slug stays in them, so that they still lead here when a second organization moves in, unless the public
 * address is the organization's own host.
 */
export async function organizationUrl(read: Read): Promise<string> {
  return urlOf(read.machine, await rowOf(read))
}

function urlOf(
  { config }: Pick<Machine, 'config'>,
  { slug, hosts }: Pick<Address, 'slug' | 'hosts'>,
): string {
  const { publicUrl } = config
  return hosts.includes(new URL(publicUrl).hostname) ? publicUrl : `${publicUrl}/o/${slug}`
}
