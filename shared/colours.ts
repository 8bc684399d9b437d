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
