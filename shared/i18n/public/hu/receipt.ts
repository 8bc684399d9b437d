import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'Megkaptuk a panaszát',
  'receipt.title.compliment': 'Megkaptuk a dicséretét. Nagyon örülünk neki!',
  'receipt.title.suggestion': 'Megkaptuk a javaslatát. Köszönjük!',
  'receipt.title.enquiry': 'Megkaptuk a kérdését',
  'receipt.sorry': 'Sajnáljuk, hogy oka volt írni nekünk. Gondosan utánajárunk.',
  'receipt.reference.label': 'Az Ön ügyszáma',
  'receipt.accessCode.label': 'Az Ön hozzáférési kódja',
  'receipt.keep':
    'Kérjük, írja fel mindkettőt, nyomtassa ki ezt az oldalt, vagy készítsen róla képet. A hozzáférési kódot csak egyszer mutatjuk meg.',
  'receipt.secret':
    'Akinek mindkettő megvan, elolvashatja az ügyét. Munkatársaink soha nem kérik Öntől a hozzáférési kódot.',
  'receipt.print': 'Oldal nyomtatása',
  'receipt.pdf': 'Átvételi igazolás mentése (PDF)',
  'receipt.track.link': 'Az ügy megnyitása',
  'receipt.qr.caption': 'Ez a kód azt az oldalt nyitja meg, ahol az ügyét követheti.',
  'receipt.email.pending':
    'Üzenetet küldtünk erre a címre: {{email}}. Kérjük, nyissa meg a benne lévő linket, hogy tudjuk, Öné a cím. Addig részleteket nem küldünk oda.',
  'receipt.email.notArrived':
    'Néhány perc múlva sincs ott? Nézze meg a levélszemét mappát. Az ügyét e nélkül is követheti.',
  'receipt.anonymous':
    'Úgy döntött, hogy nem adja meg a nevét. Csak az ügyszámmal és a hozzáférési kóddal térhet vissza: nem tudjuk újra elküldeni őket.',
  'receipt.next.title': 'Mi történik ezután?',
  'receipt.next.complaint.restatement': 'Munkatársunk megírja, hogyan értettük. Ön kijavíthatja.',
  'receipt.next.complaint.decision': 'Megkapja indokolt válaszunkat.',
  'receipt.next.complaint.late': 'Ha több időre van szükségünk, e nap előtt szólunk, és megmondjuk az okát.',
  'receipt.next.compliment.passedOn': 'Továbbadjuk azoknak, akiket illet.',
  'receipt.next.suggestion.answer': 'Megírjuk, megvalósítjuk-e, és miért.',
  'receipt.next.enquiry.answer': 'Megkapja a válaszunkat.',
  'receipt.another': 'Írok valami másról',
}
