import type { TFunction } from 'i18next'
import type { Format } from '../../../ui/format.ts'
import { dataText } from '../../../data-text.ts'

type Values = Readonly<Record<string, string | number>>

/**
 * The values of a sentence of "why this date" in words: a name that ends in `On` is a day,
 * in `At` an instant, in `Key` the key of another text.
 */
export function whyValues(
  values: Values,
  { t, format, now }: { t: TFunction; format: Pick<Format, 'day' | 'time'>; now: Date },
): Record<string, string | number> {
  const words = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value] as const
    if (name.endsWith('On')) return [name, format.day(value, now)] as const
    if (name.endsWith('At')) return [name, format.time(value, now)] as const
    if (name.endsWith('Key')) return [name, dataText(t, value) ?? value] as const
    return [name, value] as const
  })
  return Object.fromEntries(words)
}
