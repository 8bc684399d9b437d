import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../errors.ts'
import { textOfPdf } from './pdf-text.ts'
import { startDocumentRenderer, type DocumentRendererOptions } from './renderer.ts'
import { aDocument, aLetter } from './sample-documents.ts'

const renderers: ReturnType<typeof startDocumentRenderer>[] = []
afterEach(async () => {
  for (const renderer of renderers.splice(0)) await renderer.stop()
})

function start(options?: DocumentRendererOptions) {
  const renderer = startDocumentRenderer(options)
  renderers.push(renderer)
  return renderer
}

const broken = aDocument({
  letterhead: {
    organizationName: 'N',
    addressLines: [],
    accentColor: '',
    logoPng: Buffer.from('no picture'),
  },
})

test('a document comes back as PDF, and documents asked for at once come in order', async () => {
  const renderer = start()
  assert.equal(renderer.pid, undefined)
  const pdfs = await Promise.all(['1', '2', '3'].map((title) => renderer.render(aDocument({ title }))))
  pdfs.forEach((pdf, index) => {
    assert.equal(pdf.toString('latin1', 0, 5), '%PDF-')
    assert.match(textOfPdf(pdf), new RegExp(`^${index + 1}$`, 'm'))
  })
})

test('a failed document is refused with its cause, and those waiting behind it go on', async () => {
  const renderer = start()
  const outcomes = await Promise.allSettled(
    [broken, aLetter('tr')].map((document) => renderer.render(document)),
  )
  const [failed, next] = outcomes
  assert.ok(failed?.status === 'rejected' && failed.reason instanceof Refusal)
  assert.equal(failed.reason.code, 'documents.renderFailed')
  assert.match(String(failed.reason.cause), /logo/)
  assert.equal(next?.status, 'fulfilled')
})

test('after the child was killed the next document is rendered by a new one', async () => {
  const renderer = start()
  await renderer.render(aLetter('en'))
  const { pid } = renderer
  assert.ok(pid !== undefined)
  process.kill(pid, 'SIGKILL')
  while (renderer.pid !== undefined) await setTimeout(5)
  await renderer.render(aLetter('en'))
  assert.notEqual(renderer.pid, pid)
})

test('a document that takes too long is refused', async () => {
  const renderer = start({ timeoutMs: 1 })
  await assert.rejects(renderer.render(aLetter('en')), { code: 'documents.renderFailed' })
})

test('the child is replaced after its number of documents and when it has grown', async () => {
  for (const options of [{ maxRendersPerChild: 1 }, { maxMemoryMb: 1 }]) {
    const renderer = start(options)
    await renderer.render(aLetter('en'))
    assert.equal(renderer.pid, undefined)
    await renderer.render(aLetter('en'))
  }
})

test('stopping leaves no folder behind and refuses further documents', async () => {
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('redress-documents-'))
  const before = folders().length
  const renderer = start()
  await renderer.render(aLetter('en'))
  assert.equal(folders().length, before + 1)
  await renderer.stop()
  assert.equal(folders().length, before)
  await assert.rejects(renderer.render(aLetter('en')), { code: 'documents.renderFailed' })
})
