import { writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { inspect } from 'node:util'
import './file-limit.mjs'
import { root } from './root.mjs'

/**
 * Reporter of the test runner: one line per file, every failure in full when
 * it happens, and the counts as JSON in the file that TEST_RESULTS names.
 */
export default async function* report(source) {
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] }
  const said = new Map()
  const files = new Map()
  for await (const { type, data } of source) {
    countPerFile(files, type, data)
    if (type === 'test:stdout' || type === 'test:stderr') {
      // Output names the file as it was given to the runner, all else by its whole path.
      const file = resolve(data.file)
      said.set(file, (said.get(file) ?? '') + data.message)
    } else if (type === 'test:pass' || type === 'test:fail') {
      const outcome = outcomeOf(type, data)
      if (outcome) results[outcome] += 1
      if (outcome === 'failed' && isOwnFailure(data)) {
        const title = `${shortName(data.file)}: ${data.name}`
        results.failures.push(title)
        const words = isFile(data) ? `${said.get(data.file) ?? ''}\n` : ''
        yield `\n✖ ${title}\n${indent(words + explain(data.details.error))}\n`
      }
    } else if (type === 'test:summary' && data.file) {
      const ms = Math.round(data.duration_ms)
      yield `${data.success ? '✔' : '✖'} ${shortName(data.file)} (${data.counts.tests} tests, ${ms} ms)\n`
      if (!data.success && said.has(data.file)) yield `${indent(said.get(data.file))}\n`
      said.delete(data.file)
    }
  }
  for (const title of incomplete(files)) {
    results.failed += 1
    results.failures.push(title)
    yield `✖ ${title}\n`
  }
  if (process.env.TEST_RESULTS) writeFileSync(process.env.TEST_RESULTS, JSON.stringify(results))
}

/** Notes which files were to run, how many tests each reported, and how many it says that it ran. */
export function countPerFile(files, type, data) {
  const whole = type === 'test:fail' && isFile(data)
  const ofFile = data.entryFile ?? (type === 'test:enqueue' || whole ? data.file : undefined)
  if (ofFile === undefined) return
  const file = files.get(ofFile) ?? { reported: 0, ran: null, hasFailed: false }
  files.set(ofFile, file)
  if (whole) file.hasFailed = true
  else if (type === 'test:summary') file.ran = data.counts.tests
  else if ((type === 'test:pass' || type === 'test:fail') && data.details?.type !== 'suite')
    file.reported += 1
}

/** What to say about files whose reports are missing, wholly or in part; one that failed as a whole has said so. */
export function incomplete(files) {
  return [...files]
    .filter(([, { reported, ran, hasFailed }]) => !hasFailed && (!ran || reported < ran))
    .map(([file, { reported, ran }]) =>
      ran === 0
        ? `${shortName(file)} has no tests`
        : `${shortName(file)} reported ${reported} of ${ran ?? 'its'} tests`,
    )
}

/** What one event counts as; a suite is not a test, and neither is a file, unless it fails as a whole. */
export function outcomeOf(type, data) {
  if (data.details?.type === 'suite') return type === 'test:fail' && isOwnFailure(data) ? 'failed' : null
  if (type === 'test:fail') return data.todo === undefined ? 'failed' : 'skipped'
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped'
  return isFile(data) ? null : 'passed'
}

/** Parents fail with their children; only the child has something to tell. */
const isOwnFailure = (data) => data.details?.error?.failureType !== 'subtestsFailed'

const isFile = (data) => data.nesting === 0 && !data.entryFile

function explain(error) {
  const cause = error?.cause ?? error
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 6 })
}

const shortName = (file) => (file ? relative(root, file) : 'test runner')
const indent = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
