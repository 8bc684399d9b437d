type Colour = readonly [red: number, green: number, blue: number]

/** The surfaces of portal/style.css closest to the accent; on the plain backgrounds it is easier to read. */
const lightSurface: Colour = [0xf3, 0xf5, 0xf7]
const darkSurface: Colour = [0x22, 0x26, 0x2c]
/** WCAG 2.2, 1.4.3: text needs 4.5 : 1 against what is behind it. */
const readable = 4.5

/**
 * The style sheet with an organization's accent, as one small file because the page's
 * content security policy allows no inline style. A colour too pale or too dark to read is
 * moved towards black or white until it can be read; its hue stays.
 * @param accent '#rrggbb'; anything else gives an empty style sheet and so the default accent
 */
export function brandStyle(accent: string | null): string {
  const colour = accent === null ? null : colourOf(accent)
  if (!colour) return ''
  const light = moved(colour, lightSurface, [0, 0, 0])
  const dark = moved(colour, darkSurface, [255, 255, 255])
  return [
    `:root{--accent:${hex(light)};--on-accent:#fff}`,
    `@media screen and (prefers-color-scheme:dark){:root{--accent:${hex(dark)};--on-accent:#000}}`,
    '',
  ].join('\n')
}

/** Contrast of two '#rrggbb' colours after WCAG 2.2, from 1 to 21; null when one is not a colour. */
export function contrastOf(one: string, other: string): number | null {
  const [first, second] = [colourOf(one), colourOf(other)]
  return first && second ? contrast(first, second) : null
}

function colourOf(text: string): Colour | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)
  if (!parts) return null
  const [, red = '', green = '', blue = ''] = parts
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

function moved(colour: Colour, background: Colour, towards: Colour): Colour {
  for (let step = 0; step <= 20; step += 1) {
    const share = step / 20
    const mix = (from: number, to: number) => Math.round(from + (to - from) * share)
    const mixed: Colour = [mix(colour[0], towards[0]), mix(colour[1], towards[1]), mix(colour[2], towards[2])]
    if (contrast(mixed, background) >= readable) return mixed
  }
  return towards
}

function contrast(one: Colour, other: Colour): number {
  const [bright = 1, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const hex = (colour: Colour) => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`
