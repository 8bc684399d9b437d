import { createApp, startMachine, type RunningMachine } from './app.ts'
import { explain } from './cli/explain.ts'
import { readConfig, type Config } from './kernel/config.ts'
import { startSealer, type Sealer } from './kernel/journal/sealer.ts'
import { leaveServedUrl, takeServedUrl } from './kernel/served-url.ts'
import type { Log } from './kernel/log.ts'
import { giveMemoryBack } from './kernel/rest.ts'
import { startMailListeners, type MailListeners } from './modules/mail/jobs/listen-for-mail.ts'
import { startMailboxWatch, type MailboxWatch } from './modules/mail/jobs/watch-mailboxes.ts'
import { setUpLink } from './modules/staff/setup.queries.ts'

/** Running jobs get 25 s, requests about as long. */
const stopMs = 60_000

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
  let mailboxes: MailboxWatch | null = null
  let listeners: MailListeners | null = null
  let isStopping = false
  const stop = async (code: number) => {
    if (isStopping) return
    isStopping = true
    // An upload that trickles or a database that does not answer must not hold up the end for ever.
    setTimeout(() => process.exit(1), stopMs).unref()
    if (app) takeServedUrl(config)
    await app?.close()
    await Promise.all([sealer?.stop(), mailboxes?.stop(), listeners?.stop()])
    await running.stop()
    process.exit(code)
  }
  const end = (code: number) =>
    void stop(code).catch((error: unknown) => {
      machine.log.error({ err: error }, 'stopped untidily')
      process.exit(1)
    })
  process.on('SIGINT', () => end(0))
  process.on('SIGTERM', () => end(0))
  endWhenBroken(machine.log, () => end(1))

  if (app) {
    await app.listen({ port: config.port, host: config.host })
    leaveServedUrl(config)
  }
  if (config.role !== 'web') {
    await machine.jobs.startWorking(machine)
    sealer = startSealer(machine)
    mailboxes = startMailboxWatch(machine)
    listeners = await startMailListeners(machine)
  }
  giveMemoryBack()
  process.stdout.write(`Redress is ready at ${config.publicUrl}\n`)
  const link = await setUpLink(machine)
  if (link) process.stdout.write(`Set it up here, once: ${link}\n`)
}

/**
 * A rejection that nobody waited for belongs to one piece of work, whose transaction has rolled back: it is
 * logged, and the others go on. An exception that nobody caught may have left anything half done in this
 * process: it finishes what runs and ends with 1, and whatever started it starts it again.
 */
function endWhenBroken(log: Log, end: () => void): void {
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a failure that nobody waited for'))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an exception that nobody caught; Redress ends')
    end()
  })
  process.stdout.on('error', () => {})
}
