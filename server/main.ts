import { createApp, startMachine, type RunningMachine } from './app.ts'
import { explain } from './cli/explain.ts'
import { readConfig, type Config } from './kernel/config.ts'
import { startSealer, type Sealer } from './kernel/journal/sealer.ts'
import { setUpLink } from './modules/staff/setup.queries.ts'

try {
  const config = readConfig(process.env)
  const running = await startMachine(config)
  try {
    await serve(config, running)
  } catch (error) {
    await running.stop()
    throw error
  }
} catch (error) {
  process.stderr.write(`Redress cannot start. ${explain(error)}\n`)
  process.exit(1)
}

async function serve(config: Config, running: RunningMachine): Promise<void> {
  const { machine } = running
  const app = config.role === 'worker' ? null : await createApp(machine)
  let sealer: Sealer | null = null
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    await app?.close()
    await sealer?.stop()
    await running.stop()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())

  await app?.listen({ port: config.port, host: config.host })
  if (config.role !== 'web') {
    await machine.jobs.startWorking(machine)
    sealer = startSealer(machine)
  }
  process.stdout.write(`Redress is ready at ${config.publicUrl}\n`)
  const link = await setUpLink(machine)
  if (link) process.stdout.write(`Set it up here, once: ${link}\n`)
}
