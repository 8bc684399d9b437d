/**
 * `npm run bench`: how fast Redress is on this machine. `--quick` takes less than a minute, `--only NAME[,NAME]`
 * measures some rows, `--out FILE` writes the figures as JSON.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine.ts'
import { openMailbox } from './mailbox.ts'
import { startRedress } from './redress.ts'
import type { Bench, Memory, Result } from './row.ts'
import { rows } from './rows.ts'
import { headOfTable, lineOf, lineOfMemory } from './table.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, out: { type: 'string' }, only: { type: 'string' } },
})
const chosen = options.only?.split(',') ?? rows.map(({ name }) => name)
const unknown = chosen.find((name) => !rows.some((row) => row.name === name))
if (unknown !== undefined) {
  console.error(`There is no row ${unknown}; there are: ${rows.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const startedMs = performance.now()
const mailbox = await openMailbox()
const redress = await startRedress({ smtpUrl: mailbox.url })
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Whoever breaks off leaves no server and no folder behind.
  process.once(signal, () => void redress.stop().finally(() => process.exit(130)))
}
const results: Result[] = []
const memory: Memory[] = []
let failures = 0
try {
  const machine = await describeMachine(redress)
  const { cpu, cores, memoryGb, node, postgres, fsyncMs } = machine
  console.log(
    `${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, PostgreSQL ${postgres}, fsync ${fsyncMs} ms`,
  )
  console.log(headOfTable)
  const bench: Bench = {
    redress,
    mailbox,
    isQuick: options.quick === true,
    report(result) {
      results.push(result)
      console.log(lineOf(result))
    },
    reportMemory(measured) {
      memory.push(measured)
      console.log(lineOfMemory(measured))
    },
  }
  for (const row of rows.filter(({ name }) => chosen.includes(name))) {
    try {
      await row.run(bench)
    } catch (error) {
      // The other figures are still worth having; the exit code says that one is missing.
      failures++
      console.error(`${row.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (options.out) writeFileSync(options.out, `${JSON.stringify({ machine, results, memory }, null, 2)}\n`)
} finally {
  await redress.stop()
  await mailbox.stop()
}
console.log(`${Math.round((performance.now() - startedMs) / 1000)} s`)
process.exit(failures > 0 ? 1 : 0)
