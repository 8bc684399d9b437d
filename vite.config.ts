import { readdirSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip as gzipCallback } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'
import { textGroupOf, textGroups } from './web/text-groups.ts'

const deskLocales = ['en-US', 'tr-TR', 'ru-RU', 'hu-HU']

/**
 * React Aria carries its own texts in 34 languages and ten calendars; the desk speaks four languages, all of
 * them with the Gregorian calendar. The built app leaves the others out.
 */
function deskLocalesOnly(): Plugin {
  const aria = /react-(?:aria|stately|aria-components)\/.*\/intlStrings\.m?js$/
  return {
    name: 'desk-locales-only',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (/@internationalized\/date\/.*\/createCalendar\.m?js$/.test(id)) return gregorianOnly
      return aria.test(id) ? withoutLocales(code) : undefined
    },
  }
}

const gregorianOnly = `
import { GregorianCalendar } from './calendars/GregorianCalendar.mjs'
export const createCalendar = () => new GregorianCalendar()
`

/** Drops the imports and the entries of all languages but the desk's. */
const withoutLocales = (code: string): string =>
  code
    .replaceAll(/^import \S+ from "[^"]*\/(\w\w-\w\w)\.mjs";$/gm, (line, locale: string) =>
      deskLocales.includes(locale) ? line : '',
    )
    .replaceAll(/^\s+"(\w\w-\w\w)": .*$/gm, (line, locale: string) =>
      deskLocales.includes(locale) ? line : '',
    )

/**
 * A contract of `shared/api` reaches the browser as its method, path and status
 * only: its schemas type the calls and check on the server, and zod stays there too.
 * Plain data beside the contracts comes along; a schema or function does not, so that
 * importing one by value fails the build instead of growing the script.
 */
function contractsWithoutSchemas(): Plugin {
  const folder = fileURLToPath(new URL('shared/api/', import.meta.url))
  return {
    name: 'contracts-without-schemas',
    enforce: 'pre',
    async load(id) {
      const [file = ''] = id.split('?')
      if (!file.startsWith(folder) || file.endsWith('.test.ts')) return undefined
      const url = pathToFileURL(file)
      url.search = String((await stat(file)).mtimeMs)
      const exports = Object.entries((await import(url.href)) as Record<string, unknown>)
      const kept = exports.flatMap(([name, value]) => {
        const plain = isContract(value)
          ? { method: value.method, path: value.path, status: value.status }
          : value
        return isPlain(plain) ? [`export const ${name} = ${JSON.stringify(plain)}`] : []
      })
      return kept.join('\n')
    },
  }
}

/**
 * `virtual:desk-texts` loads the texts of one language and group (`web/text-groups.ts`), which the build makes
 * one script each.
 */
function deskTexts(): Plugin {
  const name = 'virtual:desk-texts'
  const folder = fileURLToPath(new URL('shared/i18n/desk/', import.meta.url))
  const spoken = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const script = (language: string, group: string) => `${name}/${language}/${group}`
  return {
    name: 'desk-texts',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${name}`) {
        const loaders = spoken.flatMap(({ name: language }) =>
          textGroups.map((group) => `'${language} ${group}': () => import('${script(language, group)}')`),
        )
        return `export const textLoaders = {\n${loaders.join(',\n')}\n}`
      }
      const [, language, group] = /^\0virtual:desk-texts\/(\w+)\/(\w+)$/.exec(id) ?? []
      if (!language) return undefined
      const parts = readdirSync(join(folder, language)).filter(
        (file) => textGroupOf(file.replace(/\.ts$/, '')) === group,
      )
      return parts.map((file) => `export * from ${JSON.stringify(join(folder, language, file))}`).join('\n')
    },
  }
}

/** Writes each script and style once more as `.br` and `.gz`, so that serving costs the server no time. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((one) => /\.(?:js|css)$/.test(one))) {
        const file = join(dir, name)
        const content = await readFile(file)
        await writeFile(`${file}.br`, await brotli(content))
        await writeFile(`${file}.gz`, await gzip(content, { level: 9 }))
      }
    },
  }
}

/**
 * Builds the script that checks receipts, for the portal and for its offline file: one plain script of its
 * own, which shares no file with the desk.
 */
function receiptVerifier(): Plugin {
  return {
    name: 'receipt-verifier',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      await build({
        configFile: false,
        root: fileURLToPath(new URL('portal/', import.meta.url)),
        logLevel: 'warn',
        build: {
          outDir: dir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2023',
          lib: {
            entry: 'verify-receipt.ts',
            name: 'verifyReceipt',
            formats: ['iife'],
            fileName: () => 'verify-receipt.js',
          },
        },
      })
    },
  }
}

/**
 * Builds Home once more, for the server (`web/first-view/on-server.tsx`): shell and Home with their texts in one
 * folder, without styles and without what comes only when it is asked for.
 */
function firstView(): Plugin {
  return {
    name: 'first-view',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      await build({
        configFile: false,
        root: fileURLToPath(new URL('web/', import.meta.url)),
        logLevel: 'warn',
        plugins: [contractsWithoutSchemas(), deskTexts(), homeOnly(), react(), deskLocalesOnly()],
        define: { 'process.env.NODE_ENV': '"production"' },
        ssr: { noExternal: true },
        build: {
          ssr: 'first-view/on-server.tsx',
          outDir: join(dir, 'server'),
          emptyOutDir: true,
          copyPublicDir: false,
          target: 'node24',
          minify: true,
          // A server that meets a newer build imports it beside the older.
          rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } },
        },
      })
    },
  }
}

/** Of what is loaded on demand, the first view has Home and its texts; the rest is nothing there. */
function homeOnly(): Plugin {
  const nothing = '\0nothing'
  return {
    name: 'home-only',
    enforce: 'pre',
    resolveDynamicImport: (specifier) =>
      typeof specifier !== 'string' || /HomePage|desk-texts\/\w+\/first/.test(specifier) ? null : nothing,
    resolveId: (id) => (id === nothing ? id : undefined),
    load: (id) => (id === nothing ? 'export {}' : undefined),
  }
}

/**
 * What every page needs, and Home with it, is one script: split finer, as each page shares something else with
 * the next, they were forty requests one behind the other on a slow line.
 */
const togetherFromTheStart = (id: string, graph: Graph): string | null =>
  ['web/main.tsx', 'web/pages/desk/HomePage.tsx'].some((file) => loadedWith(file, graph).has(id))
    ? 'start'
    : null

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

const closures = new Map<string, ReadonlySet<string>>()

function loadedWith(file: string, graph: Graph): ReadonlySet<string> {
  const known = closures.get(file)
  if (known) return known
  const found = new Set<string>()
  const waiting = [fileURLToPath(new URL(file, import.meta.url))]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    // Whatever reaches the list of all parts of React Aria uses one of them.
    if (found.has(id) || id.endsWith('react-aria-components/dist/exports/index.mjs')) continue
    found.add(id)
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  closures.set(file, found)
  return found
}

const brotli = promisify(brotliCompress)
const gzip = promisify(gzipCallback)

const isContract = (value: unknown): value is { method: string; path: string; status: number } =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'answer' in value

const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' && !(typeof value === 'object' && value !== null && '_zod' in value)

export default defineConfig({
  root: 'web',
  base: '/desk/',
  plugins: [
    contractsWithoutSchemas(),
    deskTexts(),
    react(),
    deskLocalesOnly(),
    compressed(),
    receiptVerifier(),
    firstView(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Small files stay files: data: URLs would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by the test of the script budgets.
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: togetherFromTheStart }] } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
