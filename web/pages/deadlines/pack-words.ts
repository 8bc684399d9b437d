import { useTranslation } from 'react-i18next'
import type { ClockKey, PackClock } from '../../../shared/api/rule-packs.ts'
import { dataText } from '../../data-text.ts'
import { clockWord } from './clock-word.ts'

type Named = { readonly nameKey: string | null; readonly name: string | null }

/** What a pack says, in words. */
export function usePackWords() {
  const { t } = useTranslation()
  const termOf = ({ amount, unit }: { amount: number; unit: PackClock['unit'] }) =>
    t(`packs.term.${unit}`, { count: amount })
  const startOf = ({ startsAt }: Pick<PackClock, 'startsAt'>) => t(`packs.start.${startsAt}`)
  return {
    nameOf: ({ nameKey, name }: Named) => (nameKey ? (dataText(t, nameKey) ?? nameKey) : (name ?? '')),
    termOf,
    startOf,
    clockOf: ({ key }: { key: ClockKey }) => clockWord(t, key),
    /** The terms of a pack's clocks of one kind: “15 business days”. */
    termsOf: ({ clocks }: { readonly clocks: readonly PackClock[] }, key: ClockKey) =>
      clocks
        .filter((clock) => clock.key === key)
        .map(termOf)
        .join(' / '),
  }
}
