import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { buildWebIfStale, hashOfInputs } from './web.mjs'

const folder = mkdtempSync(join(tmpdir(), 'redress web '))
after(() => rmSync(folder, { recursive: true }))

const write = (path, text) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

let before
beforeEach(() => {
  write('web/main.tsx', 'one')
  write('shared/texts.ts', 'one')
  before = hashOfInputs(folder)
})

for (const path of ['web/main.tsx', 'shared/texts.ts', 'package-lock.json', 'web/ui/new.tsx']) {
  test(`a change of ${path} makes the built app stale`, () => {
    write(path, 'two')
    assert.notEqual(hashOfInputs(folder), before)
  })
}

for (const path of ['web/dist/index.html', 'shared/texts.test.ts', 'server/main.ts']) {
  test(`a change of ${path} does not`, () => {
    write(path, 'two')
    assert.equal(hashOfInputs(folder), before)
  })
}

test('a clone without a web app has nothing to build', () => buildWebIfStale(folder))
