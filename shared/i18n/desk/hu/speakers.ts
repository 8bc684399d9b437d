import type { Translation } from '../../keys.ts'
import type { speakers as english } from '../en/speakers.ts'

export const speakers: Translation<typeof english> = {
  'speaker.who': 'Ki olvassa el, mielőtt kimegy? ({{language}})',
  'speaker.colleague':
    '{{name}} a panaszos szavai mellett látja, és akkor megy ki, ha helyesnek találja. Addig visszahívhatja.',
  'speaker.outside': 'Valaki kívülről, név szerint',
  'speaker.outside.hint':
    'Csak ha egyik kolléga sem tudja: az ügyben ekkor az áll, hogy Ön nevezte meg, nem az, hogy jóváhagyta.',
  'speaker.nobody':
    'Az ügyet látó kollégák közül senki sem jelölte meg ezt a nyelvet. Nevezzen meg valakit, aki beszéli és elolvasta a szövegét; a neve az ügyben marad.',
  'words.title': 'Elolvasás kiküldés előtt',
  'words.intro':
    '{{name}} írta, aki nem beszéli a nyelvet. Akkor megy ki, ha Ön helyesnek találja: {{what}}.',
  'words.original': 'Amit a panaszos írt ({{language}})',
  'words.goesOut': 'Ami kimegy',
  'words.check': 'Javítsa, amit másképp mondana; az megy ki, amit itt hagy.',
  'words.of': '{{name}} ({{language}})',
  'words.name.title': 'A dolog egy sorban',
  'words.name.restatement': 'Ahogyan értettük',
  'words.name.point': 'Eldöntendő pont',
  'words.name.subject': 'Tárgy',
  'words.name.body': 'Szöveg',
  'words.name.reason': 'Indok',
  'words.name.answer': 'Válasz',
  'words.name.words': 'Amit közlünk velük',
  'words.empty': 'Egyik rész sem maradhat üresen.',
  'words.submit': 'A szöveg helyes',
  'words.submit.corrected': 'Javításommal helyes',
  'words.done.confirmed': 'Köszönjük. Kimegy.',
  'words.allConfirmed': 'A szöveget helyesnek találták. Kimegy.',
  'words.refuse': 'Visszaküldés',
  'words.refuse.reason': 'Mi a baj vele',
  'words.refuse.hint': '{{name}} elolvassa és újraírja; semmi sem megy ki.',
  'words.refuse.empty': 'Írja meg röviden, mi a baj.',
  'words.refuse.submit': 'Visszaküldés',
  'words.done.sentBack': 'Visszaküldve. Semmi sem megy ki.',
  'words.sentBack': 'A megjegyzés: {{words}}',
  'words.wentBack': 'A szöveg visszakerült hozzá: {{name}}',
  'words.held': 'Elolvasásra vár: {{what}}',
  'words.held.hint': 'Írta: {{name}}. Akkor megy ki, ha helyesnek találták.',
  'words.state.waiting': 'Olvassa ({{language}}): {{name}}',
  'words.state.open': 'Olvasta volna ({{language}}): {{name}}',
  'words.state.confirmed': 'Helyesnek találta ({{language}}): {{name}}',
  'words.state.corrected': 'Javította ({{language}}): {{name}}',
  'words.see': 'A szöveg megtekintése',
  'words.waitsFor': 'Rá vár: {{names}}',
  'outgoing.turnAway': 'az ok, amiért nem foglalkozhatunk vele',
  'outgoing.restrict': 'értesítés a lezárt csatornákról',
  'event.complaint.speakerConfirmed.colleague':
    'A szöveget ({{language}}) elolvasta és helyesnek találta egy kolléga: {{speaker}}',
  'event.complaint.speakerConfirmed.corrected':
    'A szöveget ({{language}}) kijavította és helyesnek találta egy kolléga: {{speaker}}',
  'error.sending.notASpeaker':
    'Olyan kollégát válasszon, aki megjelölte ezt a nyelvet, láthatja az ügyet, és nem róla szól.',
  'error.sending.waitsForSpeaker': 'Egy kolléga elolvasására vár. Ha változtatna, hívja vissza.',
  'error.sending.wordsRefused':
    'Egy kolléga visszaküldte a szöveget. Hívja vissza, írja újra, és kérje meg ismét.',
  'error.sending.notToRead': 'Már nem Önre vár.',
}
