import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Mondja el nekünk, mi ment rosszul',
  'home.lead': 'Szeretnénk meghallgatni, és szeretnénk rendbe hozni.',
  'home.free': 'Nem kerül semmibe. Nem kell regisztrálnia. Soha nem válik a hátrányára.',
  'home.firstAnswer': 'Munkatársunk elolvassa, amit ír, és {{within}} válaszol Önnek.',
  'home.start.complaint': 'Panaszt teszek',
  'home.start.others': 'Vagy írjon nekünk másról',
  'home.start.compliment': 'Dicséretet írok',
  'home.start.suggestion': 'Javaslatot teszek',
  'home.start.enquiry': 'Kérdést teszek fel',
  'home.track.title': 'Írt már nekünk?',
  'home.track.link': 'Nézze meg, hol tart az ügye',

  'home.who.title': 'Ki tehet panaszt?',
  'home.who.anyone': 'Bárki. Nem kell ügyfélnek lennie.',
  'home.who.anyone_citizen': 'Bárki. Nem kell itt laknia.',
  'home.who.anyone_patient': 'Bárki. Nem kell betegnek lennie.',
  'home.who.anyone_passenger': 'Bárki. Nem kell utasnak lennie.',
  'home.who.representative': 'Ön helyett olyan is tehet panaszt, akiben megbízik: rokona, barátja, ügyvédje.',
  'home.who.anonymous': 'A nevét sem kell megadnia, ha nem szeretné.',
  'home.who.aboutHandling': 'Arra is panaszkodhat, ahogyan egy korábbi panaszával foglalkoztunk.',

  'home.where.title': 'Hol tehet panaszt?',
  'home.where.online': 'Az interneten',
  'home.where.onlineHint': 'Ezen az oldalon, éjjel-nappal.',
  'home.where.email': 'E-mailben',
  'home.where.phone': 'Telefonon',
  'home.where.post': 'Postán',
  'home.where.inPerson': 'Személyesen',
  'home.where.paper': 'Papíron',
  'home.where.paperLink': 'Kinyomtatható és kitölthető űrlap (PDF)',

  'home.give.title': 'Mit írjon meg nekünk?',
  'home.give.whatHappened': 'Mi történt: a saját szavaival, a saját nyelvén.',
  'home.give.contact': 'Hogyan érhetjük el Önt.',
  'home.give.more': 'Csak erre a kettőre van szükség. Ha tudja, ezek is segítenek:',
  'home.give.whenWhere': 'mikor és hol történt',
  'home.give.product': 'melyik termékről vagy szolgáltatásról van szó, rendelés- vagy szerződésszám',
  'home.give.remedy': 'Ön szerint mi hozná rendbe',
  'home.give.files': 'fényképek, számlák vagy levelek',

  'home.steps.title': 'Mi történik ezután?',
  'home.steps.receipt.title': 'Visszajelezzük, hogy megkaptuk',
  'home.steps.receipt.text': 'Azonnal kap egy ügyszámot.',
  'home.steps.restatement.title': 'Megkérdezzük, jól értettük-e',
  'home.steps.restatement.text':
    'Munkatársunk {{within}} egyszerű szavakkal megírja, hogyan értettük. Ön kijavíthatja.',
  'home.steps.investigation.title': 'Utánajárunk',
  'home.steps.investigation.text':
    'Meghallgatjuk azt is, akire panaszkodik, de soha nem ő dönt. Közben {{every}} tájékoztatjuk Önt.',
  'home.steps.decision.title': 'Döntünk, és megmondjuk, miért így',
  'home.steps.decision.text': 'Indokolt válaszunkat {{within}} megkapja.',
  'home.steps.outcome.title': 'Ön megmondja, elfogadja-e',
  'home.steps.outcome.text': 'Ha nem, valaki más újra megnézi az ügyét.',
  'home.steps.late': 'Ha több időre van szükségünk, előre szólunk, és megmondjuk az okát.',

  'home.remedies.title': 'Mit tehetünk Önért?',
  'home.remedies.text': 'Attól függ, mi történt. Például:',

  'home.outside.title': 'Ha nem ért egyet a válaszunkkal',
  'home.outside.review':
    'Felülvizsgálatot kérhet tőlünk. Olyan munkatársunk nézi meg újra az ügyét, aki az első válaszban nem vett részt. Ez is ingyenes.',
  'home.outside.list': 'Tőlünk független szervezethez is fordulhat:',
  'home.outside.none': 'Bármikor fordulhat bírósághoz vagy hatósághoz is.',

  'home.status.title': 'Hogyan láthatja, hol tart az ügye?',
  'home.status.text':
    'Az ügyszámával és a hozzáférési kódjával minden lépést, a következő határidőt és az üzeneteinket is látja. Ugyanitt kiegészítheti az ügyét, és írhat nekünk.',

  'home.help.title': 'Ha segítségre van szüksége',
  'home.help.text':
    'Mondja el, mi könnyítené meg a dolgát: nagy betűk, telefonhívás, valaki, aki leírja Ön helyett. Nem kell megindokolnia.',
  'home.help.languages': 'Az oldal bármelyik nyelvén írhat nekünk. Az Ön nyelvén válaszolunk.',
}
