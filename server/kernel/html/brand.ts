import { contrastOf, isColour, readableContrast } from '../../../shared/colours.ts'

/** The surfaces of portal/style.css closest to the accent; on the plain backgrounds it is easier to read. */
const lightSurface = '#f3f5f7'
const darkSurface = '#22262c'

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

/** @param towards 0 for black, 255 for white */
function moved(colour: string, surface: string, towards: number): string {
  for (let step = 0; step < 20; step += 1) {
    const mixed = colour.replace(/[0-9a-f]{2}/g, (channel) => {
      const from = Number.parseInt(channel, 16)
      return Math.round(from + ((towards - from) * step) / 20)
        .toString(16)
        .padStart(2, '0')
    })
    if ((contrastOf(mixed, surface) ?? 0) >= readableContrast) return mixed
  }
  return towards === 0 ? '#000000' : '#ffffff'
}
