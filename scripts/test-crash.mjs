import { ensureInstalled } from './lib/install.mjs'
import { main } from './lib/log.mjs'
import { node24 } from './lib/node24.mjs'
import { inRoot, root } from './lib/root.mjs'
import { runInOurPlace } from './lib/run.mjs'

await main(async () => {
  await ensureInstalled(root)
  return runInOurPlace(node24(), [inRoot('test', 'crash', 'main.ts'), ...process.argv.slice(2)])
})
