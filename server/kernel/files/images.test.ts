import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { reencodeImage } from './images.ts'
import { aStore, store } from './test-files.ts'

const picture = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 30, alpha: 0.5 } } })

const shown = async (content: Buffer) => {
  const files = await aStore()
  return reencodeImage(files, await store(files, content))
}

describe('an image shown inside a page', () => {
  it('has no camera and place data and stands upright', async () => {
    const photo = await picture(40, 20)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'secret owner' }, IFD3: { GPSLatitude: '41/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const image = await shown(photo)
    assert.deepEqual([image.width, image.height, image.contentType], [20, 40, 'image/jpeg'])
    const { exif, orientation } = await sharp(image.content).metadata()
    assert.deepEqual([exif, orientation], [undefined, undefined])
    assert.equal(image.content.includes('secret owner'), false)
  })

  it('is at most 2000 pixels a side', async () => {
    const image = await shown(await picture(4000, 1000).jpeg().toBuffer())
    assert.deepEqual([image.width, image.height], [2000, 500])
  })

  it('stays see-through', async () => {
    const image = await shown(await picture(10, 10, 4).webp().toBuffer())
    assert.equal(image.contentType, 'image/png')
    assert.equal((await sharp(image.content).metadata()).hasAlpha, true)
  })

  for (const format of ['png', 'gif', 'avif', 'tiff', 'webp', 'jpeg'] as const) {
    it(`may come as ${format}`, async () => {
      const image = await shown(await picture(30, 30).toFormat(format).toBuffer())
      assert.equal(image.width, 30)
    })
  }

  it('is not made of a small file with too many pixels', async () => {
    const bomb = withClaimedSize(await picture(10, 10).png().toBuffer(), 20_000)
    await assert.rejects(shown(bomb), { code: 'files.notAnImage' })
  })

  const others = [
    [
      'a drawing with scripts',
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect/></svg>',
    ],
    ['a document', '%PDF-1.7\n'],
    ['a text', 'hello'],
  ] as const
  for (const [what, content] of others) {
    it(`is not made of ${what}`, async () => {
      await assert.rejects(shown(Buffer.from(content)), { code: 'files.notAnImage' })
    })
  }

  it('is not made of half a picture', async () => {
    const photo = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 100, sigma: 50 },
      },
    })
      .jpeg()
      .toBuffer()
    await assert.rejects(shown(photo.subarray(0, photo.length / 2)), { code: 'files.notAnImage' })
  })

  it('whose file is gone is missing', async () => {
    const key = { storageKey: `0192aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee/aa/${'a'.repeat(64)}` }
    await assert.rejects(reencodeImage(await aStore(), key), { code: 'files.missing' })
  })
})

/** The PNG with another width and height in its header. */
function withClaimedSize(png: Buffer, side: number): Buffer {
  const claimed = Buffer.from(png)
  claimed.writeUInt32BE(side, 16)
  claimed.writeUInt32BE(side, 20)
  claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29)
  return claimed
}
