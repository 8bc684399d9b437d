import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock } from './lib/lock.mjs'
import { main, tell } from './lib/log.mjs'
import { inRoot } from './lib/root.mjs'

// To be run after every change of package-lock.json; a test says so when it was forgotten.
await main(() => {
  const path = inRoot('package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  const added = completeLock(lock)
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  tell(`noted ${added.length} builds for other systems`)
})
