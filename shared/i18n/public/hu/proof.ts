import type { Translation } from '../../keys.ts'
import type { proof as english } from '../en/proof.ts'

export const proof: Translation<typeof english> = {
  'proof.receipt.title': 'Az Ön aláírt átvételi igazolása',
  'proof.receipt.text':
    'Ezt azután írtuk alá, hogy eltároltuk, amit nekünk írt. Ezzel akár évek múlva is bárkinek megmutathatja, hogy akkor már nálunk volt.',
  'proof.receipt.keep': 'Nem kell értenie. Elég, ha megőrzi.',
  'proof.receipt.save': 'Aláírt átvételi igazolás mentése',
  'proof.receipt.check': 'Az igazolás ellenőrzése',
  'proof.receipt.qr': 'Ez a kód megnyitja azt az oldalt, amely ellenőrzi ezt az igazolást.',
  'proof.mail.text':
    'Csatoltuk az aláírt átvételi igazolást. Ezzel bárkinek megmutathatja, hogy akkor már nálunk volt, amit nekünk írt. Kérjük, őrizze meg. Bárki ellenőrizheti itt:',
  'proof.record.title': 'Bizonyíték arra, hogy rögzítettük',
  'proof.record.entry': 'Amit nekünk írt, a naplónk {{size}} bejegyzése közül ennyiedik: {{entry}}.',
  'proof.record.meaning':
    'Senki, még mi sem tudunk észrevétlenül megváltoztatni vagy eltávolítani egy bejegyzést. Ezt bárki ellenőrizheti.',
  'proof.record.soon':
    'Amit nekünk írt, el van tárolva. A bizonyíték néhány másodperc múlva kész. Kérjük, nyissa meg újra ezt az oldalt egy kicsit később.',
  'proof.record.save': 'A bizonyíték mentése',
  'proof.record.check': 'Hogyan ellenőrizhető?',
  'verify.title': 'Igazolás ellenőrzése',
  'verify.lead':
    'Adjon meg egy aláírt átvételi igazolást, vagy egy ügy oldaláról a bizonyítékot. Megtudja, hogy valódi-e, és változatlan-e.',
  'verify.text.label': 'Igazolás vagy bizonyíték',
  'verify.text.hint': 'Másolja be az egészet, az elején és a végén álló zárójellel együtt.',
  'verify.files.label': 'Vagy válassza ki a fájlokat',
  'verify.files.hint':
    'Egyszerre több is lehet, korábbi bizonyíték is. Akkor azt is megtudja, hogy egyeznek-e.',
  'verify.keys.label': 'Nyilvános kulcsok',
  'verify.keys.hint':
    'A {{file}} fájl. A legjobb az a példány, amelyet az igazolással együtt mentett el, vagy amelyet olyantól kapott, akiben megbízik.',
  'verify.button': 'Ellenőrzés',
  'verify.onServer': 'Az ellenőrzés a mi kiszolgálónkon fut.',
  'verify.inBrowser': 'Az ellenőrzés az Ön böngészőjében fut. Amit megad, nem hagyja el a készülékét.',
  'verify.failed': 'A nyilvános kulcsokat nem sikerült betölteni. Kérjük, próbálja újra egy kicsit később.',
  'verify.noCrypto':
    'Ez a böngésző nem tud ilyen aláírást ellenőrizni. Kérjük, frissítse a böngészőjét, vagy használjon másikat.',
  'verify.verdict.good': 'Valódi és változatlan',
  'verify.verdict.bad': 'Nem stimmel',
  'verify.verdict.open': 'Nincs teljesen ellenőrizve',
  'verify.steps': 'Amit ellenőriztünk',
  'verify.organization.bad': 'Más szervezetet nevez meg, mint a nyilvános kulcsok.',
  'verify.key.good': 'A megnevezett kulcsot ez a szervezet tette közzé: {{organization}}. A kulcs: {{key}}.',
  'verify.key.bad': 'A megnevezett kulcs nincs a nyilvános kulcsok között: {{key}}.',
  'verify.receipt.good': 'Az igazolás aláírása rendben van. Semmi sem változott benne.',
  'verify.receipt.bad':
    'Az igazolás aláírása nem stimmel. Valami megváltozott benne, vagy soha nem adták ki.',
  'verify.event.good': 'A bizonyítékban az a bejegyzés áll, amelyről az igazolás szól.',
  'verify.event.bad': 'A bizonyítékban álló bejegyzés megváltozott, vagy nem az, amelyről az igazolás szól.',
  'verify.words.good': 'A bizonyítékban pontosan a rögzített szavak állnak.',
  'verify.words.bad': 'A bizonyítékban nem a rögzített szavak állnak.',
  'verify.entry.good': 'A bejegyzés sorszáma a naplóban {{entry}}, az összes bejegyzés száma {{size}}.',
  'verify.entry.bad': 'A bejegyzés nincs a naplóban azon a helyen, amelyet a bizonyíték mond.',
  'verify.checkpoint.good': 'A napló {{size}} bejegyzéses állapota alá van írva. Az aláírás ideje: {{date}}.',
  'verify.checkpoint.bad': 'A napló állapotának aláírása nem stimmel.',
  'verify.growth.good':
    '{{earlier}} és {{size}} bejegyzés között csak új bejegyzések kerültek a naplóba. A korábbiakból semmi sem változott.',
  'verify.growth.bad': 'A napló két aláírt állapota ellentmond egymásnak. A naplót átírták.',
  'verify.growth.open':
    'A {{earlier}} és a {{size}} bejegyzéses állapot összevetéséhez hiányzik az őket összekötő fájl. Itt található: {{address}}',
  'verify.connection.bad':
    'A {{earlier}} és a {{size}} bejegyzéses állapotot összekötő fájl nem illik hozzájuk. Ha magától a szervezettől származik, akkor a naplóját átírták.',
  'verify.proves.title': 'Mit mutat ez?',
  'verify.proves.receipt':
    '{{organization}} igazolta, hogy ez nála volt. Időpont: {{date}}. Ügyszám: {{reference}}.',
  'verify.proves.record': 'Rögzítve van. Észrevétlenül nem lehet megváltoztatni vagy eltávolítani.',
  'verify.provesNot.title': 'Mit nem mutat?',
  'verify.provesNot.text':
    'Azt, hogy a panasz jogos-e, hogyan intézték, és ki írta. A mellékelt fájlokra nem vonatkozik.',
  'verify.offline.title': 'Ellenőrzés a mi közreműködésünk nélkül',
  'verify.offline.text':
    'Mentse el fájlként ezt az oldalt és a nyilvános kulcsainkat, és őrizze meg őket az igazolással együtt. Az elmentett oldal internet nélkül működik, és senkinek nem küld semmit.',
  'verify.offline.page': 'Az ellenőrző oldal mentése',
  'verify.offline.keys': 'A nyilvános kulcsok mentése',
  'error.verify.nothing': 'Adjon meg egy igazolást vagy bizonyítékot, vagy válassza ki a fájlját.',
  'error.verify.unreadable':
    'Ez nem igazolás és nem bizonyíték, vagy hiányzik egy része. Másolja be az egészet, vagy válassza ki a fájlt.',
  'error.verify.keysMissing': 'Válassza ki a nyilvános kulcsok fájlját, vagy adja meg őket.',
}
