import { readConfig } from '../kernel/config.ts'
import { withServedUrl } from '../kernel/served-url.ts'
import type { Machine } from '../kernel/machine.ts'

/**
 * Runs `work` on the installation of this folder, whether or not its server
 * runs: the database is started or joined, and let go of at the end.
 */
export async function withMachine<T>(work: (machine: Machine) => Promise<T>): Promise<T> {
  // A command that is refused before it begins need not load the whole program.
  const { startMachine } = await import('../app.ts')
  const running = await startMachine(cliConfig())
  try {
    return await work(running.machine)
  } finally {
    await running.stop()
  }
}

/** As the server reads it, but quiet: what a command has to say is not log. */
export const cliConfig = () =>
  readConfig({
    ...withServedUrl(process.env),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    DATABASE_CONNECTIONS: '4',
  })
