import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Config } from './config.ts'

const fileIn = (dataDir: string) => join(dataDir, 'served-url')

/** Leaves beside the data under which address this server is reached, for commands that run in another shell. */
export function leaveServedUrl({ dataDir, publicUrl }: Pick<Config, 'dataDir' | 'publicUrl'>): void {
  writeFileSync(fileIn(dataDir), `${publicUrl}\n`)
}

/** The server ends: nothing answers there any more. */
export function takeServedUrl({ dataDir, publicUrl }: Pick<Config, 'dataDir' | 'publicUrl'>): void {
  if (readServedUrl(dataDir) === publicUrl) rmSync(fileIn(dataDir), { force: true })
}

/** The environment of a command, completed by what the running server says of itself; what is set in it counts. */
export function withServedUrl(env: Record<string, string | undefined>): Record<string, string | undefined> {
  if (env.PUBLIC_URL || env.PORT) return env
  const url = readServedUrl(resolve(env.REDRESS_DATA || 'data'))
  return url ? { ...env, PUBLIC_URL: url } : env
}

function readServedUrl(dataDir: string): string | null {
  try {
    const url = readFileSync(fileIn(dataDir), 'utf8').trim()
    return /^https?:\/\/\S+$/.test(url) ? url : null
  } catch {
    // No server runs on this folder, or it runs on another machine.
    return null
  }
}
