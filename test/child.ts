/**
 * Loaded into the process of each test file before anything else. The process leaves by force after its last
 * test; what it had written to a pipe by then would still wait for the runner to read, and be lost.
 */
for (const stream of [process.stdout, process.stderr]) {
  const { _handle: handle } = stream as { _handle?: { setBlocking?: (isBlocking: boolean) => void } }
  handle?.setBlocking?.(true)
}
