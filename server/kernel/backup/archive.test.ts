import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { checkArchive, fileList } from './archive-reader.ts'
import { writeArchive } from './archive-writer.ts'
import {
  currentFormat,
  filesFolder,
  labelName,
  manifestName,
  manifestProofName,
  type Part,
} from './manifest.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'redress-archive-'))
})
after(() => rm(folder, { recursive: true }))

const passphrase = 'a passphrase of some length'
const label = {
  format: currentFormat,
  program: '0.1.0',
  madeAt: '2026-11-22T12:00:00.000Z',
  migrations: ['0001_kernel.sql'],
  installationMark: 'mark',
}
// What does not compress, so that an altered byte is one of content.
const picture = randomBytes(300_000)

let counter = 0
async function anArchive(given: { passphrase?: string; format?: number } = {}): Promise<string> {
  const file = path.join(folder, `${++counter}.archive`)
  const archive = await writeArchive({ file, passphrase: given.passphrase, sealingCost: 10 })
  const ownLabel = { ...label, format: given.format ?? label.format }
  const parts: Part[] = [
    await archive.addBytes(labelName, Buffer.from(JSON.stringify(ownLabel))),
    await archive.addBytes('database/public.complaint/000000.copy', randomBytes(200_000)),
  ]
  const sha256 = createHash('sha256').update(picture).digest('hex')
  const stream = Readable.from([picture.subarray(0, 100), picture.subarray(100)])
  const name = `${filesFolder}0190a000-0000-7000-8000-000000000000/${sha256.slice(0, 2)}/${sha256}`
  const files = fileList()
  files.add(await archive.addStream({ name, size: picture.length, stream }))
  const manifest = {
    label: ownLabel,
    tables: [],
    jobs: 0,
    hasKey: false,
    parts,
    files: files.sum(),
    missingFiles: [],
    damagedFiles: [],
  }
  const text = JSON.stringify(manifest)
  await archive.addBytes(manifestName, Buffer.from(text))
  await archive.addBytes(manifestProofName, Buffer.from(proofOf(text)))
  await archive.finish()
  return file
}

const proofOf = (text: string): string => createHash('sha256').update(`key${text}`).digest('hex')

for (const [kind, given] of [
  ['plain', undefined],
  ['sealed', passphrase],
] as const) {
  describe(`a ${kind} archive`, () => {
    const source = (file: string) => ({ file, passphrase: given })
    let file: string
    let whole: Buffer
    before(async () => {
      file = await anArchive(given ? { passphrase: given } : {})
      whole = await readFile(file)
    })

    test('is whole as it was written, and readable by nobody else on the machine', async () => {
      const { manifest } = await checkArchive(source(file), { proofOf })
      assert.equal(manifest.files.bytes, picture.length)
    })

    test('is refused wherever a byte is altered', async () => {
      const places = [
        0,
        40,
        whole.length >> 2,
        whole.length >> 1,
        whole.length - 70_000,
        whole.length - 40,
        whole.length - 1,
      ]
      for (const place of places) {
        const altered = Buffer.from(whole)
        altered[place] = (altered[place] ?? 0) ^ 1
        await writeFile(path.join(folder, 'altered'), altered)
        await assert.rejects(
          checkArchive(source(path.join(folder, 'altered')), { proofOf }),
          (error: { code?: string }) =>
            ['backup.altered', 'backup.truncated', 'backup.notOurs', 'backup.wrongPassphrase'].includes(
              error.code ?? '',
            ),
          `byte ${place}`,
        )
      }
    })

    test('is refused wherever it is cut off', async () => {
      for (const length of [20, 100, 70_000, 300_000, whole.length - 1]) {
        await writeFile(path.join(folder, 'cut'), whole.subarray(0, length))
        await assert.rejects(
          checkArchive(source(path.join(folder, 'cut'))),
          { code: 'backup.truncated' },
          `${length} bytes`,
        )
      }
    })

    test('of a newer format is refused before the rest is read', async () => {
      const newer = await anArchive({ format: currentFormat + 1, ...(given ? { passphrase: given } : {}) })
      await assert.rejects(checkArchive(source(newer)), { code: 'backup.newerFormat' })
    })
  })
}

test('a sealed archive whose chunks change places, or that ends at the border of a chunk, is refused', async () => {
  const file = await anArchive({ passphrase })
  const whole = await readFile(file)
  const [head, chunk] = [56, 64 * 1024 + 16]
  const part = (number: number) => whole.subarray(head + number * chunk, head + (number + 1) * chunk)
  const swapped = Buffer.concat([whole.subarray(0, head), part(1), part(0), whole.subarray(head + 2 * chunk)])
  await writeFile(path.join(folder, 'swapped'), swapped)
  await assert.rejects(checkArchive({ file: path.join(folder, 'swapped'), passphrase }), {
    code: 'backup.altered',
  })
  await writeFile(path.join(folder, 'short'), whole.subarray(0, head + 2 * chunk))
  await assert.rejects(checkArchive({ file: path.join(folder, 'short'), passphrase }), {
    code: 'backup.truncated',
  })
})

test('a wrong passphrase is called so, and a missing one asked for', async () => {
  const file = await anArchive({ passphrase })
  await assert.rejects(checkArchive({ file, passphrase: 'another one' }), { code: 'backup.wrongPassphrase' })
  await assert.rejects(checkArchive({ file, passphrase: undefined }), { code: 'backup.passphraseMissing' })
})

test('whoever alters a plain archive and computes the hashes anew is found by the key', async () => {
  const file = await anArchive()
  await assert.rejects(
    checkArchive({ file, passphrase: undefined }, { proofOf: () => 'what the key says' }),
    {
      code: 'backup.altered',
    },
  )
})

test('what is no archive is called so', async () => {
  const file = path.join(folder, 'letter.txt')
  await writeFile(file, 'Dear Sir or Madam')
  await assert.rejects(checkArchive({ file, passphrase: undefined }), { code: 'backup.notOurs' })
  await assert.rejects(checkArchive({ file: `${file}.gone`, passphrase: undefined }), {
    code: 'backup.fileMissing',
  })
})

test('an archive never replaces a file, and one that was given up leaves none', async () => {
  const file = await anArchive()
  await assert.rejects(writeArchive({ file, passphrase: undefined }), { code: 'backup.fileExists' })
  const elsewhere = path.join(folder, 'no', 'such')
  await assert.rejects(writeArchive({ file: elsewhere, passphrase: undefined }), {
    code: 'backup.folderMissing',
  })
  const given = path.join(folder, 'given-up')
  const archive = await writeArchive({ file: given, passphrase: undefined })
  await archive.addBytes('part', randomBytes(100_000))
  await archive.abandon()
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('given-up')),
    [],
  )
})
