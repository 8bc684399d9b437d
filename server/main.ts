import { createApp, startMachine } from './app.ts'
import { readConfig } from './kernel/config.ts'
import { Refusal } from './kernel/errors.ts'
import { setUpLink } from './modules/staff/setup.queries.ts'

try {
  await run()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
}

async function run(): Promise<void> {
  const config = readConfig(process.env)
  const running = await startMachine(config)
  const { machine } = running
  const app = config.role === 'worker' ? null : await createApp(machine)
  await app?.listen({ port: config.port, host: config.host })
  if (config.role !== 'web') await machine.jobs.startWorking(machine)
  process.stdout.write(`Redress is ready at ${config.publicUrl}\n`)
  const link = await setUpLink(machine)
  if (link) process.stdout.write(`Set it up here, once: ${link}\n`)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    await app?.close()
    await running.stop()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

function explain(error: unknown): string {
  if (error instanceof Refusal) return `Redress cannot start: ${error.code} ${JSON.stringify(error.details)}`
  return `Redress cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
