import type { Traits } from '../server/modules/customers/likeness.rules.ts'

// A labelled set of pairs of profiles: who is one person, and who only looks like it. Invented from a seed.

export type Pair = {
  readonly language: NameLanguage
  readonly what: string
  readonly isSame: boolean
  readonly a: Traits
  readonly b: Traits
}
export const nameLanguages = ['en', 'tr', 'ru', 'hu'] as const
export type NameLanguage = (typeof nameLanguages)[number]

/** Numbers that depend on the seed alone (mulberry32). */
export function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    below: (n: number) => Math.floor(next() * n),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  }
}
type Chance = ReturnType<typeof chance>

type Names = {
  readonly given: string
  readonly family: string
  readonly street: string
  readonly city: string
}
const words: Readonly<Record<NameLanguage, Names>> = {
  en: {
    given:
      'James Mary Robert Patricia Michael Jennifer William Linda David Elizabeth Richard Barbara Joseph Susan Thomas Jessica Catherine Stephen Geoffrey Siobhan',
    family:
      "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson Clarke Wright O'Brien Campbell Phillips Parker",
    street: 'High Station Church Victoria Green Manor Kings Queens Mill Park',
    city: 'London Leeds Bristol Norwich Cardiff York',
  },
  tr: {
    given:
      'Ayşe Mehmet Fatma Mustafa Emine Ahmet Hatice Ali Zeynep Hüseyin İbrahim Işıl Çağrı Gülşen Ömer Şükrü İsmail Özge Yiğit Tuğba',
    family:
      'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek',
    street: 'Atatürk Cumhuriyet İstiklal Gazi Lale Menekşe Çınar Barış Zafer Fevzipaşa',
    city: 'İstanbul Ankara İzmir Bursa Eskişehir Adana',
  },
  ru: {
    given:
      'Александр Елена Дмитрий Татьяна Сергей Наталья Андрей Юлия Алексей Ирина Евгений Екатерина Михаил Ольга Николай Светлана Фёдор Людмила Григорий Ксения',
    family:
      'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Щербаков Жуков Цветков Хохлов Юдин',
    street: 'Ленина Садовая Советская Школьная Мира Гагарина Пушкина Лесная Набережная Заречная',
    city: 'Москва Казань Самара Пермь Омск Уфа',
  },
  hu: {
    given:
      'László Mária István Erzsébet József Katalin János Éva Zoltán Ilona Sándor Anna Gábor Zsuzsanna Ferenc Judit György Ágnes Szabolcs Csilla',
    family:
      'Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon Rácz Gyöngyösi',
    street: 'Kossuth Petőfi Rákóczi Ady Dózsa Széchenyi Arany Bartók Jókai Vörösmarty',
    city: 'Budapest Szeged Debrecen Győr Pécs Miskolc',
  },
}

type Person = {
  readonly language: NameLanguage
  given: string
  family: string
  middle: string | null
  street: string
  house: string
  city: string
  phone: string
  email: string
  number: string
}

const listOf = (language: NameLanguage, kind: keyof Names) => words[language][kind].split(' ')

function aPerson(random: Chance, language: NameLanguage, serial: number): Person {
  return {
    language,
    given: random.pick(listOf(language, 'given')),
    family: random.pick(listOf(language, 'family')),
    middle: random.next() < 0.2 ? random.pick(listOf(language, 'given')) : null,
    street: random.pick(listOf(language, 'street')),
    house: String(1 + random.below(180)),
    city: random.pick(listOf(language, 'city')),
    phone: `+9${1_000_000_000 + random.below(900_000_000) * 10 + (serial % 10)}`,
    email: `person${serial}.${random.below(1e6)}@example.org`,
    number: `K${100_000 + random.below(899_999)}`,
  }
}

const streetIn: Readonly<Record<NameLanguage, (p: Person) => string>> = {
  en: (p) => `${p.house} ${p.street} Street, ${p.city}`,
  tr: (p) => `${p.street} Caddesi No: ${p.house}, ${p.city}`,
  ru: (p) => `ул. ${p.street}, д. ${p.house}, ${p.city}`,
  hu: (p) => `${p.city}, ${p.street} utca ${p.house}.`,
}

const nameOf = (p: Person) =>
  p.language === 'hu'
    ? [p.family, p.given, p.middle].filter(Boolean).join(' ')
    : [p.given, p.middle, p.family].filter(Boolean).join(' ')

type Told = Partial<Record<'email' | 'phone' | 'number' | 'address', boolean>>
const profileOf = (p: Person, told: Told, name = nameOf(p), address = streetIn[p.language](p)): Traits => ({
  name,
  postalAddress: told.address ? address : null,
  emailKeys: told.email ? [p.email] : [],
  phoneKeys: told.phone ? [p.phone] : [],
  numberKeys: told.number ? [p.number] : [],
  isFamilyFirst: p.language === 'hu',
})

// How people and clerks write these letters when their keyboard has none of them: two customs of Russian.
const customs = [
  'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya',
  'a b v g d e yo j z i j k l m n o p r s t u f h c ch sh sch  i  e ju ja',
]
const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
function plain(text: string, random: Chance, language: NameLanguage): string {
  if (language !== 'ru') return text.replace(/ı/g, 'i').normalize('NFD').replace(/\p{M}/gu, '')
  const custom = random.pick(customs).split(' ')
  return Array.from(text, (letter) => {
    const at = russian.indexOf(letter.toLowerCase())
    if (at < 0) return letter
    const written = custom[at] ?? ''
    return letter === letter.toLowerCase() ? written : written.charAt(0).toUpperCase() + written.slice(1)
  }).join('')
}

function slip(text: string, random: Chance): string {
  const at = 1 + random.below(Math.max(1, text.length - 2))
  const letters = Array.from(text)
  const a = letters[at] ?? ''
  const b = letters[at + 1] ?? ''
  const changes = [
    () => letters.splice(at, 1),
    () => letters.splice(at, 2, b, a),
    () => letters.splice(at, 0, a),
  ]
  random.pick(changes)()
  return letters.join('')
}

/** The same person, told again another way. */
function positive(random: Chance, p: Person): { what: string; a: Traits; b: Traits } {
  const first = profileOf(p, {
    email: random.next() < 0.8,
    phone: random.next() < 0.8,
    address: true,
    number: random.next() < 0.5,
  })
  const swapped =
    p.language === 'hu' ? `${p.given} ${p.family}` : `${p.family}${random.next() < 0.5 ? ',' : ''} ${p.given}`
  const address = streetIn[p.language](p)
  const ways = [
    {
      what: 'same e-mail, other phone',
      b: profileOf({ ...p, phone: '+36301234567' }, { email: true, phone: true }),
    },
    {
      what: 'transliterated, same phone',
      b: profileOf(p, { phone: true }, plain(nameOf(p), random, p.language)),
    },
    {
      what: 'transliterated, same address',
      b: profileOf(
        p,
        { address: true },
        plain(nameOf(p), random, p.language),
        plain(address, random, p.language),
      ),
    },
    { what: 'other order of the name', b: profileOf(p, { phone: true, address: true }, swapped) },
    {
      what: 'a slip in the name',
      b: profileOf(p, { phone: true, email: random.next() < 0.5 }, slip(nameOf(p), random)),
    },
    { what: 'a slip in the name, same address', b: profileOf(p, { address: true }, slip(nameOf(p), random)) },
    { what: 'without the middle name', b: profileOf({ ...p, middle: null }, { address: true, phone: true }) },
    {
      what: 'moved, same number',
      b: profileOf({ ...p, street: 'Rosen', house: '7' }, { number: true, address: true }),
    },
    { what: 'initial only', b: profileOf(p, { phone: true }, `${p.given.charAt(0)}. ${p.family}`) },
    {
      what: 'new address and phone',
      b: profileOf(
        { ...p, email: 'new@example.net', phone: '+36301234567' },
        { email: true, phone: true, address: true },
      ),
    },
  ]
  // What cannot be told from a stranger is rare, as in life.
  const rare = random.next() < 0.03
  const way = rare ? ways[9] : ways[random.below(9)]
  const a = { ...first, ...keysShared(p, way?.what ?? '') }
  return { what: way?.what ?? '', a, b: way?.b ?? first }
}

/** The first profile knows by which the second is meant to be recognised. */
function keysShared(p: Person, what: string): Partial<Traits> {
  if (what.includes('e-mail')) return { emailKeys: [p.email] }
  if (what.includes('number')) return { numberKeys: [p.number] }
  if (/phone|order|slip in the name$|initial/.test(what)) return { phoneKeys: [p.phone] }
  return {}
}

/** Somebody else who is easily taken for them. */
function lookalike(random: Chance, p: Person, other: Person): { what: string; b: Traits } {
  const relative = { ...p, given: other.given, middle: null, email: other.email, number: other.number }
  const ways = [
    {
      what: 'relative, one phone and house',
      b: profileOf(relative, { phone: true, address: true, email: true }),
    },
    { what: 'relative, one phone', b: profileOf(relative, { phone: true }) },
    {
      what: 'namesake in another town',
      b: profileOf(
        { ...other, given: p.given, family: p.family, middle: p.middle },
        { phone: true, address: true },
      ),
    },
    {
      what: 'colleague, one switchboard',
      b: profileOf({ ...other, phone: p.phone }, { phone: true, email: true }),
    },
    {
      what: 'neighbour',
      b: profileOf(
        { ...other, street: p.street, city: p.city, house: p.house },
        { address: true, phone: true },
      ),
    },
    {
      what: 'father and son of one name',
      b: profileOf(
        { ...p, email: other.email, phone: other.phone, number: other.number },
        { address: true, email: true, phone: true },
      ),
    },
  ]
  const way = random.next() < 0.02 ? ways[5] : ways[random.below(5)]
  return { what: way?.what ?? '', b: way?.b ?? profileOf(other, { phone: true }) }
}

/** @param people positives; each comes with 100 negatives, of which ten are lookalikes and the others strangers */
export function* labelledPairs({ seed, people }: { seed: number; people: number }): Generator<Pair> {
  const random = chance(seed)
  const everybody = Array.from({ length: people }, (_, index) =>
    aPerson(random, nameLanguages[index % nameLanguages.length] ?? 'en', index),
  )
  for (const [index, person] of everybody.entries()) {
    const { language } = person
    yield { language, isSame: true, ...positive(random, person) }
    for (let n = 0; n < 100; n++) {
      const among = everybody.length - 1
      const other = everybody[(index + 1 + random.below(among)) % everybody.length] ?? person
      const a = profileOf(person, { email: true, phone: true, address: true, number: true })
      if (n < 10) {
        let stranger = aPerson(random, language, index * 100 + n)
        while (stranger.given === person.given) stranger = aPerson(random, language, index * 100 + n)
        yield { language, isSame: false, a, ...lookalike(random, person, stranger) }
      } else
        yield {
          language,
          what: 'stranger',
          isSame: false,
          a,
          b: profileOf(other, { email: true, phone: true, address: true }),
        }
    }
  }
}
