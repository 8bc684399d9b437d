import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { text } from 'node:stream/consumers'
import { inSpan, pastSpan, startTracing } from './tracing.ts'

type Span = { name: string; spanId: string; parentSpanId?: string; status: { code?: number } }
type Sent = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }

test('spans go to the collector as a tree, with the kind of a failure and none of its words', async () => {
  const bodies: string[] = []
  const collector = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body)
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const { port } = collector.address() as AddressInfo
  assert.equal(
    await inSpan('before', {}, async () => 'works without a collector'),
    'works without a collector',
  )

  const tracing = await startTracing(`http://127.0.0.1:${port}/`)
  const failing = inSpan('request', { route: '/x' }, async () => {
    pastSpan('query', {}, 3)
    await Promise.resolve()
    throw new RangeError('what Ada wrote')
  })
  await assert.rejects(failing, RangeError)
  await tracing.stop()
  await new Promise((resolve) => collector.close(resolve))

  const spans = bodies.flatMap((body) =>
    (JSON.parse(body) as Sent).resourceSpans.flatMap((each) =>
      each.scopeSpans.flatMap((scope) => scope.spans),
    ),
  )
  const [query, request] = ['query', 'request'].map((name) => spans.find((span) => span.name === name))
  assert.equal(query?.parentSpanId, request?.spanId)
  assert.equal(request?.status.code, 2)
  assert.match(bodies.join(), /RangeError/)
  assert.doesNotMatch(bodies.join(), /Ada|before/)
})
