import { subscribe } from 'node:diagnostics_channel'

const longestFileMs = 15 * 60_000
const closingMs = 10_000

// The test runner limits each test, but not a file as a whole, and waits for processes that a file left
// behind. Loaded with the reporter, before the first file starts, this ends both: no file holds up the run.
subscribe('child_process', ({ process: child }) => {
  const limit = setTimeout(() => child.kill('SIGKILL'), longestFileMs).unref()
  child.once('exit', () => {
    clearTimeout(limit)
    setTimeout(() => closeOutputs(child), closingMs).unref()
  })
})

const closeOutputs = (child) => [child.stdout, child.stderr].forEach((output) => output?.destroy())
