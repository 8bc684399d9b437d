import { Resolver } from 'node:dns/promises'

/** DNS says that there is no such name, or nothing of the kind at it. */
const nothingThere = new Set(['ENOTFOUND', 'ENODATA'])

/**
 * The texts (TXT) at a name, each joined from its pieces; null when no server answers.
 * @param servers instead of the system's, `address` or `address:port`
 */
export async function textsInDns(
  name: string,
  servers: readonly string[],
): Promise<readonly string[] | null> {
  const resolver = new Resolver({ timeout: 4_000, tries: 2 })
  if (servers.length > 0) resolver.setServers(servers)
  try {
    return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return nothingThere.has(code) ? [] : null
  }
}
