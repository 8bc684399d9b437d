import { parseArgs } from 'node:util'
import { databaseDies, everythingDies } from './accidents.ts'
import { diskFills } from './disk.ts'
import { mailIsFetched } from './imap.ts'
import { importsBreakOff } from './imports.ts'
import { lettersBreakOff } from './letters.ts'
import { mailsPourIn } from './mails.ts'
import { problemsOf, table, type Result } from './result.ts'
import { faultsInside, firstStartsDie, logIsFull, oneOfTwoDies, stopsDuringUpload } from './starts.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, only: { type: 'string' } },
})
const rounds = Number(values.rounds)
const few = Math.max(1, Math.round(rounds / 3))

/** By the name for `--only`; what takes long has fewer rounds. */
const accidents: Readonly<Record<string, () => Promise<Result>>> = {
  all: () => everythingDies({ rounds }),
  files: () => everythingDies({ rounds: few, only: 'form' }),
  postgres: () => databaseDies({ rounds }),
  other: () => databaseDies({ rounds: few, isOther: true }),
  letters: () => lettersBreakOff({ rounds: few }),
  mails: () => mailsPourIn({ rounds }),
  imap: () => mailIsFetched({ rounds }),
  imports: () => importsBreakOff({ rounds: few }),
  disk: () => diskFills({ rounds: few }),
  starts: () => firstStartsDie({ rounds: few }),
  two: oneOfTwoDies,
  stop: stopsDuringUpload,
  faults: faultsInside,
  log: logIsFull,
}

const say = (text: string) => process.stdout.write(`${text}\n`)
const results: Result[] = []
for (const [name, accident] of Object.entries(accidents)) {
  if (values.only && !values.only.split(',').includes(name)) continue
  const startedAt = Date.now()
  const result = await accident()
  results.push(result)
  const problems = problemsOf(result)
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  say([`${problems.length === 0 ? '✔' : '✖'} ${result.name} (${seconds} s)`, ...problems].join('\n  '))
}
say(`\n${table(results)}`)
process.exit(results.some((result) => problemsOf(result).length > 0) ? 1 : 0)
