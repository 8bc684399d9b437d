import { ensureInstalled } from './lib/install.mjs'
import { main } from './lib/log.mjs'
import { parts } from './lib/parts.mjs'
import { root } from './lib/root.mjs'
import { readTestOptions } from './lib/test-options.mjs'

await main(async () => {
  const { chosen, files } = readTestOptions(process.argv.slice(2), Object.keys(parts))
  await ensureInstalled(root)

  const total = { passed: 0, failed: 0 }
  const lines = []
  for (const name of chosen) {
    console.log(`── ${name}`)
    const startedAt = Date.now()
    const { passed, failed } = await attempt(name, files)
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    total.passed += passed
    total.failed += failed
    lines.push(
      `${failed === 0 ? '✔' : '✖'} ${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds} s`,
    )
    console.log(lines.at(-1))
  }
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
})

/** A part that cannot even run has failed; the others still run. */
async function attempt(name, files) {
  try {
    return await parts[name](files)
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}
