import { zipOf } from '../server/kernel/documents/zip.ts'

/** A workbook as Excel writes it, of parts of XML that a test wants to see read. */
export async function workbook({
  sheets,
  strings = [],
  formats = [],
  styles = [0],
  is1904 = false,
}: {
  /** Name and what stands in `sheetData`. */
  readonly sheets: readonly (readonly [name: string, data: string, state?: string])[]
  readonly strings?: readonly string[]
  /** Number formats of its own, by id. */
  readonly formats?: readonly (readonly [id: number, code: string])[]
  /** Of each style of cells the id of its number format. */
  readonly styles?: readonly number[]
  readonly is1904?: boolean
}): Promise<Buffer> {
  const entries = [
    {
      name: 'xl/workbook.xml',
      content: [
        `<workbook xmlns:r="r"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
          .map(
            ([name, , state = 'visible'], at) =>
              `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at + 1}"/>`,
          )
          .join('')}</sheets></workbook>`,
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        `<Relationships>${sheets
          .map((_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
          .join('')}</Relationships>`,
      ],
    },
    {
      name: 'xl/styles.xml',
      content: [
        `<styleSheet><numFmts>${formats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs>${styles.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
      ],
    },
    {
      name: 'xl/sharedStrings.xml',
      content: [`<sst>${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`],
    },
    ...sheets.map(([, data], at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: [`<worksheet><sheetData>${data}</sheetData></worksheet>`],
    })),
  ]
  const chunks: Buffer[] = []
  for await (const chunk of zipOf(entries)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A row of cells of text, as programs other than Excel write them. */
export const textRow = (...cells: readonly string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
