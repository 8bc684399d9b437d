import type { TFunction } from 'i18next'
import { dataText } from '../../data-text.ts'

/** What a clock waits for, in words. */
export const clockWord = (t: TFunction, clockKey: string): string =>
  dataText(t, `deadlines.clock.${clockKey}`) ?? clockKey
