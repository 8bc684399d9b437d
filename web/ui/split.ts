/** How much of the width the list takes, in per cent. */
export const shares = { least: 25, usual: 40, most: 70, step: 2 } as const

const within = (share: number) => Math.round(Math.min(shares.most, Math.max(shares.least, share)))

/** The share at which the pointer stands. Lengths in CSS pixels. */
export function shareAt(
  x: number,
  box: { readonly left: number; readonly right: number },
  isRightToLeft: boolean,
): number {
  const width = box.right - box.left
  return within(((isRightToLeft ? box.right - x : x - box.left) / width) * 100)
}

/** What a key makes of a share; null for keys that mean nothing here. */
export function shareAfter(key: string, share: number, isRightToLeft: boolean): number | null {
  const wider = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const narrower = isRightToLeft ? 'ArrowRight' : 'ArrowLeft'
  if (key === wider) return within(share + shares.step)
  if (key === narrower) return within(share - shares.step)
  if (key === 'Home') return shares.least
  if (key === 'End') return shares.most
  return key === 'Enter' ? shares.usual : null
}

/** A share as it was kept; the usual one when nothing sensible was. */
export function keptShare(kept: string | null): number {
  const share = Number(kept ?? Number.NaN)
  return Number.isFinite(share) && kept !== '' ? within(share) : shares.usual
}
