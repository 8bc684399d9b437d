import { stringify } from 'csv-stringify/sync'
import type { Json } from '../../kernel/canonical-json.ts'
import type { Sheet } from '../../kernel/documents/xlsx.ts'
import type { Period } from './periods.rules.ts'
import type { ReturnDefinition } from './return-definition.rules.ts'
import type { FigureTable } from './return-figures.rules.ts'

/** All that a filing says, so that it can be read without the definition or the cases. */
export type FiledContent = {
  readonly definition: { readonly key: string; readonly version: string }
  readonly period: Period
  readonly organization: string
  readonly currency: string
  readonly isNil: boolean
  readonly entries: readonly { readonly key: string; readonly value: string }[]
  readonly tables: readonly (FigureTable & { readonly names: readonly (string | null)[] })[]
}

/** The content as the value whose canonical text is hashed. */
export const asJson = (content: FiledContent): Json => JSON.parse(JSON.stringify(content)) as Json

type Block = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] }

/** What the authority reads, table by table, in its language. */
export function blocksOf(definition: ReturnDefinition, content: FiledContent): Block[] {
  const { language } = definition
  const { organization, period, currency, isNil, entries } = content
  const said = words[language]
  const head: Block = {
    name: said.return,
    rows: [
      [said.return, definition.name[language]],
      [said.organization, organization],
      [said.period, `${period.from} – ${period.to}`],
      [said.currency, currency],
      [said.nil, isNil ? said.yes : said.no],
      ...definition.entries.map(({ key, kind, label }) => {
        const value = entries.find((entry) => entry.key === key)?.value ?? ''
        return [label[language], kind === 'number' && value !== '' ? Number(value) : value]
      }),
    ],
  }
  return [
    head,
    ...definition.tables.map(({ key, title, columns, split }): Block => {
      const table = content.tables.find((each) => each.key === key)
      const rows = (table?.rows ?? []).map(({ figures }, index) => [
        table?.names[index] ?? said.unclassified,
        ...figures,
      ])
      return {
        name: title[language],
        rows: [
          [title[language], ...columns.map(({ label }) => label[language])],
          ...(split ? rows : []),
          [said.total, ...(table?.total ?? [])],
        ],
      }
    }),
  ]
}

const words = {
  en: { return: 'Return', organization: 'Firm', period: 'Period', currency: 'Currency', nil: 'Nil return', yes: 'Yes', no: 'No', total: 'Total', unclassified: 'Not classified' },
  tr: { return: 'Bildirim', organization: 'Şirket adı', period: 'Rapor dönemi', currency: 'Para birimi', nil: 'Sıfır bildirim', yes: 'Evet', no: 'Hayır', total: 'Toplam', unclassified: 'Sınıflandırılmamış' },
  ru: { return: 'Отчёт', organization: 'Организация', period: 'Период', currency: 'Валюта', nil: 'Нулевой отчёт', yes: 'Да', no: 'Нет', total: 'Всего', unclassified: 'Не отнесено' },
  hu: { return: 'Jelentés', organization: 'Szervezet', period: 'Időszak', currency: 'Pénznem', nil: 'Nemleges jelentés', yes: 'Igen', no: 'Nem', total: 'Összesen', unclassified: 'Besorolatlan' },
} as const // prettier-ignore

/** One workbook, a sheet for each table. */
export const sheetsOf = (blocks: readonly Block[]): Sheet[] =>
  blocks.map(({ name, rows: [head = [], ...rows] }) => ({
    name,
    columns: head.map((cell, index) => ({ head: String(cell), width: index === 0 ? 44 : 18 })),
    rows: (async function* () {
      yield rows
    })(),
  }))

/** The tables under each other, with an empty line between; what begins like a formula is made harmless. */
export const csvOf = (blocks: readonly Block[]): string =>
  `\uFEFF${blocks
    .map(({ rows }) =>
      stringify(
        rows.map((row) => [...row]),
        { escape_formulas: true, record_delimiter: 'windows' },
      ),
    )
    .join('\r\n')}`
