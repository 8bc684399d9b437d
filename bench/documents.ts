/**
 * Time and memory of printing: `node bench/documents.ts [count] [folder]`. With a folder, it also writes one
 * sample of each kind and language there, to look at.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../shared/languages.ts'
import { startDocumentRenderer } from '../server/kernel/documents/renderer.ts'
import {
  aDocument,
  aLetter,
  aPoster,
  everyBlock,
  sentences,
} from '../server/kernel/documents/sample-documents.ts'

const [count = '500', folder] = process.argv.slice(2)
const renderer = startDocumentRenderer()
if (folder !== undefined) await writeSamples(folder)

const times: number[] = []
const children = new Set<number>()
let mostMb = 0
for (let index = 0; index < Number(count); index++) {
  const letter = aLetter(languages[index % languages.length] ?? 'en')
  // Each is another text, or the compiler's cache would be measured.
  letter.blocks.push({ kind: 'paragraph', text: `${index} `.repeat(20) })
  const started = performance.now()
  await renderer.render(letter)
  times.push(performance.now() - started)
  if (renderer.pid === undefined) continue

  children.add(renderer.pid)
  mostMb = Math.max(mostMb, residentMb(renderer.pid))
}
await renderer.stop()
times.sort((a, b) => a - b)
const at = (share: number) => `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)} ms`
console.log(`${count} letters: median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${at(1)}`)
console.log(`${children.size} children, at most ${mostMb.toFixed(0)} MB resident`)

async function writeSamples(to: string): Promise<void> {
  mkdirSync(to, { recursive: true })
  for (const language of languages) {
    const { title } = sentences[language]
    const blocks = everyBlock(language)
    writeFileSync(join(to, `letter-${language}.pdf`), await renderer.render(aLetter(language)))
    writeFileSync(
      join(to, `blocks-${language}.pdf`),
      await renderer.render(aDocument({ language, title, blocks })),
    )
    writeFileSync(join(to, `poster-${language}.pdf`), await renderer.render(aPoster(language)))
  }
}

/** Linux only; 0 elsewhere. */
function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
