/**
 * `npm run bench`: how fast Redress is on this machine. `--quick` takes less than a minute, `--only NAME[,NAME]`
 * measures some rows, `--out FILE` writes the figures as JSON.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeMachine, type MachineDescription } from './machine.ts'
import { openMailbox } from './mailbox.ts'
import { startRedress, type Redress } from './redress.ts'
import type { Memory, Result, Row } from './row.ts'
import { rows } from './rows.ts'
import { headOfTable, lineOf, lineOfMemory } from './table.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, out: { type: 'string' }, only: { type: 'string' } },
})
const isQuick = options.quick === true
const chosen =
  options.only?.split(',') ?? rows.filter(({ isLong }) => !(isQuick && isLong)).map(({ name }) => name)
const unknown = chosen.find((name) => !rows.some((row) => row.name === name))
if (unknown !== undefined) {
  console.error(`There is no row ${unknown}; there are: ${rows.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const startedMs = performance.now()
const mailbox = await openMailbox()
let running: Redress | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Whoever breaks off leaves no server and no folder behind.
  process.once(signal, () => void (running?.stop() ?? Promise.resolve()).finally(() => process.exit(130)))
}
const results: Result[] = []
const memory: Memory[] = []
let machine: MachineDescription | undefined
let failures = 0
try {
  const toRun = rows.filter(({ name }) => chosen.includes(name))
  const isApart = (row: Row) => row.isApart === true && !isQuick
  await runRows(toRun.filter((row) => !isApart(row)))
  for (const row of toRun.filter(isApart)) await runRows([row])
  if (options.out) writeFileSync(options.out, `${JSON.stringify({ machine, results, memory }, null, 2)}\n`)
} finally {
  await mailbox.stop()
}
console.log(`${Math.round((performance.now() - startedMs) / 1000)} s`)
process.exit(failures > 0 ? 1 : 0)

/** Runs them one after the other in one Redress, started for them. */
async function runRows(those: readonly Row[]): Promise<void> {
  if (those.length === 0) return
  const redress = await startRedress({ smtpUrl: mailbox.url })
  running = redress
  try {
    machine ??= await introduce(redress)
    for (const row of those) {
      try {
        await row.run({ redress, mailbox, isQuick, report, reportMemory })
      } catch (error) {
        // The other figures are still worth having; the exit code says that one is missing.
        failures++
        console.error(`${row.name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  } finally {
    running = undefined
    await redress.stop()
  }
}

async function introduce(redress: Redress): Promise<MachineDescription> {
  const described = await describeMachine(redress)
  const { cpu, cores, memoryGb, node, postgres, fsyncMs } = described
  console.log(
    `${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, PostgreSQL ${postgres}, fsync ${fsyncMs} ms`,
  )
  console.log(headOfTable)
  return described
}

function report(result: Result): void {
  results.push(result)
  console.log(lineOf(result))
}

function reportMemory(measured: Memory): void {
  memory.push(measured)
  console.log(lineOfMemory(measured))
}
