/** The accent of organizations that have set none. */
const neutralAccent = '#1f4e79'

/** The colour as `#rrggbb` in lower case; a text that is no such colour becomes the neutral accent. */
export const accentOrNeutral = (color: string): string =>
  /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : neutralAccent

/** Whether white or black text is easier to read on this `#rrggbb` background (WCAG 2.2 contrast). */
export function readableOn(background: string): 'white' | 'black' {
  const light = luminance(background)
  return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? 'white' : 'black'
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
