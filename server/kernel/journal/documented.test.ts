import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { leafText, contentHash, eventHash } from './event-hash.ts'
import { outsideProblem, readOutside } from './verify-outside.ts'

/** The blocks of docs/journal.md, from which others write verifiers. */
async function blocks(): Promise<string[]> {
  const page = await readFile(new URL('../../../docs/journal.md', import.meta.url), 'utf8')
  return [...page.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
}

type Leaf = Omit<Parameters<typeof eventHash>[0], 'occurredAt' | 'contentHash'> & { occurredAt: string }

test('the example of an event comes out as docs/journal.md says', async () => {
  const example = (await blocks()).find((block) => block.startsWith('{')) ?? ''
  const [payload = '', salt = '', hashOfContent, leaf = '', hashOfEvent] = example.split('\n')
  const content = contentHash({ salt: Buffer.from(salt, 'hex'), payload })
  assert.equal(content.toString('hex'), hashOfContent)
  const read = JSON.parse(leaf) as Leaf
  const event = { ...read, occurredAt: new Date(read.occurredAt), contentHash: content }
  assert.equal(leafText(event), leaf)
  assert.equal(eventHash(event).toString('hex'), hashOfEvent)
})

test('the example of a checkpoint is genuine, and signs a log of that one event', async () => {
  const all = await blocks()
  const outside = readOutside({ name: 'docs', text: all.find((block) => block.startsWith('redress-')) ?? '' })
  assert.ok(outside)
  assert.equal(outsideProblem([outside], { keys: [], size: 1 })?.code, 'journal.outsideKeyUnknown')
  const hashOfEvent = all.find((block) => block.startsWith('{'))?.split('\n')[4] ?? ''
  assert.equal(Buffer.from(outside.checkpoint.root, 'base64').toString('hex'), hashOfEvent)
})
