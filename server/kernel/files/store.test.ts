import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { deleteFile, openFile, pathOf, storeStream, type FileStore } from './store.ts'
import { sweepOrphans } from './sweep.ts'
import { anOrganizationId, aStore, store } from './test-files.ts'

const refusedWith = (code: string) => ({ name: 'Refusal', code })
const otherOrganizationId = '0192aaaa-bbbb-7ccc-8ddd-ffffffffffff'

describe('a stored file', () => {
  it('has its hash, size and type, and comes back as it was', async () => {
    const files = await aStore()
    const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, 0)])
    const stored = await store(files, content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    assert.deepEqual(stored, {
      sha256,
      byteSize: content.length,
      storageKey: `${anOrganizationId}/${sha256.slice(0, 2)}/${sha256}`,
      detectedType: 'application/pdf',
    })
    const { stream, byteSize } = await openFile(files, stored)
    assert.equal(byteSize, content.length)
    assert.ok((await buffer(stream)).equals(content))
  })

  it('is kept once per organization, however often it comes', async () => {
    const files = await aStore()
    const [one, two] = await Promise.all([store(files, 'same'), store(files, 'same')])
    const other = await store(files, 'same', { organizationId: otherOrganizationId })
    assert.deepEqual(one, two)
    assert.notEqual(one.storageKey, other.storageKey)
    assert.deepEqual(await temporaryFiles(files), [])
    await deleteFile(files, other)
    assert.equal(await text((await openFile(files, one)).stream), 'same')
  })

  it('can be read by nobody else on the machine', async () => {
    const files = await aStore()
    const stored = await store(files, 'secret')
    const { mode } = await stat(pathOf(files, stored.storageKey))
    assert.equal(mode & 0o077, 0)
    assert.equal((await stat(files.root)).mode & 0o077, 0)
  })

  it('is gone after it is deleted, and deleting again is no error', async () => {
    const files = await aStore()
    const stored = await store(files, 'x')
    await deleteFile(files, stored)
    await deleteFile(files, stored)
    await assert.rejects(openFile(files, stored), refusedWith('files.missing'))
    await deleteFile(await aStore(), stored)
  })

  for (const storageKey of ['../../etc/passwd', `${anOrganizationId}/ab/../../x`, '', 'a/b/c']) {
    it(`is not found under the key ${JSON.stringify(storageKey)}`, async () => {
      await assert.rejects(openFile(await aStore(), { storageKey }), /not a storage key/)
    })
  }
})

describe('a refused file', () => {
  const refusals: readonly (readonly [
    string,
    string,
    Parameters<typeof store>[2],
    Partial<FileStore>,
    string,
  ])[] = [
    ['too large', 'x'.repeat(11), { maxBytes: 10 }, {}, 'files.tooLarge'],
    ['empty', '', {}, {}, 'files.empty'],
    ['of a type that is not allowed', '#!/bin/sh\n', {}, {}, 'files.typeNotAllowed'],
    ['over the quota', 'x'.repeat(11), { usedBytes: 90 }, { quotaBytes: 100 }, 'files.diskFull'],
    ['more than the disk may take', 'x', {}, { keepFreeBytes: Number.MAX_SAFE_INTEGER }, 'files.diskFull'],
  ]
  for (const [what, content, options, settings, code] of refusals) {
    it(`because it is ${what} leaves nothing behind`, async () => {
      const files = await aStore(settings)
      await assert.rejects(store(files, content, options), refusedWith(code))
      assert.deepEqual(await temporaryFiles(files), [])
      assert.deepEqual(await readdir(files.root), ['.tmp'])
    })
  }

  it('exactly at its limits is taken', async () => {
    const files = await aStore({ quotaBytes: 100 })
    assert.equal((await store(files, 'x'.repeat(10), { maxBytes: 10, usedBytes: 90 })).byteSize, 10)
  })

  it('does not take the rest of the request with it', async () => {
    const stream = Readable.from(['a'.repeat(20), 'b', 'c'].map((part) => Buffer.from(part)))
    const input = { organizationId: anOrganizationId, stream, maxBytes: 10, usedBytes: 0 }
    await assert.rejects(storeStream(await aStore(), input), refusedWith('files.tooLarge'))
    assert.equal(stream.destroyed, false)
    assert.equal(await text(stream), 'bc')
  })

  it('whose sender hangs up leaves nothing behind', async () => {
    const files = await aStore()
    const stream = Readable.from(brokenOff())
    await assert.rejects(
      storeStream(files, { organizationId: anOrganizationId, stream, maxBytes: 100, usedBytes: 0 }),
      /hung up/,
    )
    assert.deepEqual(await temporaryFiles(files), [])
  })
})

describe('the sweep', () => {
  const now = new Date('2030-01-10T12:00:00Z')
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const none = async () => new Set<string>()

  const aged = async (files: FileStore, storageKey: string, hours: number) =>
    utimes(pathOf(files, storageKey), hoursAgo(hours), hoursAgo(hours))

  it('deletes contents of yesterday that nothing refers to, and only these', async () => {
    const files = await aStore()
    const [known, orphan, fresh] = [
      await store(files, 'known'),
      await store(files, 'orphan'),
      await store(files, 'fresh'),
    ]
    const other = await store(files, 'orphan', { organizationId: otherOrganizationId })
    for (const { storageKey } of [known, orphan, other]) await aged(files, storageKey, 25)
    await aged(files, fresh.storageKey, 23)
    const asked: string[] = []
    const swept = await sweepOrphans(files, {
      now,
      knownAmong: async ({ organizationId, storageKeys }) => {
        asked.push(organizationId)
        assert.ok(storageKeys.every((key) => key.startsWith(organizationId)))
        return new Set([known.storageKey])
      },
    })
    assert.deepEqual(swept, { deletedFiles: 2, deletedTemporary: 0, deletedBytes: 12 })
    assert.deepEqual(asked.toSorted(), [anOrganizationId, otherOrganizationId])
    assert.equal(await text((await openFile(files, known)).stream), 'known')
    assert.equal(await text((await openFile(files, fresh)).stream), 'fresh')
    await assert.rejects(openFile(files, orphan), refusedWith('files.missing'))
  })

  it('spares a content that comes again while it runs', async () => {
    const files = await aStore()
    const stored = await store(files, 'again')
    await aged(files, stored.storageKey, 48)
    const swept = await sweepOrphans(files, {
      now: new Date(Date.now() + 23 * 3_600_000),
      knownAmong: async () => {
        await store(files, 'again')
        return new Set()
      },
    })
    assert.equal(swept.deletedFiles, 0)
    assert.equal(await text((await openFile(files, stored)).stream), 'again')
    assert.deepEqual(await temporaryFiles(files), [])
  })

  it('deletes temporary files of yesterday', async () => {
    const files = await aStore()
    await store(files, 'x')
    for (const [name, hours] of [
      ['old', 30],
      ['new', 1],
    ] as const) {
      await writeFile(path.join(files.temporary, name), 'x')
      await utimes(path.join(files.temporary, name), hoursAgo(hours), hoursAgo(hours))
    }
    assert.equal((await sweepOrphans(files, { now, knownAmong: none })).deletedTemporary, 1)
    assert.deepEqual(await temporaryFiles(files), ['new'])
  })

  it('has nothing to do where nothing was ever stored', async () => {
    const files = await aStore()
    await rm(files.root, { recursive: true, force: true })
    assert.deepEqual(await sweepOrphans(files, { now, knownAmong: none }), {
      deletedFiles: 0,
      deletedTemporary: 0,
      deletedBytes: 0,
    })
  })
})

const temporaryFiles = (files: FileStore) => readdir(files.temporary)

async function* brokenOff() {
  yield Buffer.from('half')
  throw new Error('hung up')
}
