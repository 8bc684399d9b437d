import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { once } from 'node:events'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { createSecrets, type Secrets } from '../auth/secrets.ts'
import { allMigrations, migrate } from '../db/migrate.ts'
import { Refusal } from '../errors.ts'
import { pathOf, type FileStore } from '../files/store.ts'
import { addPendingJobs, type PendingJob } from '../jobs/pending.ts'
import { checkArchive, consume, readParts, type ArchiveSource, type PartStream } from './archive-reader.ts'
import { columnList, foreignKeysOf, tablesOf, type Table } from './catalogue.ts'
import * as content from './manifest.ts'
import type { Label, Manifest } from './manifest.ts'
import { beginFilling, endFilling, isEmpty, makeEmpty } from './place.ts'
import { proofOver } from './proof.ts'

export type CheckedArchive = { readonly manifest: Manifest; readonly key: string | undefined }

/**
 * Reads an archive from end to end without writing anything.
 * @param ownKey the installation key at hand, with which an alteration by whoever could compute the hashes anew
 * is found; a sealed archive that brings its key is proof enough
 * @throws Refusal like `checkArchive`, and `backup.newerProgram`
 */
export async function inspectArchive(
  source: ArchiveSource,
  ownKey: string | undefined,
): Promise<CheckedArchive> {
  const known = new Set(await allMigrations())
  return checkArchive(source, {
    mayGoOn: (label) => requireKnown(label, known),
    proofOf: (text, { label, key = ownKey }) => {
      const secrets = key === undefined ? null : createSecrets(key)
      const isOfThisKey = secrets?.derive('mark of the installation') === label.installationMark
      return secrets && isOfThisKey ? proofOver(secrets, text) : undefined
    },
  })
}

function requireKnown({ migrations, program }: Label, known: ReadonlySet<string>): void {
  const migration = migrations.find((name) => !known.has(name))
  if (migration !== undefined) throw new Refusal('backup.newerProgram', { program, migration })
}

export type RestoreInput = {
  readonly source: ArchiveSource
  readonly checked: CheckedArchive
  readonly ownerUrl: string
  readonly appUrl: string | undefined
  readonly secrets: Secrets
  readonly files: FileStore
}

/**
 * Fills an empty place from an archive that was checked: files first, then the schema version of the archive,
 * all rows in one transaction with their constraints checked. The migrations since come with the next start.
 * What fails leaves the place as empty as it was; what is broken off can be begun anew.
 * @returns tables and columns in the archive that Redress does not know, and that were therefore left out
 * @throws Refusal `backup.placeNotEmpty`, `backup.otherKey`, `backup.noSpace`, `backup.altered`
 */
export async function restoreBackup(input: RestoreInput): Promise<readonly string[]> {
  const { checked, secrets, ownerUrl, files } = input
  const { label } = checked.manifest
  if (secrets.derive('mark of the installation') !== label.installationMark)
    throw new Refusal('backup.otherKey')
  return withOwner(ownerUrl, async (client) => {
    await requireEmpty(client, files)
    await requireSpace(files, checked.manifest)
    try {
      return await fill(client, input)
    } catch (error) {
      await makeEmpty(client)
      await rm(files.root, { recursive: true, force: true })
      throw isDiskFull(error) ? new Refusal('backup.noSpace') : error
    }
  })
}

async function fill(client: pg.Client, input: RestoreInput): Promise<readonly string[]> {
  const { checked, ownerUrl, appUrl, secrets } = input
  const { migrations } = checked.manifest.label
  await beginFilling(client)
  await migrate(ownerUrl, { secrets, appUrl, exactly: migrations, isFilling: true })
  await client.query('BEGIN')
  await client.query('SET LOCAL statement_timeout = 0; SET LOCAL row_security = off')
  const { tables, foreign } = await emptyTables(client, checked.manifest)
  const keys = await foreignKeysOf(client)
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { table, column } of foreign.columns)
    await client.query(`alter table ${table} add column ${column} text`)
  await copyIn(client, input, tables)
  for (const { table, column } of foreign.columns)
    await client.query(`alter table ${table} drop column ${column}`)
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  await endFilling(client)
  await client.query('COMMIT')
  await client.query('analyze')
  return [...foreign.tables, ...foreign.columns.map(({ table, column }) => `${table}.${column}`)]
}

type Foreign = {
  readonly tables: readonly string[]
  /** Quoted, as SQL wants them. */
  readonly columns: readonly { readonly table: string; readonly column: string }[]
}

/**
 * The tables by name, as the archive knows them, without the rows that migrations put there; and what somebody
 * else put beside them (a copy made before an experiment, a column for a report), which must not stop a restore.
 */
async function emptyTables(
  client: pg.Client,
  { tables }: Manifest,
): Promise<{ tables: ReadonlyMap<string, Table>; foreign: Foreign }> {
  const here = await tablesOf(client)
  const there = new Map(tables.map((table) => [table.name, table]))
  const foreignColumns: { table: string; column: string }[] = []
  for (const own of here) {
    const columns = there.get(own.name)?.columns
    if (!columns || !own.columns.every((column) => columns.includes(column)))
      throw new Refusal('backup.schemaDiffers')
    const unknown = columns.filter((column) => !own.columns.includes(column))
    foreignColumns.push(
      ...unknown.map((column) => ({ table: own.quoted, column: pg.escapeIdentifier(column) })),
    )
  }
  await client.query(`truncate ${here.map(({ quoted }) => quoted).join(', ')}`)
  const known = new Map(
    here.map((own) => [own.name, { ...own, columns: there.get(own.name)?.columns ?? [] }]),
  )
  const foreignTables = tables.map(({ name }) => name).filter((name) => !known.has(name))
  return { tables: known, foreign: { tables: foreignTables, columns: foreignColumns } }
}

async function copyIn(
  client: pg.Client,
  { source, checked, files }: RestoreInput,
  tables: ReadonlyMap<string, Table>,
): Promise<void> {
  const expected = new Map(checked.manifest.parts.map(({ name, sha256 }) => [name, sha256]))
  const damaged = new Map(checked.manifest.damagedFiles.map(({ name, sha256 }) => [name, sha256]))
  const leftOut = new Set(checked.manifest.tables.map(({ name }) => name).filter((name) => !tables.has(name)))
  const writer = tableWriter(client, tables)
  await readParts(source, async (part) => {
    const table = content.tableOfPart(part.name)
    if (table === null) await writer.finish()
    if (part.name.startsWith(content.filesFolder)) {
      const key = part.name.slice(content.filesFolder.length)
      return writeFileTo(files, {
        key,
        part,
        sha256: damaged.get(key) ?? key.slice(key.lastIndexOf('/') + 1),
      })
    }
    const isJobs = content.isJobsPart(part.name)
    const isRows = table !== null && !leftOut.has(table)
    const { sha256, text } = isRows ? await writer.add(table, part) : await consume(part, isJobs)
    // The file is read twice; it may not have changed in between.
    if (sha256 !== (expected.get(part.name) ?? sha256)) throw new Refusal('backup.altered')
    if (isJobs && text) await addPendingJobs(client, jobsIn(text))
  })
  await writer.finish()
}

const jobsIn = (text: string): PendingJob[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PendingJob)

/** One COPY per table, whatever the number of its parts. */
function tableWriter(client: pg.Client, tables: ReadonlyMap<string, Table>) {
  let current: { name: string; stream: ReturnType<typeof copyFrom>; ended: Promise<unknown> } | undefined
  const finish = async () => {
    const last = current
    current = undefined
    last?.stream.end()
    await last?.ended
  }
  return {
    finish,
    async add(name: string, part: PartStream): Promise<{ sha256: string; text: undefined }> {
      if (current?.name !== name) {
        await finish()
        const table = tables.get(name)
        if (!table) throw new Refusal('backup.altered')
        const stream = client.query(copyFrom(`copy ${table.quoted} (${columnList(table)}) from stdin`))
        const ended = once(stream, 'finish')
        ended.catch(() => undefined)
        current = { name, stream, ended }
      }
      const { stream, ended } = current
      const hash = createHash('sha256')
      for await (const chunk of part.stream) {
        hash.update(chunk)
        if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), ended])
      }
      return { sha256: hash.digest('hex'), text: undefined }
    },
  }
}

async function writeFileTo(
  store: FileStore,
  { key, part, sha256 }: { key: string; part: PartStream; sha256: string },
): Promise<void> {
  const target = pathOf(store, key)
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  const handle = await open(target, 'wx', 0o600)
  const hash = createHash('sha256')
  try {
    for await (const chunk of part.stream) {
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (hash.digest('hex') !== sha256) throw new Refusal('backup.altered')
}

async function requireEmpty(client: pg.Client, files: FileStore): Promise<void> {
  const names = await readdir(files.root).catch(() => [])
  if (!(await isEmpty(client)) || names.some((name) => !name.startsWith('.')))
    throw new Refusal('backup.placeNotEmpty')
}

async function requireSpace(files: FileStore, manifest: Manifest): Promise<void> {
  const folder = path.dirname(files.root)
  await mkdir(folder, { recursive: true })
  const disk = await statfs(folder)
  const needed = manifest.files.bytes + files.keepFreeBytes
  if (disk.bavail * disk.bsize < needed) throw new Refusal('backup.noSpace')
}

async function withOwner<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: 'redress restore' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', '53100'].includes(String(error.code))
