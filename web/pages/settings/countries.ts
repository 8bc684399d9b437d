import type { Option } from '../../ui/options.tsx'

const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ')
// Regions that are no countries, and codes that stand for earlier ones.
const notCountries = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT OO QO QU RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(
    ' ',
  ),
)

/** Countries by ISO 3166 code, named in a language and in its order. */
export function countriesIn(language: string): readonly Option[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const named = codes.flatMap((code) => {
    const name = notCountries.has(code) ? undefined : names.of(code)
    return name ? [{ value: code, label: name }] : []
  })
  return inOrder(named, language)
}

/** Currencies by ISO 4217 code. */
export function currenciesIn(language: string): readonly Option[] {
  const names = new Intl.DisplayNames([language], { type: 'currency' })
  const named = Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${names.of(code) ?? code} (${code})`,
  }))
  return inOrder(named, language)
}

const inOrder = (options: readonly Option[], language: string) => {
  const { compare } = new Intl.Collator(language)
  return options.toSorted((one, other) => compare(one.label, other.label))
}
