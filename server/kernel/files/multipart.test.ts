import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import fastify from 'fastify'
import { Refusal } from '../errors.ts'
import { formLimits, readMultipart, type ReceivedForm } from './multipart.ts'
import type { FileStore } from './store.ts'
import { anOrganizationId, aStore } from './test-files.ts'

const app = fastify({ forceCloseConnections: true })
let files: FileStore
let address = ''
let usedBytes = 0

before(async () => {
  files = await aStore({ quotaBytes: 1_000_000 })
  await app.register(formbody)
  await app.register(multipart, {
    limits: { files: 5, fields: 100, fieldSize: 100_000, fileSize: 25 * 1024 * 1024 },
  })
  app.setErrorHandler((error, _request, reply) =>
    reply
      .status(error instanceof Refusal ? error.status : 500)
      .send({ code: error instanceof Refusal ? error.code : String(error) }),
  )
  app.post('/', (request) =>
    readMultipart(files, {
      request,
      organizationId: anOrganizationId,
      usedBytes,
      limits: { ...formLimits, maxFileBytes: 200_000 },
    }),
  )
  address = await app.listen({ port: 0, host: '127.0.0.1' })
})
after(() => app.close())

describe('a form with files', () => {
  it('gives fields and files, whatever the browser calls them', async () => {
    const form = await sent([
      ['narrative', 'Şikâyet 投訴'],
      ['topic', 'a'],
      ['topic', 'b'],
      ['evidence', aFile('%PDF-1.7\n', 'C:\\x\\Fatura.pdf', 'text/html')],
    ])
    assert.deepEqual(form.fields, { narrative: 'Şikâyet 投訴', topic: ['a', 'b'] })
    assert.deepEqual(form.problems, [])
    const [file] = form.files
    assert.deepEqual(
      [file?.fieldName, file?.fileName, file?.detectedType, file?.byteSize],
      ['evidence', 'Fatura.pdf', 'application/pdf', 9],
    )
  })

  it('leaves out file inputs that were left empty', async () => {
    const form = await sent([
      ['evidence', aFile('', '')],
      ['narrative', 'x'],
    ])
    assert.deepEqual(form, { fields: { narrative: 'x' }, files: [], problems: [] })
  })

  it('keeps everything else when a file is too large', async () => {
    const form = await sent([
      ['narrative', 'typed before'],
      ['evidence', aFile('x'.repeat(900_000), 'long.txt')],
      ['evidence', aFile('fine', 'short.txt')],
      ['contact', 'typed after'],
    ])
    assert.deepEqual(form.fields, { narrative: 'typed before', contact: 'typed after' })
    assert.deepEqual(
      form.files.map(({ fileName }) => fileName),
      ['short.txt'],
    )
    assert.deepEqual(form.problems, [
      {
        code: 'files.tooLarge',
        details: { name: 'long.txt', megabytes: 0 },
        fieldName: 'evidence',
        fileName: 'long.txt',
      },
    ])
  })

  it('keeps everything else when a program is among the files', async () => {
    const form = await sent([
      ['evidence', aFile('#!/bin/sh', 'a.pdf')],
      ['narrative', 'x'],
    ])
    assert.deepEqual(form.fields, { narrative: 'x' })
    assert.deepEqual(
      form.problems.map(({ code }) => code),
      ['files.typeNotAllowed'],
    )
  })

  it('takes five files and names the sixth', async () => {
    const six = Array.from({ length: 6 }, (_, n): Part => ['evidence', aFile(`file ${n}`, `${n}.txt`)])
    const form = await sent([...six, ['narrative', 'x']])
    assert.equal(form.files.length, 5)
    assert.deepEqual(
      form.problems.map(({ code, fileName }) => [code, fileName]),
      [['files.tooMany', '5.txt']],
    )
    assert.deepEqual(form.fields, { narrative: 'x' })
  })

  it('counts its files together against the quota', async () => {
    usedBytes = 700_000
    const form = await sent([
      ['evidence', aFile('a'.repeat(190_000), 'a.txt')],
      ['evidence', aFile('b'.repeat(190_000), 'b.txt')],
    ])
    usedBytes = 0
    assert.deepEqual(
      form.files.map(({ fileName }) => fileName),
      ['a.txt'],
    )
    assert.deepEqual(
      form.problems.map(({ code }) => code),
      ['files.diskFull'],
    )
  })

  it('cuts a field that is far too long and says so', async () => {
    const form = await sent([
      ['narrative', 'x'.repeat(150_000)],
      ['contact', 'y'],
    ])
    assert.equal(form.fields.narrative?.length, 100_000)
    assert.equal(form.fields.contact, 'y')
    assert.deepEqual(form.problems, [
      { code: 'field.tooLong', fieldName: 'narrative', details: { max: 100_000 } },
    ])
  })

  it('takes a hundred fields', async () => {
    const form = await sent(Array.from({ length: 101 }, (_, n): Part => [`f${n}`, 'x']))
    assert.equal(Object.keys(form.fields).length, 100)
    assert.deepEqual(
      form.problems.map(({ code, fieldName }) => [code, fieldName]),
      [['invalidInput', 'f100']],
    )
  })

  it('without files may come the short way', async () => {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams({ narrative: 'ş' }) })
    assert.deepEqual(await response.json(), { fields: { narrative: 'ş' }, files: [], problems: [] })
  })
})

describe('a broken form', () => {
  const post = (body: string, length = Buffer.byteLength(body)) =>
    raw(
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`,
    )

  it('is refused when its end is missing', async () => {
    assert.match(
      await post('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'),
      /400[^]*invalidInput/,
    )
    assert.match(
      await post('--b\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\n\r\nhalf'),
      /400[^]*invalidInput/,
    )
    assert.deepEqual(await readdir(files.temporary), [])
  })

  it('is refused when it plays with the names of objects', async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n'
    assert.match(await post(body), /400[^]*invalidInput/)
  })

  it('is refused at once when it announces more than could be read', async () => {
    assert.match(await post('', 100 * 1024 * 1024), /413[^]*bodyTooLarge/)
  })

  it('leaves nothing behind when the sender hangs up in the middle of a file', async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\n\r\n'
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 90000\r\n\r\n${head}${'x'.repeat(40_000)}`,
    )
    await until(async () => (await readdir(files.temporary)).length === 1)
    socket.destroy()
    await until(async () => (await readdir(files.temporary)).length === 0)
  })
})

type Part = [name: string, value: string | File]

const aFile = (content: string, name: string, type = 'application/octet-stream') =>
  new File([content], name, { type })

async function sent(parts: readonly Part[]): Promise<ReceivedForm> {
  const body = new FormData()
  for (const [name, value] of parts) {
    if (typeof value === 'string') body.append(name, value)
    else body.append(name, value, value.name)
  }
  const response = await fetch(address, { method: 'POST', body })
  assert.equal(response.status, 200, await response.clone().text())
  return (await response.json()) as ReceivedForm
}

function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.write(request)
  })
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 3000
  while (!(await isTrue())) {
    assert.ok(Date.now() < end, 'it did not happen within 3 s')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
