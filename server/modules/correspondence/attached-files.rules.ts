/** Most bytes of the files of one mail: on the way they grow by a third, and many servers stop at 20 or 25 MB. */
export const usualAttachedBytes = 10_000_000

export type Sized = { readonly byteSize: number }

export type Carried = {
  /** Whether the files go along, or a link to the page where they are. */
  readonly files: 'attached' | 'linked'
  /** The letter as PDF; an answer that is owed goes along unless it alone is too large. */
  readonly letter: 'attached' | 'linked'
}

/**
 * What goes along with a mail and what stands as a link in it.
 * @param letterBytes of the letter as PDF; 0 without one
 */
export function carriedBy(
  files: readonly Sized[],
  { letterBytes, attachedBytes }: { letterBytes: number; attachedBytes: number },
): Carried {
  const filesBytes = files.reduce((sum, { byteSize }) => sum + byteSize, 0)
  return {
    files: filesBytes + letterBytes > attachedBytes ? 'linked' : 'attached',
    letter: letterBytes > attachedBytes ? 'linked' : 'attached',
  }
}
