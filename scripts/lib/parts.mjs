import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { node24 } from './node24.mjs'
import { inRoot, root } from './root.mjs'
import { runInOurPlace, runQuietly } from './run.mjs'
import { buildWebIfStale } from './web.mjs'

const tool = (...path) => inRoot('node_modules', ...path)
const typescript = tool('typescript', 'bin', 'tsc')

const testPatterns = ['{server,shared,web,portal,packs,test}/**/*.test.ts', 'scripts/**/*.test.mjs']

/**
 * The parts of a test run, in order. Each answers with how many of its tests
 * passed and failed; a part that is one check counts as one test.
 * @type {Record<string, (files: string[]) => Promise<{ passed: number, failed: number }>>}
 */
export const parts = {
  format: (files) => check([[tool('oxfmt', 'bin', 'oxfmt'), '--check', ...(files.length ? files : ['.'])]]),
  lint: (files) => check([[tool('oxlint', 'bin', 'oxlint'), '--type-aware', '--quiet', ...files]]),
  types: () => check(['server', 'web', 'shared'].map((name) => [typescript, '-p', `tsconfig.${name}.json`])),
  knip: () => check([[tool('knip', 'bin', 'knip.js'), '--no-progress']]),
  tests: (files) => runTests({ patterns: files.length ? files : testPatterns, atOnce: 2 }),
  browser: async (files) => {
    const chromium = await findChromium()
    await buildWebIfStale(root)
    const patterns = files.length ? files : ['e2e/**/*.test.ts']
    return runTests({ patterns, atOnce: 1, env: { CHROMIUM_PATH: chromium } })
  },
}

/** Runs all commands and shows what the failing ones say. */
async function check(commands) {
  let failed = 0
  for (const command of commands) {
    const { code, output } = await runQuietly(node24(), command, { cwd: root })
    if (code === 0) continue
    failed = 1
    process.stdout.write(`${output.trimEnd()}\n`)
  }
  return { passed: 1 - failed, failed }
}

async function runTests({ patterns, atOnce, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'redress-results-'))
  const results = join(folder, 'results.json')
  try {
    const code = await runInOurPlace(node24(), [inRoot('test', 'run.ts'), String(atOnce), ...patterns], {
      cwd: root,
      env: { ...process.env, ...env, TEST_RESULTS: results },
    })
    return verdict(code, readResults(results), (text) => process.stdout.write(`${text}\n`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * What a run of the test runner amounts to. A runner that broke down, and one
 * that found nothing to run, have failed, whatever they counted.
 */
export function verdict(code, results, say) {
  const { passed, failed, skipped, failures } = results ?? { passed: 0, failed: 0, skipped: 0, failures: [] }
  if (skipped > 0) say(`${skipped} skipped`)
  if (failures.length > 0) say(`\nFailed:\n${failures.map((title) => `  ${title}`).join('\n')}`)
  if (failed > 0) return { passed, failed }
  if (code !== 0) say(`The test runner ended with exit code ${code}.`)
  else if (passed === 0) say('No test ran.')
  return { passed, failed: code !== 0 || passed === 0 ? 1 : 0 }
}

function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
