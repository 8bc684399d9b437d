import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'

/** What the shortest of our systems takes as the name of a socket (macOS: 104 bytes with the end mark). */
const longestName = 103

type Listening = { readonly cluster: string; readonly port: number }

const known = new Map<string, string>()

/**
 * The address with which a server on this machine is reached at the least cost: by the socket in its folder, which
 * only its account and root may enter; on loopback where there is none, its name is too long or it is out of reach.
 * Asked for at every use of a connection, so an answer is kept as long as the port is the same.
 */
export function nearestUrl(url: string, { cluster, port }: Listening): string {
  const key = `${port} ${cluster} ${url}`
  const answer = known.get(key)
  if (answer) return answer
  if (known.size > 100) known.clear()
  const nearest = new URL(url)
  nearest.port = String(port)
  if (isReachable(join(cluster, `.s.PGSQL.${port}`))) nearest.searchParams.set('host', cluster)
  known.set(key, nearest.toString())
  return nearest.toString()
}

function isReachable(socket: string): boolean {
  if (process.platform === 'win32' || Buffer.byteLength(socket) > longestName) return false
  try {
    accessSync(socket, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
