import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type SourceFile = {
  /** From the project's root, with forward slashes. */
  readonly name: string
  readonly text: string
  /** Relative ones as names from the project's root, packages by their name. */
  readonly imports: readonly { readonly target: string; readonly isTypeOnly: boolean }[]
}

const root = path.join(import.meta.dirname, '..')
const folders = ['db', 'e2e', 'packs', 'portal', 'scripts', 'server', 'shared', 'test', 'web']
const skipped = new Set(['node_modules', 'dist', 'data'])

/** The files that people write: sources, migrations and the pages beside them. */
export function sourceFiles(): SourceFile[] {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|ts)$/.test(entry.name))
    .map((entry) => entry.name)
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && folders.includes(entry.name))
    .flatMap((entry) => walk(entry.name))
  return [...top, ...found].map((name) => {
    const text = readFileSync(path.join(root, name), 'utf8')
    return { name, text, imports: /\.(ts|tsx|mjs|js)$/.test(name) ? importsOf(name, text) : [] }
  })
}

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith('dist') ? [] : walk(name)
    return /\.(ts|tsx|mjs|js|css|sql|md)$/.test(entry.name) ? [name] : []
  })
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)'/gm
const call = /\bimport\(\s*'([^']+)'\s*\)/g

function importsOf(name: string, text: string): { target: string; isTypeOnly: boolean }[] {
  const named = [...text.matchAll(statement)].map(([, type, target = '']) => ({
    target,
    isTypeOnly: type !== undefined,
  }))
  const called = [...text.matchAll(call)].map(([, target = '']) => ({ target, isTypeOnly: false }))
  return [...named, ...called].map(({ target, isTypeOnly }) => ({
    target: target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target,
    isTypeOnly,
  }))
}
