import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { asAccessiblePdf } from './accessible-pdf.ts'
import { fontFolders } from './fonts.ts'
import { prepareDocument } from './prepare.ts'
import type { PrintDocument } from './print-document.ts'

export type Typesetter = (document: PrintDocument, now: Date, standard?: 'a-2a' | 'ua-1') => Buffer

/**
 * Sets documents as PDF, in this very thread and with memory that grows: only the renderer's child uses it.
 * `workspace` is an empty folder; the template and the document's data exist in memory only. Standard `a-2a`
 * gives PDF/A-2a that is PDF/UA-1 too; `ua-1` lets the compiler check the rules of the latter.
 */
export function makeTypesetter(workspace: string): Typesetter {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders }] })
  const path = (name: string) => join(workspace, name)
  compiler.mapShadow(path('print.typ'), readFileSync(new URL('print.typ', import.meta.url)))

  return (document, now, standard = 'a-2a') => {
    const { data, logo } = prepareDocument(document, now)
    compiler.mapShadow(path('data.json'), Buffer.from(JSON.stringify(data)))
    if (logo) compiler.mapShadow(path('logo.png'), Buffer.from(logo))
    try {
      const pdf = compiler.pdf({ mainFilePath: path('print.typ') }, { pdfStandard: standard })
      return standard === 'a-2a' ? asAccessiblePdf(pdf) : pdf
    } catch (error) {
      throw new Error(withoutQuotedText(error), { cause: error })
    } finally {
      compiler.unmapShadow(path('logo.png'))
      compiler.evictCache(2)
    }
  }
}

/** The compiler quotes the document in its messages; people's words do not belong in a log. */
function withoutQuotedText(error: unknown): string {
  const messages = String(error).matchAll(/message: "((?:[^"\\]|\\.)*)"/g)
  const said = [...messages].map(([, message = '']) => message.replace(/`[^`]*`/g, '…')).join('; ')
  return said || 'the compiler gave no reason'
}
