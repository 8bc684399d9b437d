import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip as gzipCallback } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'

const deskLocales = ['en-US', 'tr-TR', 'ru-RU', 'hu-HU']

/**
 * React Aria carries its own texts in 34 languages; the desk speaks four. In the
 * built app the others are empty, which saves some kilobytes on every page.
 */
function deskLocalesOnly(): Plugin {
  return {
    name: 'desk-locales-only',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const locale = /react-(?:aria|stately|aria-components)\/.*\/intl\/(?:.*\/)?(\w\w-\w\w)\.m?js$/.exec(
        id,
      )?.[1]
      return locale && !deskLocales.includes(locale) ? 'export default {}' : undefined
    },
  }
}

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

const brotli = promisify(brotliCompress)
const gzip = promisify(gzipCallback)

const isContract = (value: unknown): value is { method: string; path: string; status: number } =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'answer' in value

const isPlain = (value: unknown): boolean =>
  typeof value !== 'function' && !(typeof value === 'object' && value !== null && '_zod' in value)

export default defineConfig({
  root: 'web',
  base: '/desk/',
  plugins: [contractsWithoutSchemas(), react(), deskLocalesOnly(), compressed(), receiptVerifier()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Small files stay files: data: URLs would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
