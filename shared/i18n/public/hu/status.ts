import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'Megkaptuk',
  'step.understanding': 'Megkérdezzük, jól értettük-e',
  'step.investigation': 'Utánajárunk',
  'step.decision': 'A válaszunk',
  'step.yourAnswer': 'Ön megmondja, elfogadja-e',
  'step.yourChoice': 'Ön eldönti, hogyan tovább',
  'step.review': 'Valaki más újra megnézi',
  'step.outside': 'Tőlünk független szervezet nézi meg',
  'step.remedy': 'Megtesszük, amit ígértünk',
  'step.passedOn': 'Továbbadjuk',
  'step.consideration': 'Átgondoljuk',
  'step.answer': 'A válaszunk',
  'step.closed': 'Lezárva',

  'status.complaint.received': 'Megkaptuk a panaszát. Munkatársunk elolvassa, és megírja, hogyan értettük.',
  'status.complaint.restated': 'Megírtuk, hogyan értettük. Kérjük, szóljon, ha valami nem jó.',
  'status.complaint.assessing': 'Megnézzük, mennyire súlyos, és kinek kell foglalkoznia vele.',
  'status.complaint.investigating':
    'Kiderítjük, mi történt. Meghallgatjuk azt is, akire panaszkodik, de nem ő dönt.',
  'status.complaint.waitingForYou': 'Kérdésünk van Önhöz. Folytatjuk, amint válaszol.',
  'status.complaint.deciding': 'Tudjuk, mi történt, és most döntünk arról, hogyan hozzuk rendbe.',
  'status.complaint.answered': 'Elküldtük a válaszunkat. Kérjük, mondja meg, elfogadja-e.',
  'status.complaint.refused':
    'Nem fogadta el a válaszunkat. Az ügye nyitva marad. Felülvizsgálatot kérhet, vagy tőlünk független szervezethez fordulhat.',
  'status.complaint.underReview':
    'Olyan munkatársunk nézi meg újra az ügyét, aki az első válaszban nem vett részt.',
  'status.complaint.referred': 'Az ügyével most ez a szervezet foglalkozik: {{body}}. Tőlünk független.',
  'status.complaint.carryingOut': 'Elfogadta a válaszunkat. Most megtesszük, amit ígértünk.',
  'status.complaint.reopened': 'Az ügye újra nyitva van. Megnézzük, mi maradt rendezetlen.',
  'status.complaint.closed.accepted':
    'Az ügye lezárult. Elfogadta a válaszunkat, és mi megtettük, amit ígértünk.',
  'status.complaint.closed.noResponse':
    'Lezártuk az ügyét, mert nem kaptunk választ. Kérheti, hogy újra megnyissuk.',
  'status.complaint.closed.withdrawn': 'Visszavonta az ügyét. Nem foglalkozunk vele tovább.',
  'status.complaint.closed.duplicate':
    'Ez ugyanaz, mint egy másik ügye. Mindkettővel itt foglalkozunk: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Ezzel már egy másik ügyben foglalkozunk. Amit írt, ott figyelembe vesszük.',
  'status.complaint.closed.outOfScope': 'Erről nem mi döntünk. Megírtuk, miért, és ki segíthet.',
  'status.complaint.closed.exhausted':
    'Az ügye lezárult. Nálunk nincs további lépés. Továbbra is fordulhat tőlünk független szervezethez.',
  'status.complaint.closed.endedBefore':
    'Az ügye lezárult, még mielőtt a mostani nyilvántartásunkat vezettük.',
  'status.complaint.closed.settledOutside': 'Az ügye lezárult. Ez a szervezet rendezte: {{body}}.',

  'status.compliment.received': 'Megkaptuk a dicséretét. Nagyon örülünk neki!',
  'status.compliment.passedOn': 'Akiknek szólt, elolvasták. Köszönjük!',
  'status.compliment.closed': 'Akiknek szólt, elolvasták. Köszönjük!',
  'status.suggestion.received': 'Megkaptuk a javaslatát, és megnézzük.',
  'status.suggestion.considering': 'Átgondoljuk a javaslatát.',
  'status.suggestion.adopted': 'Megvalósítjuk a javaslatát. Köszönjük!',
  'status.suggestion.declined':
    'Nem valósítjuk meg a javaslatát. Lejjebb elolvashatja, miért. Így is köszönjük.',
  'status.suggestion.closed': 'A javaslatát lezártuk. Köszönjük, hogy írt.',
  'status.enquiry.received': 'Megkaptuk a kérdését, és válaszolunk rá.',
  'status.enquiry.answering': 'Dolgozunk a válaszon.',
  'status.enquiry.answered': 'Elküldtük a válaszunkat.',
  'status.enquiry.closed': 'A kérdésére válaszoltunk, és lezártuk. Bármikor kérdezhet újra.',
  'status.withdrawn': 'Visszavonta. Nem foglalkozunk vele tovább.',
}
