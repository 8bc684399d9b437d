import { luminance } from '../../../shared/colours.ts'

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
