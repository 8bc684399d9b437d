import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': 'Mit teszünk az adataival?',
  'privacy.lead':
    'Röviden: amit elmond nekünk, arra használjuk, hogy foglalkozzunk vele és tanuljunk belőle, semmi másra.',
  'privacy.who.title': 'Ki a felelős?',
  'privacy.who.text': 'Az adataiért ez a szervezet felel: {{organization}}.',
  'privacy.who.officer': 'Akihez nálunk adatvédelmi ügyben fordulhat: {{contact}}',
  'privacy.what.title': 'Mit őrzünk meg?',
  'privacy.what.text':
    'Amit ír, hogyan érhetjük el, a csatolt fájljait, az egymásnak írt üzeneteinket, amit kiderítettünk, és amit döntöttünk.',
  'privacy.why.title': 'Mire, és milyen alapon?',
  'privacy.why.text':
    'Hogy utánajárjunk, válaszoljunk Önnek, rendbe hozzuk a dolgot, és ne fordulhasson elő újra. A panaszokkal foglalkoznunk kell, vagy jogos érdekünk fűződik hozzá, ezért nem kell a hozzájárulása. Ahol kell, külön megkérdezzük.',
  'privacy.see.title': 'Ki látja?',
  'privacy.see.text':
    'Csak azok, akik nálunk az ügyén dolgoznak, vagy ellenőrzik, hogy jól foglalkozunk-e vele. Másnak csak akkor adjuk át, ha az ügye kívánja, például ha tőlünk független szervezethez fordul, vagy ha törvény kötelez rá.',
  'privacy.long.title': 'Meddig őrizzük meg?',
  'privacy.long.text_one': 'A személyes adatait az ügye lezárása után {{count}} évvel töröljük.',
  'privacy.long.text_other': 'A személyes adatait az ügye lezárása után {{count}} évvel töröljük.',
  'privacy.long.unset':
    'A személyes adatait akkor töröljük, amikor a törvény már nem írja elő a megőrzésüket, és senkinek sincs rájuk szüksége az ügyhöz.',
  'privacy.long.statistics': 'Azok a számok megmaradnak, amelyek semmit sem árulnak el Önről.',
  'privacy.rights.title': 'Az Ön jogai',
  'privacy.rights.text':
    'Megtekintheti az adatait, másolatot kérhet, kijavíttathatja a hibákat, töröltetheti az adatait, tiltakozhat a felhasználásuk ellen, és panaszt tehet az adatvédelmi hatóságnál.',
  'privacy.rights.authority': 'A hatóság: {{authority}}',
  'privacy.cookies.title': 'Sütik',
  'privacy.cookies.text':
    'Egy sütit akkor helyezünk el, amikor megnyitja az ügyét, hogy ne kelljen minden oldalon beírnia a kódot, egy másik pedig a nyelvét jegyzi meg. Itt senki sem követi Önt. A szövege vázlata az eszközén marad, amíg el nem küldi vagy nem törli.',

  'accessibility.title': 'Akadálymentesség',
  'accessibility.lead':
    'Itt mindenkinek tudnia kell panaszt tenni, bármilyen eszközt használ, és bárhogyan lát, hall, mozog vagy olvas.',
  'accessibility.can.title': 'Mit tudnak ezek az oldalak?',
  'accessibility.can.keyboard': 'Minden használható csak billentyűzettel is.',
  'accessibility.can.reader': 'A képernyőolvasók mindent fel tudnak olvasni az oldal nyelvén.',
  'accessibility.can.zoom':
    'A szöveget négyszeresére nagyíthatja, és az oldalak kis telefonon is használhatók.',
  'accessibility.can.contrast': 'A színek erősen elütnek egymástól, és semmit sem jelzünk csak színnel.',
  'accessibility.can.scripts': 'Minden működik JavaScript és gyors kapcsolat nélkül is.',
  'accessibility.can.time': 'Írás közben nem szorítja az idő.',
  'accessibility.standard':
    'Célunk a webes akadálymentesítési útmutató (WCAG) 2.2-es változatának AA szintje.',
  'accessibility.limits.title': 'Mi működhet rosszul?',
  'accessibility.limits.text':
    'A mások által csatolt fájlokat, például a beolvasott leveleket, a képernyőolvasó talán nem tudja felolvasni. Szóljon, és elküldjük a szöveget.',
  'accessibility.other.title': 'Más lehetőségek',
  'accessibility.other.text':
    'Ha ezek az oldalak nem felelnek meg Önnek, tegyen panaszt telefonon, levélben vagy személyesen. Ugyanolyan jó.',
  'accessibility.report.title': 'Szóljon, ha akadályba ütközött',
  'accessibility.report.text': 'Szeretnénk tudni, hol akadt el.',
  'accessibility.report.link': 'Mondja el, mi nem működött',
}
