import { luminance } from '../mail/colors.rules.ts'

/** The surfaces of portal/style.css closest to the accent; on the plain backgrounds it is easier to read. */
const lightSurface = '#f3f5f7'
const darkSurface = '#22262c'
/** WCAG 2.2, 1.4.3: text needs 4.5 : 1 against what is behind it. */
const readable = 4.5

/**
 * The style sheet with an organization's accent, as one small file because the page's
 * content security policy allows no inline style. A colour too pale or too dark to read is
 * moved towards black or white until it can be read; its hue stays.
 * @param accent '#rrggbb'; anything else gives an empty style sheet and so the default accent
 */
export function brandStyle(accent: string | null): string {
  if (accent === null || !isColour(accent)) return ''
  const light = moved(accent.toLowerCase(), lightSurface, 0)
  const dark = moved(accent.toLowerCase(), darkSurface, 255)
  return [
    `:root{--accent:${light};--on-accent:#fff}`,
    `@media screen and (prefers-color-scheme:dark){:root{--accent:${dark};--on-accent:#000}}`,
    '',
  ].join('\n')
}

/** Contrast of two '#rrggbb' colours after WCAG 2.2, from 1 to 21; null when one is not a colour. */
export function contrastOf(one: string, other: string): number | null {
  if (!isColour(one) || !isColour(other)) return null
  const [bright = 1, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** @param towards 0 for black, 255 for white */
function moved(colour: string, surface: string, towards: number): string {
  for (let step = 0; step < 20; step += 1) {
    const mixed = colour.replace(/[0-9a-f]{2}/g, (channel) => {
      const from = Number.parseInt(channel, 16)
      return Math.round(from + ((towards - from) * step) / 20)
        .toString(16)
        .padStart(2, '0')
    })
    if ((contrastOf(mixed, surface) ?? 0) >= readable) return mixed
  }
  return towards === 0 ? '#000000' : '#ffffff'
}
