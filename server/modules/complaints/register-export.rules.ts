import { stringify } from 'csv-stringify/sync'
import { Temporal } from 'temporal-polyfill'
import { en } from '../../../shared/i18n/desk/en.ts'
import { hu } from '../../../shared/i18n/desk/hu.ts'
import { ru } from '../../../shared/i18n/desk/ru.ts'
import { tr } from '../../../shared/i18n/desk/tr.ts'
import { languageNames, type DeskLanguage, type Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Channel, Kind, Outcome, Severity, Status } from '../../../shared/statuses.ts'
import { categoryName, type Words } from '../organization/taxonomy.rules.ts'

/** How the person who exports reads words and times. */
export type Reader = { readonly language: DeskLanguage; readonly timeZone: string }

export type ExportedRow = {
  readonly reference: string
  readonly kind: Kind
  readonly status: Status
  readonly outcome: Outcome | null
  readonly title: string
  readonly complainantName: string | null
  readonly categoryKey: string | null
  readonly categoryNames: Words | null
  readonly severity: Severity | null
  readonly ownerName: string | null
  readonly siteName: string | null
  readonly channel: Channel
  readonly language: Language
  readonly receivedAt: Date
  readonly updatedAt: Date
  readonly nextDueAt: Date | null
  readonly tags: readonly string[]
}

type Cell = (row: ExportedRow, reader: Reader) => string

const texts = { en, tr, ru, hu }

/** Every column with the key of its name; those with `isTime` name the time zone too. */
const columns: readonly { readonly key: keyof typeof en; readonly isTime?: true; readonly cell: Cell }[] = [
  { key: 'register.column.reference', cell: (row) => groupReference(row.reference) },
  { key: 'register.filter.kind', cell: (row, { language }) => texts[language][`kind.${row.kind}`] },
  { key: 'register.column.matter', cell: (row) => row.title },
  { key: 'register.column.customer', cell: (row) => row.complainantName ?? '' },
  {
    key: 'register.column.category',
    cell: (row, { language }) => categoryName({ key: row.categoryKey, names: row.categoryNames }, language),
  },
  {
    key: 'register.column.severity',
    cell: (row, { language }) => (row.severity ? texts[language][`severity.${row.severity}`] : ''),
  },
  { key: 'register.filter.status', cell: (row, { language }) => texts[language][`status.${row.status}`] },
  {
    key: 'register.filter.outcome',
    cell: (row, { language }) => (row.outcome ? texts[language][`outcome.${row.outcome}`] : ''),
  },
  { key: 'register.column.owner', cell: (row) => row.ownerName ?? '' },
  { key: 'register.column.site', cell: (row) => row.siteName ?? '' },
  { key: 'register.column.channel', cell: (row, { language }) => texts[language][`channel.${row.channel}`] },
  { key: 'new.language', cell: (row) => languageNames[row.language] },
  { key: 'register.column.received', isTime: true, cell: (row, reader) => local(row.receivedAt, reader) },
  { key: 'register.column.updated', isTime: true, cell: (row, reader) => local(row.updatedAt, reader) },
  { key: 'register.column.due', isTime: true, cell: (row, reader) => local(row.nextDueAt, reader) },
  { key: 'register.filter.tag', cell: (row) => row.tags.join(', ') },
]

/** `2026-11-22 19:30` in the zone that the head of the column names: spreadsheets sort it, and nobody guesses. */
const local = (at: Date | null, { timeZone }: Reader): string =>
  at === null
    ? ''
    : Temporal.Instant.fromEpochMilliseconds(at.getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
        .replace('T', ' ')

const heads = ({ language, timeZone }: Reader): string[] =>
  columns.map(({ key, isTime }) => {
    const name = texts[language][key] ?? ''
    return isTime ? `${name} (${timeZone})` : name
  })

/** A sheet's name, and its columns with room for what they mostly hold. */
export const sheetHead = (reader: Reader) => ({
  name: texts[reader.language]['register.title'],
  columns: heads(reader).map((head, index) => ({ head, width: index === 2 ? 60 : 20 })),
})

export const cellsOf = (rows: readonly ExportedRow[], reader: Reader): string[][] =>
  rows.map((row) => columns.map(({ cell }) => cell(row, reader)))

/** The first line, after a mark by which Excel knows UTF-8. */
export const csvHead = (reader: Reader): string => `\uFEFF${csv([heads(reader)], reader)}`

export const csvLines = (rows: readonly ExportedRow[], reader: Reader): string =>
  csv(cellsOf(rows, reader), reader)

/** A text that begins like a formula is made harmless: people write what they like, and spreadsheets would run it. */
const csv = (rows: readonly string[][], { language }: Reader): string =>
  stringify([...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
    // Where the comma stands in numbers, Excel parts columns at the semicolon.
    delimiter: language === 'en' ? ',' : ';',
  })
