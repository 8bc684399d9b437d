import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Explained } from './log.mjs'
import { root } from './root.mjs'

const oldest = 24

/**
 * The Node that runs TypeScript: the installed package's, else the running
 * one if it is new enough.
 * @returns {string} path of the program
 */
export function findNode24({ platform, arch, execPath, version, exists }, folder = root) {
  const system = platform === 'win32' ? 'win' : platform
  const program = platform === 'win32' ? 'node.exe' : 'node'
  const packaged = join(folder, 'node_modules', `node-${system}-${arch}`, 'bin', program)
  if (exists(packaged)) return packaged
  if (Number(version.split('.')[0]) >= oldest) return execPath
  throw new Explained(
    `Redress needs Node.js ${oldest} or newer; this is ${version}, and no package brings a newer one for ${platform}-${arch}.
  Install Node.js ${oldest} (https://nodejs.org) and run the same command with it.`,
  )
}

export const node24 = () =>
  findNode24({
    platform: process.platform,
    arch: process.arch,
    execPath: process.execPath,
    version: process.versions.node,
    exists: existsSync,
  })
