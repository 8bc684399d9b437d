import { luminance } from '../../../shared/colours.ts'
import { accentOrNeutral } from '../mail/colors.rules.ts'

/** The colour, darkened step by step until text in it reads on white (WCAG 2.2, 1.4.3: contrast 4.5 : 1). */
export function readableAccent(color: string): string {
  let accent = accentOrNeutral(color.trim())
  while (1.05 / (luminance(accent) + 0.05) < 4.5) accent = darker(accent)
  return accent
}

function darker(color: string): string {
  return color.replace(/[0-9a-f]{2}/g, (channel) =>
    Math.floor(Number.parseInt(channel, 16) * 0.94)
      .toString(16)
      .padStart(2, '0'),
  )
}
