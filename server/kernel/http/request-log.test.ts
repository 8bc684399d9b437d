import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import fastify, { LogController } from 'fastify'
import { publicActor } from '../auth/actor.ts'
import { addRequestLog, newRequestId } from './request-log.ts'

type Line = Readonly<Record<string, unknown>>

async function lines(url: string): Promise<{ requestId: unknown; logged: readonly Line[] }> {
  const logged: Line[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(JSON.parse(chunk.toString()) as Line)
      done()
    },
  })
  const app = fastify({
    logger: { stream, level: 'info' },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: newRequestId,
  })
  app.decorateRequest('actor')
  app.addHook('onRequest', async (request) => {
    request.actor = publicActor
  })
  addRequestLog(app)
  app.get('/cases/:complaintId', (request, reply) => {
    request.log.info('looked')
    return reply.send({})
  })
  app.get('/readyz', (_request, reply) => reply.send({}))
  const answer = await app.inject({ url })
  await app.close()
  return { requestId: answer.headers['x-request-id'], logged }
}

test('an answered request leaves one line: its route, its case, who, and how long; no words of a search', async () => {
  const { requestId, logged } = await lines('/cases/0190?q=heating+bill')
  const [looked, answered] = logged
  assert.match(String(requestId), /^[0-9a-f]{12}$/)
  assert.equal(looked?.requestId, requestId)
  const { time: _at, pid: _pid, hostname: _host, ms, ...rest } = answered ?? {}
  assert.deepEqual(rest, {
    level: 30,
    requestId,
    method: 'GET',
    route: '/cases/:complaintId',
    status: 200,
    actor: 'public',
    complaintId: '0190',
    msg: 'answered',
  })
  assert.equal(typeof ms, 'number')
  assert.doesNotMatch(JSON.stringify(logged), /heating/)
})

test('an address that is no route keeps its words out of the log', async () => {
  const { logged } = await lines('/x/ada%40example.org')
  assert.equal(logged.at(-1)?.route, 'none')
  assert.doesNotMatch(JSON.stringify(logged), /example\.org/)
})

test('what machines ask every few seconds leaves no line', async () => {
  assert.deepEqual((await lines('/readyz')).logged, [])
})
