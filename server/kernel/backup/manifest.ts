import { z } from 'zod'

/** What an archive says of itself before anything else, so that one for a newer Redress is refused at once. */
export const label = z.object({
  format: z.int().positive(),
  program: z.string(),
  madeAt: z.iso.datetime(),
  /** The schema version: the migrations that the database had run. */
  migrations: z.array(z.string()),
  /** Of the installation whose key the archive needs; says nothing about the key. */
  installationMark: z.string(),
})
export type Label = z.output<typeof label>

const part = z.object({ name: z.string(), size: z.int(), sha256: z.string() })
export type Part = z.output<typeof part>

const tableContent = z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int() })
export type TableContent = z.output<typeof tableContent>

/**
 * The last thing in an archive: what must be in it. Files are named by their hash, so only their number and
 * the hash over the list of them stand here; everything else has a hash of its own.
 */
export const manifest = z.object({
  label,
  tables: z.array(tableContent),
  jobs: z.int(),
  hasKey: z.boolean(),
  parts: z.array(part),
  files: z.object({ count: z.int(), bytes: z.int(), sha256: z.string() }),
  /** Files that rows refer to and that the data folder did not have. */
  missingFiles: z.array(z.string()),
  /** Files whose content is not what it was when it was stored, with the hash that they have. */
  damagedFiles: z.array(z.object({ name: z.string(), sha256: z.string() })),
})
export type Manifest = z.output<typeof manifest>

export const currentFormat = 1
export const labelName = 'redress.json'
export const manifestName = 'manifest.json'
export const manifestProofName = 'manifest.proof'
export const keyName = 'redress.key'
export const jobsPartName = (number: number): string => `jobs/${String(number).padStart(6, '0')}.jsonl`
export const isJobsPart = (name: string): boolean => name.startsWith('jobs/')
export const filesFolder = 'files/'
export const tablePartName = (table: string, number: number): string =>
  `database/${table}/${String(number).padStart(6, '0')}.copy`
/** The table that a part belongs to, null for other parts. */
export const tableOfPart = (name: string): string | null =>
  /^database\/(.+)\/\d{6,}\.copy$/.exec(name)?.[1] ?? null
