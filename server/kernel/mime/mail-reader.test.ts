import assert from 'node:assert/strict'
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ChildFailure } from '../recycled-child.ts'
import { startMailReader, type MailReader, type ReadJob } from './mail-reader.ts'

let folder: string
let reader: MailReader
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'redress-reader-'))
  reader = startMailReader()
})
after(async () => {
  await reader.stop()
  await rm(folder, { recursive: true, force: true })
})

let written = 0
async function placed(raw: string | Buffer) {
  const file = path.join(folder, `${++written}.eml`)
  const content = Buffer.from(raw as string, 'latin1')
  await writeFile(file, content)
  return { path: file, byteSize: content.length, envelopeFrom: null }
}

const mega = 1024 * 1024
const rep = (text: string, bytes = 24 * mega) => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes)
const head = (type: string, extra = '') =>
  `From: a@b.example\r\nSubject: s\r\nMessage-ID: <x@y>\r\n${extra}Content-Type: ${type}\r\n\r\n`
const parts = (body: string) => `${head('multipart/mixed; boundary=b')}${body}`

/** Mails of 25 MB that are hard on a reader, one way each. */
const hostile: Readonly<Record<string, () => string>> = {
  'an attachment': () =>
    parts(`--b\r\n\r\nhello\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n${rep('QUJD\r\n')}\r\n--b--`),
  'unlabelled Russian': () => head('text/plain') + rep('\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0\r\n'),
  'HTML of many elements': () =>
    head('text/html') + rep('<p>words <b>and</b> <a href="http://x">y</a></p>\r\n'),
  'HTML in many parts': () =>
    parts(`--b\r\nContent-Type: text/html\r\n\r\n${rep('<p>words <b>and</b></p>', mega)}\r\n`.repeat(24)),
  'open elements without end': () => head('text/html') + rep('<div><table>'),
  'closing tags without end': () => head('text/html') + rep('</div>'),
  'ten thousand parts': () => parts(rep(`--b\r\n\r\n${'x'.repeat(2_400)}\r\n`)),
  'parts within parts': () =>
    parts('') +
    Array.from(
      { length: 10_000 },
      (_, at) => `--b${at || ''}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    ).join('') +
    rep('x\r\n'),
  'one header field': () => `From: a@b.example\r\nSubject: ${rep('x')}`,
  'header fields without end': () => rep('From: a@b.example\r\n'),
  'a folded field': () => `From: a@b.example\r\nSubject: a\r\n${rep(' x\r\n')}`,
  'encoded words': () => `From: a@b.example\r\nSubject: ${rep('=?utf-8?q?=C3=BC?= ')}`,
  'UTF-7': () => head('text/plain; charset=utf-7') + rep('+ADw-'),
  'carriage returns alone': () => rep('From: a\rx\r'),
  'quotes and attributions': () =>
    head('text/plain', 'In-Reply-To: <a@b>\r\n') + rep(`${'> '.repeat(50)}x\r\nOn Mon, x wrote:\r\n`),
}

function startChild(): ChildProcess {
  return fork(new URL('mail-reader.child.ts', import.meta.url), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { RECYCLED_CHILD_KILL_MB: '4000' },
  })
}

const ask = (child: ChildProcess, job: ReadJob) =>
  new Promise<void>((resolve) => {
    child.once('message', () => resolve())
    child.send(job)
  })

/** Megabytes at most and now, and milliseconds of the processor, of a process (Linux). */
async function usageOf(pid: number) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const [ticks = '', more = ''] =
    (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ').slice(11) ?? []
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  return { most: megabytes('VmHWM'), now: megabytes('VmRSS'), cpuMs: (Number(ticks) + Number(more)) * 10 }
}

describe(
  'reading a mail of 25 MB',
  { skip: process.platform === 'linux' ? false : 'measured on Linux' },
  () => {
    for (const [name, make] of Object.entries(hostile))
      test(`costs at most 2 s of the processor and 100 MB: ${name}`, async () => {
        const file = await placed(make())
        const small = await placed('From: a@b.example\r\n\r\nhello')
        for (const job of [
          (each: typeof file): ReadJob => ({ wanted: 'mails', mails: [each] }),
          (each: typeof file): ReadJob => ({ wanted: 'html', path: each.path }),
        ]) {
          const child = startChild()
          const pid = child.pid ?? 0
          await ask(child, job(small))
          const first = await usageOf(pid)
          await ask(child, job(file))
          const last = await usageOf(pid)
          child.kill('SIGKILL')
          const [cpuMs, megabytes] = [last.cpuMs - first.cpuMs, Math.round(last.most - first.now)]
          assert.ok(cpuMs <= 2_000 && megabytes <= 100, `${cpuMs} ms, ${megabytes} MB`)
        }
        await rm(file.path)
      })
  },
)

describe('the reader', () => {
  test('reads mails that are asked for together, each its own', async () => {
    const files = await Promise.all(
      Array.from({ length: 40 }, (_, at) => placed(`From: a${at}@b.example\r\nSubject: ${at}\r\n\r\nx`)),
    )
    const mails = await Promise.all(files.map((file) => reader.read(file)))
    assert.deepEqual(
      mails.map(({ subject, from }) => `${subject} ${from?.address}`),
      files.map((_, at) => `${at} a${at}@b.example`),
    )
  })

  test('a mail that is missing fails alone', async () => {
    const good = await placed('From: a@b.example\r\nSubject: good\r\n\r\nx')
    const [first, second] = await Promise.allSettled([
      reader.read({ ...good, path: path.join(folder, 'nowhere') }),
      reader.read(good),
    ])
    assert.ok(first.status === 'rejected' && first.reason instanceof ChildFailure)
    assert.ok(second.status === 'fulfilled' && second.value.subject === 'good')
  })
})
