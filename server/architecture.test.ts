import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { sourceFiles, type SourceFile } from '../test/source-files.ts'
import { kernelTables, modules } from './modules.ts'

// The rules of ARCHITECTURE.md, checked on the files themselves. There is no list of exceptions.

const files = sourceFiles()
const kinds = ['routes', 'commands', 'rules', 'policy', 'store', 'queries', 'jobs', 'pages'] as const
type Kind = (typeof kinds)[number]

/** Where a file of the server belongs; null for the composition around the modules. */
function placeOf(file: string): { module: string; kind: Kind | null } | null {
  const [, module, rest = ''] = /^server\/modules\/([^/]+)\/(.+)$/.exec(file) ?? []
  if (!module) return null
  const named = /\.([a-z]+)\.ts$/.exec(rest)?.[1] ?? rest.split('/')[0]
  return { module, kind: kinds.find((kind) => kind === named) ?? null }
}

const isTest = (file: string): boolean => /\.test\.tsx?$|\/samples\.ts$/.test(file)
const product = files.filter(({ name }) => !isTest(name))
const none: readonly string[] = []

/** Every import of `from` as a line for a person, unless the rule allows it. */
const broken = (
  from: readonly SourceFile[],
  isAllowed: (target: string, file: SourceFile, isTypeOnly: boolean) => boolean,
): string[] =>
  from.flatMap((file) =>
    file.imports
      .filter(({ target, isTypeOnly }) => !isAllowed(target, file, isTypeOnly))
      .map(({ target }) => `${file.name} imports ${target}`),
  )
const inside = (folder: string) => product.filter(({ name }) => name.startsWith(`${folder}/`))
const isPackage = (target: string): boolean =>
  !/^(server|shared|web|portal|packs|test|db|scripts)\//.test(target)

test('shared imports only itself', () => {
  assert.deepEqual(
    broken(
      inside('shared'),
      (target) => target.startsWith('shared/') || (isPackage(target) && !target.startsWith('node:')),
    ),
    none,
  )
})

test('web and server never import each other', () => {
  assert.deepEqual(
    broken(inside('server'), (target) => !/^(web|portal)\//.test(target)),
    none,
  )
  assert.deepEqual(
    broken(inside('web'), (target) => !target.startsWith('server/')),
    none,
  )
})

test('the kernel has never heard of a module', () => {
  assert.deepEqual(
    broken(inside('server/kernel'), (target) => !/^server\/(modules|app|main|cli)/.test(target)),
    none,
  )
})

test('a module imports only modules before it in the list', () => {
  const order = modules.map(({ name }) => name)
  assert.deepEqual(
    broken(inside('server/modules'), (target, { name }) => {
      const [from, to] = [placeOf(name), placeOf(target)]
      if (!from || !to || from.module === to.module) return true
      return order.indexOf(to.module) >= 0 && order.indexOf(to.module) < order.indexOf(from.module)
    }),
    none,
  )
})

test('a module shows others its commands, queries, rules and policy, and no other code', () => {
  const shown: readonly (Kind | null)[] = ['commands', 'queries', 'rules', 'policy']
  assert.deepEqual(
    broken(inside('server/modules'), (target, { name }, isTypeOnly) => {
      const [from, to] = [placeOf(name), placeOf(target)]
      // A type of a row is no code: nothing can be written with it.
      return isTypeOnly || !from || !to || from.module === to.module || shown.includes(to.kind)
    }),
    none,
  )
})

test('every folder of a module is in the list, and every file is of one of the eight kinds', () => {
  const order = modules.map(({ name }) => name)
  const strange = inside('server/modules').filter(({ name }) => {
    const place = placeOf(name)
    return !place || !place.kind || !order.includes(place.module)
  })
  assert.deepEqual(
    strange.map(({ name }) => name),
    none,
  )
})

test('rules and policies are pure: nothing that they reach reads, writes, waits or asks the clock', () => {
  const pure = product.filter(({ name }) => /\.(rules|policy)\.ts$/.test(name))
  const byName = new Map(product.map((file) => [file.name, file]))
  const impure = pure.flatMap(({ name }) =>
    [...reachedFrom(name, byName)]
      .filter((reached) => isImpure(reached, byName.get(reached)))
      .map((reached) => `${name} reaches ${reached}`),
  )
  assert.deepEqual(impure, none)
})

test('rules and policies of a module import what is shared, other rules, and pure parts of the kernel', () => {
  const pure = inside('server/modules').filter(({ name }) => /\.(rules|policy)\.ts$/.test(name))
  assert.deepEqual(
    broken(
      pure,
      (target, _file, isTypeOnly) =>
        isTypeOnly ||
        isPackage(target) ||
        /^(shared|server\/kernel)\//.test(target) ||
        /\.(rules|policy)\.ts$/.test(target),
    ),
    none,
  )
})

/** What a file imports, and what that imports, and so on; types apart. */
function reachedFrom(
  name: string,
  byName: ReadonlyMap<string, SourceFile>,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const { target, isTypeOnly } of byName.get(name)?.imports ?? [])
    if (!isTypeOnly) reachedFrom(target, byName, seen)
  return seen
}

/** Without I/O, as are the parsers of addresses in Node. */
const purePackages = [
  'node:net',
  'node:url',
  'zod',
  'i18next',
  'temporal-polyfill',
  'libphonenumber-js',
  'tinyld',
  'htmlparser2',
  'csv-stringify/sync',
  'canonicalize',
  'uuidv7',
]
const sideEffect = /\bnew Date\(\)|\bDate\.now\(|Math\.random\(|randomUUID\(|\bprocess\.|\bfetch\(/

function isImpure(reached: string, file: SourceFile | undefined): boolean {
  if (file) return /\.(rules|policy)\.ts$/.test(reached) && sideEffect.test(file.text)
  return (
    isPackage(reached) && !purePackages.some((name) => reached === name || reached.startsWith(`${name}/`))
  )
}

test('only the store of its owner writes a table', () => {
  const owners = new Map<string, string>(
    modules.flatMap(({ name, tables }) => tables.map((table) => [table, name])),
  )
  for (const table of kernelTables) owners.set(table, 'kernel')
  const wrong = inside('server').flatMap(({ name, text }) => {
    const place = placeOf(name)
    const here = place
      ? place.kind === 'store'
        ? place.module
        : 'no store'
      : name.startsWith('server/kernel/')
        ? 'kernel'
        : 'no store'
    return tablesWritten(text)
      .filter((table) => owners.get(table) !== here)
      .map((table) => `${name} writes ${table} of ${owners.get(table) ?? 'nobody'}`)
  })
  assert.deepEqual(wrong, none)
})

/** Tables named by the query builder's writing calls, and in SQL text that writes. */
function tablesWritten(text: string): string[] {
  const built = [...text.matchAll(/\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(\w+)'/g)]
  const typed = [
    ...text.matchAll(
      /\b(?:insert into|delete from|update)\s+(?:only\s+)?"?([a-z_]+)"?\s+(?:set\b|\(|values\b|select\b|where\b|as\b)/gi,
    ),
  ]
  return [...built, ...typed].map(([, table = '']) =>
    table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  )
}

test('every table has one owner', () => {
  const migrations = files.filter(({ name }) => name.startsWith('db/migrations/')).map(({ text }) => text)
  const made = migrations.flatMap((text) =>
    [...text.matchAll(/^create table (?:if not exists )?(\w+)/gim)].map(([, table = '']) => table),
  )
  const owned = [...kernelTables, ...modules.flatMap(({ tables }) => tables)]
  assert.deepEqual(owned.toSorted(), made.toSorted())
})

test('no file of code is longer than 400 lines', () => {
  const long = files
    .filter(({ name }) => /\.(ts|tsx|mjs|js)$/.test(name))
    .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 400)
  assert.deepEqual(long, [])
})

test('no file is a bag of things: no index.ts, utils.ts or helpers.ts', () => {
  const bags = files.filter(
    ({ name }) =>
      /^(index|utils?|helpers?|misc|common)\.tsx?$/.test(path.basename(name)) && !name.includes('/i18n/'),
  )
  assert.deepEqual(
    bags.map(({ name }) => name),
    none,
  )
})

test('only the transaction module makes something that can write', () => {
  const makers = inside('server').filter(
    ({ name, text }) => /\bas (unknown as )?Tx\b/.test(text) && name !== 'server/kernel/ctx.ts',
  )
  assert.deepEqual(
    makers.map(({ name }) => name),
    none,
  )
})

test('ARCHITECTURE.md lists the modules in their order', () => {
  const page = files.find(({ name }) => name === 'ARCHITECTURE.md')?.text ?? ''
  const listed = /^(\w+(?: → \w+)+)\.$/m.exec(page)?.[1]?.split(' → ')
  assert.deepEqual(
    listed,
    modules.map(({ name }) => name),
  )
})
