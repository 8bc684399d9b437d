import type { Translation } from '../../keys.ts'
import type { survey as english } from '../en/survey.ts'

export const survey: Translation<typeof english> = {
  'survey.title': 'Hogyan kezeltük a panaszát?',
  'survey.lead':
    'Öt rövid kérdés arról, hogyan foglalkozott az ügyével a következő szervezet: {{organization}}; nem magáról a termékről vagy a szolgáltatásról. Bármelyiket kihagyhatja. A válaszait senki sem látja, aki az ügyén dolgozott.',
  'survey.score.5': 'Sokkal jobb, mint vártam',
  'survey.score.4': 'Jobb, mint vártam',
  'survey.score.3': 'Ahogy vártam',
  'survey.score.2': 'Rosszabb, mint vártam',
  'survey.score.1': 'Sokkal rosszabb, mint vártam',
  'survey.score.none': 'Nincs véleményem',
  'survey.question.reach': 'Milyen könnyű volt megtalálni és elérni minket a panaszával',
  'survey.question.quality': 'Mennyire figyeltünk Önre, értettük meg és magyaráztuk el a dolgokat',
  'survey.question.effort': 'Mennyi idejébe és fáradságába került',
  'survey.question.benefit': 'Mit hozott Önnek az eredmény',
  'survey.question.followUp': 'Hogyan tartottuk a szavunkat és tájékoztattuk mindvégig',
  'survey.comment.label': 'Mit szeretne még elmondani nekünk?',
  'survey.comment.hint':
    'Arra, amit ide ír, senki sem válaszol. Ha még szüksége van ránk, írjon az ügye oldalán.',
  'survey.once': 'A válasza egyszer számít, és később nem módosítható.',
  'survey.send': 'Válaszaim elküldése',
  'survey.thanks.title': 'Köszönjük',
  'survey.thanks.text': 'A válaszait megőriztük. Segítenek abban, hogy jobban kezeljük a panaszokat.',
  'survey.kept.title': 'A válaszai már megvannak',
  'survey.kept.text':
    'Köszönjük, már válaszolt ({{date}}). Minden ügyben egy válasz számít, ezért az marad, amit megadott.',
  'survey.gone.title': 'Ez a hivatkozás már nem működik',
  'survey.gone.text': 'A panaszkezelésről csak 60 napig kérdezünk. Az ügye oldalán továbbra is írhat nekünk.',
  'survey.toCase': 'Az ügye oldalára',
  'survey.track.title': 'Milyenek voltunk?',
  'survey.track.text':
    'Öt rövid kérdés arról, hogyan kezeltük az ügyét. A válaszait senki sem látja, aki dolgozott rajta.',
  'survey.track.link': 'Válaszolok a kérdésekre',
  'error.survey.nothingSaid': 'Kérjük, válaszoljon legalább egy kérdésre, vagy írjon nekünk valamit.',
  'error.survey.kept': 'A válaszai már megvannak. Úgy maradnak, ahogyan megadta őket.',
  'error.survey.notAsked': 'Erről az ügyről nem kérdezünk.',
  'mail.survey.subject': 'Hogyan kezeltük a panaszát? ({{reference}})',
  'mail.survey.body':
    'Az ügye lezárult. Szeretnénk tudni, hogyan ítéli meg, ahogyan kezeltük, bármi lett is az eredménye.\n\nKörülbelül egy perc: öt rövid kérdés, és hely a saját szavainak. A válaszait senki sem látja, aki az ügyén dolgozott, és egyáltalán nem kötelező válaszolnia.',
  'mail.survey.action': 'Válaszolok a kérdésekre',
}
