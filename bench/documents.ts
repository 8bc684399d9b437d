/**
 * Time and memory of printing: `node bench/documents.ts [count] [folder]`. With a folder, it also writes one
 * sample of each kind and language there, to look at.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
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

if (folder) {
  mkdirSync(folder, { recursive: true })
  for (const language of languages) {
    const { title } = sentences[language]
    writeFileSync(join(folder, `letter-${language}.pdf`), await renderer.render(aLetter(language)))
    const blocks = everyBlock(language)
    writeFileSync(
      join(folder, `blocks-${language}.pdf`),
      await renderer.render(aDocument({ language, title, blocks })),
    )
    writeFileSync(join(folder, `poster-${language}.pdf`), await renderer.render(aPoster(language)))
  }
}

const times: number[] = []
const children = new Set<number>()
for (let index = 0; index < Number(count); index++) {
  const started = performance.now()
  await renderer.render(aLetter(languages[index % languages.length] ?? 'en'))
  times.push(performance.now() - started)
  if (renderer.pid !== undefined) children.add(renderer.pid)
}
await renderer.stop()
times.sort((a, b) => a - b)
const at = (share: number) => `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)} ms`
console.log(
  `${count} letters: median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${at(1)}; ${children.size} children`,
)
