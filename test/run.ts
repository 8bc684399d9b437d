import { spawn } from 'node:child_process'
import { startTestServer } from './server.ts'

/**
 * Runs test files on one PostgreSQL, which stops afterwards.
 * Arguments: how many files at once, then the files or patterns.
 */
const [atOnce = '1', ...patterns] = process.argv.slice(2)
const twoMinutes = 120_000
const server = await startTestServer()
try {
  process.exitCode = await runTests({ ...process.env, TEST_DATABASE_URL: server.ownerUrl })
} finally {
  await server.stop()
}

function runTests(env: NodeJS.ProcessEnv): Promise<number> {
  const reporter = new URL('../scripts/lib/reporter.mjs', import.meta.url).href
  const options = [
    '--test',
    `--import=${new URL('child.ts', import.meta.url).href}`,
    `--test-concurrency=${atOnce}`,
    `--test-timeout=${twoMinutes}`,
    // A file that leaves a connection open would otherwise hold up the run for ever.
    '--test-force-exit',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...options, ...patterns], { env, stdio: 'inherit' })
    const stop = () => child.kill('SIGTERM')
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
