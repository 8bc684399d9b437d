import { detect } from 'tinyld'
import { isLanguage, languages, type Language } from '../../../shared/languages.ts'

const sampleLength = 3_000

/** The language of a text among ours; null when there is too little of it, or it is in none of them. */
export function languageOf(text: string): Language | null {
  const sample = text
    .slice(0, sampleLength)
    .toLowerCase()
    .replace(/\S+@\S+|https?:\/\/\S+/g, ' ')
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 6) return null
  const script = scriptOf(sample, letters)
  if (script !== 'latin') return script
  const votes = votesIn(sample)
  const [first, second] = votes
  if (first && first.count >= 2 && first.count > 1.3 * (second?.count ?? 0)) return first.language
  const found = detect(sample, { only: languages.map((each) => each.slice(0, 2)) })
  if (isLanguage(found) && (letters >= 20 || found === first?.language)) return found
  return first?.language ?? null
}

function scriptOf(sample: string, letters: number): Language | 'latin' | null {
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) return 'ru'
  if (share(/\p{Script=Greek}/gu) > 0.4) return 'el'
  if (share(/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu) > 0.1) return null
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh-TW'
  // Letters that only Persian has, or writes so.
  if (share(/\p{Script=Arabic}/gu) > 0.4) return share(/[پچژگکی]/gu) > 0.03 ? 'fa' : 'ar'
  return 'latin'
}

type Vote = { readonly language: Language; readonly count: number }

/** How many of its common words each language has in the text. */
function votesIn(sample: string): Vote[] {
  const counts = new Map<Language, number>()
  for (const word of sample.match(/\p{L}+/gu) ?? [])
    for (const language of byWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].map(([language, count]) => ({ language, count })).toSorted((a, b) => b.count - a.count)
}

/** Common words, Turkish and Hungarian also as people type them without marks. */
const commonWords = {
  en: 'the is my it and you your not was have has that this with for from are but they been would please order delivery received since when still what which never nothing after before our can cannot',
  tr: 'bir ve bu için icin ama çok cok değil degil ne var yok olarak sipariş siparis siparişim siparisim ürün urun ürünü urunu lütfen lutfen kargo hâlâ hala gelmedi ben sizin bana kadar daha gibi sonra şikayet sikayet şikâyet teşekkürler tesekkurler iade ücret ucret para paramı parami merhaba sayın sayin müşteri musteri hizmet gün gun hiç hic ile olan olduğu oldugu istiyorum aldım aldim',
  hu: 'a az és es hogy nem egy is van volt meg már mar csak kérem kerem köszönöm koszonom nekem még azt ezt miért miert rendelés rendeles rendelésem termék termek nincs vagyok kaptam napja óta ota tisztelt üdvözlettel',
  de: 'der die das und ist nicht ich sie ein eine mit auf für von den dem bitte habe wurde noch aber auch wir mein meine seit bestellung lieferung geld zurück danke grüße guten tag',
  fr: 'le la les et est pas je vous un une des pour que dans nous mon ma mais avec sur ce cette bonjour merci commande depuis toujours livraison reçu votre très aucune',
  it: 'il lo la che è non di un una per sono ho con mi del della ma anche questo buongiorno grazie ordine consegna ancora mio mia vostro dopo ricevuto nessuna sono stato',
  es: 'el la los que no es de un una por para con mi su pero muy hola gracias pedido entrega todavía aún he ha recibido desde buenos días favor ustedes nada',
} as const satisfies Partial<Record<Language, string>>

const byWord = new Map<string, Language[]>()
for (const [language, words] of Object.entries(commonWords) as [Language, string][])
  for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), language])
