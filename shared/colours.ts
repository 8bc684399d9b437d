/** Whether a text is a colour as Redress writes it: `#rrggbb`. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** Relative luminance of a `#rrggbb` colour as WCAG 2.2 defines it, 0 to 1. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two `#rrggbb` colours after WCAG 2.2, from 1 to 21; null when one is not a colour. */
export function contrastOf(one: string, other: string): number | null {
  if (!isColour(one) || !isColour(other)) return null
  const [bright = 1, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

/** WCAG 2.2, 1.4.3: text needs this contrast to what is behind it. */
export const readableContrast = 4.5

/** The surface of public pages that is closest to an accent; on white it is easier to read. */
export const accentSurface = '#f3f5f7'

/**
 * The nearest colour that can be read on a surface: the same where it can, else the first on the way to black (or to
 * white, on a dark surface), which keeps its hue. Of what is no colour nothing.
 */
export function readableOn(colour: string, surface: string): string | null {
  if (!isColour(colour) || !isColour(surface)) return null
  const towards = luminance(surface) > 0.5 ? 0 : 255
  const steps = 50
  for (let step = 0; step < steps; step += 1) {
    const mixed = mixedWith(colour.toLowerCase(), towards, step / steps)
    if ((contrastOf(mixed, surface) ?? 0) >= readableContrast) return mixed
  }
  return towards === 0 ? '#000000' : '#ffffff'
}

const mixedWith = (colour: string, towards: number, share: number): string =>
  colour.replace(/[0-9a-f]{2}/g, (channel) => {
    const from = Number.parseInt(channel, 16)
    return Math.round(from + (towards - from) * share)
      .toString(16)
      .padStart(2, '0')
  })
