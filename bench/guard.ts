/**
 * Stays beside the bench and outlives it: when the bench is gone, however it ended, its Redress is stopped and the
 * folder removed. Arguments: process id of `npm start`, folder.
 */
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const [pid, dataDir] = process.argv.slice(2)
if (!pid || !dataDir) process.exit(2)

// The bench holds the other end and writes nothing.
process.stdin.resume().once('end', () => void clearUp(Number(pid), dataDir))

async function clearUp(launcher: number, folder: string): Promise<void> {
  for (let waited = 0; waited < 150 && signalled(launcher, waited === 0 ? 'SIGTERM' : 0); waited++)
    await sleep(200)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** @returns whether the process was there */
function signalled(launcher: number, signal: 'SIGTERM' | 0): boolean {
  try {
    return process.kill(launcher, signal)
  } catch {
    return false
  }
}
