import { findChromium } from './lib/chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { main } from './lib/log.mjs'
import { node24 } from './lib/node24.mjs'
import { inRoot, root } from './lib/root.mjs'
import { runInOurPlace } from './lib/run.mjs'
import { buildWebIfStale } from './lib/web.mjs'

// Runs a script of e2e/ that looks at Redress with a browser and is no test.
await main(async () => {
  await ensureInstalled(root)
  await buildWebIfStale(root)
  const [script = '', ...options] = process.argv.slice(2)
  const env = { ...process.env, CHROMIUM_PATH: await findChromium() }
  return runInOurPlace(node24(), [inRoot('e2e', script), ...options], { env })
})
