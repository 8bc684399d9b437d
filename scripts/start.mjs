import { ensureInstalled } from './lib/install.mjs'
import { main } from './lib/log.mjs'
import { node24 } from './lib/node24.mjs'
import { inRoot, root } from './lib/root.mjs'
import { runInOurPlace } from './lib/run.mjs'
import { buildWebIfStale } from './lib/web.mjs'

const args = process.argv.slice(2)
const isDev = args.includes('--dev')

await main(async () => {
  await ensureInstalled(root)
  await buildWebIfStale(root)
  // For images and packages of an operator: everything that a start would make, and no start.
  if (args.includes('--prepare')) return 0
  // A small young generation and few arenas of malloc: less than half as much memory that waits to be used again.
  const memory = ['--max-semi-space-size=8']
  const env = { MALLOC_ARENA_MAX: '2', ...process.env }
  const watch = isDev ? ['--watch', '--watch-preserve-output'] : []
  const passedOn = args.filter((arg) => arg !== '--dev')
  return runInOurPlace(node24(), [...memory, ...watch, inRoot('server', 'main.ts'), ...passedOn], { env })
})
