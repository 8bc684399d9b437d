import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const folder = new URL('../../../web/dist/', import.meta.url)

export type BuiltScript = {
  readonly body: string
  /** Changes with the content. */
  readonly mark: string
}

const known = new Map<string, BuiltScript>()

/** A script of a server-rendered page that is made from several sources when the web app is built; null before that. */
export function builtScript(name: string): BuiltScript | null {
  const found = known.get(name) ?? read(name)
  if (found) known.set(name, found)
  return found
}

function read(name: string): BuiltScript | null {
  try {
    const body = readFileSync(new URL(name, folder), 'utf8')
    return { body, mark: createHash('sha256').update(body).digest('hex').slice(0, 8) }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
