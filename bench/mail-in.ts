import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from './row.ts'

const words = 'My parcel never arrived and nobody answers the telephone. '

/** An mbox of mails of 10 KB, each of another sender. */
function mbox(count: number, run: string): string {
  const mails = Array.from({ length: count }, (_, index) => {
    const head = [
      `From: Person ${index} <p${index}.${run}@example.org>`,
      'To: complaints@example.com',
      `Subject: Order ${index}`,
      `Message-ID: <${index}.${run}@example.org>`,
      `Date: ${new Date().toUTCString()}`,
      'Content-Type: text/plain; charset=utf-8',
    ]
    const lines = Array.from({ length: 84 }, (_line, line) => `${line} ${words}${words}`)
    return [`From p@example.org Mon Jan  1 00:00:00 2026`, ...head, '', ...lines, ''].join('\n')
  })
  return mails.join('\n')
}

/**
 * Mails of 10 KB into cases by `redress import-mail`, while the server runs beside it: kept raw, read, filed and
 * committed. The start of the command is taken off, measured by an import of one mail.
 */
export const mailIn: Row = {
  name: 'mailIn',
  async run({ redress, isQuick, report }) {
    const folder = mkdtempSync(join(tmpdir(), 'redress-mail-in-'))
    try {
      const complaints = await redress.complaints()
      const take = async (count: number, run: string) => {
        const file = join(folder, `${run}.mbox`)
        writeFileSync(file, mbox(count, run))
        const startedMs = performance.now()
        const said = await redress.command(['import-mail', file, '--mailbox', 'bench', '--json'])
        const { cases } = JSON.parse(said) as { cases: number }
        if (cases !== count) throw new Error(`${count} mails made ${cases} cases`)
        return performance.now() - startedMs
      }
      const now = String(Date.now())
      const startMs = await take(1, `${now}a`)
      const count = isQuick ? 600 : 3_000
      const wholeMs = await take(count, `${now}b`)
      // Where the start is most of it, what is left would say nothing.
      const ms = wholeMs > 2 * startMs ? wholeMs - startMs : wholeMs
      const each = ms / count
      report({
        name: 'mailIn',
        connections: 1,
        complaints,
        perSecond: 1000 / each,
        p50Ms: each,
        p95Ms: each,
        p99Ms: each,
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
