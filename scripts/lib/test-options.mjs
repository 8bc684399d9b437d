import { Explained } from './log.mjs'

/**
 * Reads the arguments of `npm test`.
 * `--no-browser` leaves out the browser tests; `--only <part> [files …]` runs one part.
 * @returns {{ chosen: string[], files: string[] }}
 */
export function readTestOptions(args, names) {
  if (args.length === 0) return { chosen: names, files: [] }
  const [option, part, ...files] = args
  if (option === '--no-browser' && part === undefined) {
    return { chosen: names.filter((name) => name !== 'browser'), files: [] }
  }
  if (option === '--only' && names.includes(part)) return { chosen: [part], files }
  throw new Explained(`unknown arguments: ${args.join(' ')}
  npm test                              everything
  npm run check                         everything but the browser tests
  npm test -- --only <part> [files …]   one of: ${names.join(', ')}`)
}
