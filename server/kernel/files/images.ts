import { Refusal } from '../errors.ts'
import { openFile, pathOf, type FileStore } from './store.ts'

export type DisplayImage = { content: Buffer; contentType: string; width: number; height: number }

/** A camera's 100 megapixels pass; a small file that unfolds into gigabytes does not. */
const maxInputPixels = 120_000_000
const maxSidePixels = 2000
const timeLimitSeconds = 20

/** Loaded with the first picture: an installation that never sees one needs no memory for it. */
const loadSharp = async () => {
  const { default: sharp } = await import('sharp')
  // sharp also reads SVG, PDF and whatever its build brings along. Only the loaders of pictures stay.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpeg',
      'VipsForeignLoadPng',
      'VipsForeignLoadWebp',
      'VipsForeignLoadNsgif',
      'VipsForeignLoadHeif',
      'VipsForeignLoadTiff',
    ],
  })
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
let loading: ReturnType<typeof loadSharp> | undefined

let lastInLine: Promise<unknown> = Promise.resolve()

/**
 * A fresh picture of an uploaded one, for showing inside a page: at most 2000 pixels a side, upright, without
 * place and camera data, first frame only. JPEG, or PNG where it is see-through or asked for. One at a time, so that
 * many large pictures do not fill the memory together.
 *
 * @throws Refusal `files.notAnImage` when it is none that can be shown, or `files.missing`
 */
export function reencodeImage(
  store: FileStore,
  { storageKey, as }: { storageKey: string; as?: 'png' },
): Promise<DisplayImage> {
  const result = lastInLine.then(() => reencode(store, storageKey, as))
  lastInLine = result.catch(() => undefined)
  return result
}

async function reencode(store: FileStore, storageKey: string, as?: 'png'): Promise<DisplayImage> {
  const { stream } = await openFile(store, { storageKey })
  stream.destroy()
  const sharp = await (loading ??= loadSharp())
  try {
    const image = sharp(pathOf(store, storageKey), {
      limitInputPixels: maxInputPixels,
      failOn: 'error',
      pages: 1,
      sequentialRead: true,
    })
    const { hasAlpha } = await image.metadata()
    const sized = image
      .autoOrient()
      .resize({ width: maxSidePixels, height: maxSidePixels, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: timeLimitSeconds })
    const encoded =
      hasAlpha || as === 'png' ? sized.png({ compressionLevel: 9 }) : sized.jpeg({ quality: 82 })
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    return { content: data, contentType: `image/${info.format}`, width: info.width, height: info.height }
  } catch (cause) {
    const refusal = new Refusal('files.notAnImage')
    refusal.cause = cause
    throw refusal
  }
}
