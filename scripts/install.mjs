import { ensureInstalled } from './lib/install.mjs'
import { main } from './lib/log.mjs'
import { root } from './lib/root.mjs'

await main(() => ensureInstalled(root))
