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
  const watch = isDev ? ['--watch', '--watch-preserve-output'] : []
  const passedOn = args.filter((arg) => arg !== '--dev')
  return runInOurPlace(node24(), [...watch, inRoot('server', 'main.ts'), ...passedOn])
})
