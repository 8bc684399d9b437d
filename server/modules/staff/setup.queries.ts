import type { Machine } from '../../kernel/machine.ts'

/**
 * The token that opens the set-up page, for whoever sees the output of the
 * program. It follows from the installation key, so every process of the
 * installation prints the same one and nothing is stored; it opens nothing once
 * an organization exists.
 */
export const setUpToken = ({ secrets }: Pick<Machine, 'secrets'>): string =>
  secrets.derive('set-up link').slice(0, 32)

/** Whether nothing has been set up yet. */
export async function isUnused({ db }: Pick<Machine, 'db'>): Promise<boolean> {
  const row = await db.system.selectFrom('organization').select('id').limit(1).executeTakeFirst()
  return row === undefined
}

/** The link to the set-up page, or null once an organization exists. */
export async function setUpLink(machine: Machine): Promise<string | null> {
  if (!(await isUnused(machine))) return null
  return `${machine.config.publicUrl}/setup?token=${setUpToken(machine)}`
}
