import { useTranslation } from 'react-i18next'
import type { ClockKey, PackClock } from '../../../shared/api/rule-packs.ts'
import { dataText } from '../../data-text.ts'
import { clockWord } from './clock-word.ts'

type Written = {
  readonly key: string
  readonly version: string
  readonly nameKey: string | null
  readonly scope: { readonly sector: string | null }
  readonly duties: readonly string[]
}
type Named = { readonly nameKey: string | null; readonly name: string | null }

/** The end of the key under which the name of a sector is translated. */
const sectorSlug = (sector: string) => sector.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** What a pack says, in words. */
export function usePackWords() {
  const { t, i18n } = useTranslation()
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' })
  const termOf = ({ amount, unit }: { amount: number; unit: PackClock['unit'] }) =>
    t(`packs.term.${unit}`, { count: amount })
  const startOf = ({ startsAt }: Pick<PackClock, 'startsAt'>) => t(`packs.start.${startsAt}`)
  return {
    nameOf: ({ nameKey, name }: Named) => (nameKey ? (dataText(t, nameKey) ?? nameKey) : (name ?? '')),
    /** Of a shipped pack in the language of the reader; what an organization wrote stays as it is. */
    sectorOf: ({ scope }: Written): string | null =>
      scope.sector && (dataText(t, `packs.sectorName.${sectorSlug(scope.sector)}`) ?? scope.sector),
    dutiesOf: ({ key, version, nameKey, duties }: Written): readonly string[] =>
      duties.map(
        (duty, index) =>
          (nameKey === null ? undefined : dataText(t, `packs.duty.${key}.${version}.${index + 1}`)) ?? duty,
      ),
    countryOf: (code: string) => countries.of(code) ?? code,
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
