import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ask, cookiesOf, type Filing } from './people.ts'
import { query, type Place } from './redress.ts'

/** What is wrong, in words; nothing is wrong when all lists are empty. */
export type Findings = {
  acknowledged: number
  files: number
  lost: string[]
  doubled: string[]
  halfWritten: string[]
}

/** With the files apart from the database, where another PostgreSQL is used. */
type CheckedPlace = Place & { readonly filesDir?: string }

type Row = {
  id: string
  marker: string
  reference: string
  received: number
  codes: number
  clocks: number
  words: number
  attachments: { sha256: string; key: string }[]
  filesAdded: number
}

/** Compares what people were told with what is there: through the public pages, and row by row. */
export async function check(place: CheckedPlace, filings: readonly Filing[]): Promise<Findings> {
  const told = filings.filter(({ proof }) => proof)
  const rows = await recorded(place)
  const findings: Findings = {
    acknowledged: told.length,
    files: told.reduce((sum, { files }) => sum + files.length, 0),
    lost: [],
    doubled: filings.flatMap(({ contradiction }) => contradiction ?? []),
    halfWritten: [],
  }
  const byMarker = Map.groupBy(rows, ({ marker }) => marker)
  for (const [marker, same] of byMarker)
    if (same.length > 1) findings.doubled.push(`${marker}: ${same.length}`)
  for (const filing of told)
    findings.lost.push(...(await missing(place, filing, byMarker.get(filing.marker)?.[0])))
  const filed = new Map(filings.map((filing) => [filing.marker, filing]))
  for (const row of rows) findings.halfWritten.push(...(await unfinished(place, row, filed.get(row.marker))))
  return findings
}

/** As the complainant looks for it: tracking by API, files by the page. */
async function missing({ url }: Place, { marker, proof, files }: Filing, row?: Row): Promise<string[]> {
  if (!proof) return []
  if (row?.reference !== proof.reference) return [`${marker}: not under ${proof.reference}`]
  const answer = await ask(`${url}/api/v1/tracking/${proof.reference}`, {
    headers: { 'x-access-code': proof.accessCode },
  })
  if (answer.status !== 200) return [`${marker}: tracking answers ${answer.status}`]
  const { timeline } = (await answer.json()) as { timeline: { type: string }[] }
  if (timeline.length === 0) return [`${marker}: no event is told`]
  if (files.length === 0) return []
  const found = await downloads(url, proof)
  return files
    .filter(({ sha256 }) => !found.has(sha256))
    .map(({ name }) => `${marker}: ${name} cannot be read`)
}

async function downloads(url: string, proof: NonNullable<Filing['proof']>): Promise<Set<string>> {
  const visit = await ask(`${url}/en/track`, { method: 'POST', body: new URLSearchParams(proof) })
  const headers = { cookie: cookiesOf(visit), accept: 'text/html' }
  const page = await (await ask(`${url}/en/track/case`, { headers })).text()
  const hashes = new Set<string>()
  for (const [href] of page.matchAll(/\/en\/track\/case\/files\/[0-9a-f-]{36}/g)) {
    const file = await ask(`${url}${href}`, { headers })
    if (file.status === 200) hashes.add(sha256(Buffer.from(await file.arrayBuffer())))
  }
  return hashes
}

const recorded = (place: Place): Promise<Row[]> =>
  query<Row>(
    place,
    `select c.id, split_part(c.narrative, ' ', 2) as marker, c.reference,
       (select count(*)::int from event where subject_id = c.id and type = 'complaint.received') as received,
       (select count(*)::int from complaint_access where complaint_id = c.id and kind = 'code') as codes,
       (select count(*)::int from clock where subject_id = c.id) as clocks,
       (select count(*)::int from complaint_search where complaint_id = c.id) as words,
       (select count(*)::int from event where subject_id = c.id and type = 'complaint.filesAdded') as "filesAdded",
       coalesce((select jsonb_agg(jsonb_build_object('sha256', sha256, 'key', storage_key))
                 from attachment where complaint_id = c.id), '[]') as attachments
     from complaint c where c.narrative like 'crash-proof %'`,
  )

/** A record is whole: one event, one code, clocks, words, and all of its files with the content that was sent. */
async function unfinished(
  { dataDir, filesDir = dataDir }: CheckedPlace,
  row: Row,
  filing: Filing | undefined,
): Promise<string[]> {
  const problems: string[] = []
  if (row.received !== 1) problems.push(`${row.received} events of receipt`)
  if (row.codes !== 1) problems.push(`${row.codes} access codes`)
  if (row.clocks === 0) problems.push('no clock')
  if (row.words === 0) problems.push('cannot be searched')
  const wanted = filing?.files.length ?? 0
  if (row.attachments.length !== wanted) problems.push(`${row.attachments.length} of ${wanted} files`)
  if (row.filesAdded !== (wanted > 0 ? 1 : 0)) problems.push(`${row.filesAdded} events of files`)
  for (const { sha256: expected, key } of row.attachments) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(path.join(filesDir, 'files', key)), hash).catch(() => undefined)
    if (hash.digest('hex') !== expected) problems.push('a file with another content')
  }
  return problems.map((problem) => `${row.marker}: ${problem}`)
}

const sha256 = (body: Buffer) => createHash('sha256').update(body).digest('hex')
