/** How a file can be looked at in place. */
export type Look = 'image' | 'pdf' | 'heic' | 'none'

/** Only pictures that the server makes anew, and PDF drawn page by page; nothing that could act as a page. */
export function lookOf({
  contentType,
  isImage,
}: {
  readonly contentType: string
  readonly isImage: boolean
}): Look {
  if (contentType === 'application/pdf') return 'pdf'
  if (/^image\/hei[cf]/.test(contentType)) return 'heic'
  if (contentType === 'image/svg+xml' || contentType === 'image/bmp') return 'none'
  return isImage ? 'image' : 'none'
}

/** The file before or after one of them, round the end; null when there is no other. */
export function neighbour<T extends { readonly id: string }>(
  files: readonly T[],
  id: string,
  step: 1 | -1,
): T | null {
  const index = files.findIndex((file) => file.id === id)
  if (index < 0 || files.length < 2) return null
  return files[(index + step + files.length) % files.length] ?? null
}

export const quarterTurns = [0, 90, 180, 270] as const
export type Turn = (typeof quarterTurns)[number]
export const turned = (turn: Turn): Turn => quarterTurns[(quarterTurns.indexOf(turn) + 1) % 4] ?? 0

const zooms = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const

/** The next step of zoom; 1 is as large as fits. */
export function zoomed(zoom: number, step: 1 | -1): number {
  const steps: readonly number[] = step > 0 ? zooms : zooms.toReversed()
  return steps.find((one) => (step > 0 ? one > zoom : one < zoom)) ?? zoom
}

type Size = { readonly width: number; readonly height: number }

/** By how much something is scaled so that all of it is seen; never larger than it is. */
export function fitting(content: Size, box: Size, turn: Turn): number {
  const lies = turn === 90 || turn === 270
  const [width, height] = lies ? [content.height, content.width] : [content.width, content.height]
  if (width <= 0 || height <= 0) return 1
  return Math.min(1, box.width / width, box.height / height)
}

/** Browsers refuse larger surfaces. */
const mostSide = 8_000

/** The scale that can be drawn: what was asked for, as far as the surface allows. */
export const drawable = ({ width, height }: Size, scale: number): number =>
  Math.min(scale, mostSide / Math.max(1, width, height))
