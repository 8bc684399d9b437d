import { accentSurface, isColour, readableOn } from '../../../shared/colours.ts'

/** The surface of portal/style.css in the dark that is closest to the accent. */
const darkSurface = '#22262c'

/**
 * The style sheet with an organization's accent, as one small file because the page's
 * content security policy allows no inline style. A colour too pale or too dark to read is
 * moved towards black or white until it can be read; its hue stays.
 * @param accent '#rrggbb'; anything else gives an empty style sheet and so the default accent
 */
export function brandStyle(accent: string | null): string {
  if (accent === null || !isColour(accent)) return ''
  const light = readableOn(accent, accentSurface)
  const dark = readableOn(accent, darkSurface)
  return [
    `:root{--accent:${light};--on-accent:#fff}`,
    `@media screen and (prefers-color-scheme:dark){:root{--accent:${dark};--on-accent:#000}}`,
    '',
  ].join('\n')
}
