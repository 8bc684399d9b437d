/**
 * The types that make the English texts the contract of every translation.
 *
 * Texts are flat: `'area.part.detail': 'Some {{name}} text'`. A key that ends in
 * `_one` or `_other` is a plural form and is asked for without that ending; a key
 * that ends in `_citizen`, `_patient` or `_passenger` is the same sentence in
 * another word set and is asked for without that ending too.
 */

/** How an organization calls the people it serves; `customer` is the plain key. */
export const wordSets = ['customer', 'citizen', 'patient', 'passenger'] as const
export type WordSet = (typeof wordSets)[number]

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

type VariantForm = `_${Exclude<WordSet, 'customer'>}`
type Plain<Key> = Key extends `${string}_${PluralForm}` | `${string}${VariantForm}` ? never : Key
type Counted<Key> = Key extends `${infer Base}_other` ? Base : never

/** What code asks for: the keys without plural and word-set endings. */
export type KeyOf<English> = (Plain<keyof English> | Counted<keyof English>) & string

type PlaceholdersIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never

type EnglishOf<English, Key extends string> = Key extends keyof English
  ? English[Key]
  : `${Key}_other` extends keyof English
    ? English[`${Key}_other`]
    : never

/** The placeholders of a text; a counted text always takes `count`. */
export type PlaceholderOf<English, Key extends string> =
  | PlaceholdersIn<EnglishOf<English, Key>>
  | (Key extends Counted<keyof English> ? 'count' : never)

type ValueOf<Name> = Name extends 'count' ? number : string | number

/** The second argument of `t`: nothing for a text without placeholders, else exactly its placeholders. */
export type ValuesOf<English, Key extends string> = [PlaceholderOf<English, Key>] extends [never]
  ? []
  : [values: { readonly [Name in PlaceholderOf<English, Key>]: ValueOf<Name> }]

/**
 * A full translation of `English`: every plain key, `_other` of every counted key,
 * and those further plural and word-set forms that the language has.
 */
export type Translation<English> = {
  readonly [Key in Plain<keyof English> & string]: string
} & {
  readonly [Key in Counted<keyof English> as `${Key}_other`]: string
} & {
  readonly [Key in Counted<keyof English> as `${Key}_${Exclude<PluralForm, 'other'>}`]?: string
} & {
  readonly [Key in keyof English as Key extends `${string}${VariantForm}` ? Key : never]: string
}
