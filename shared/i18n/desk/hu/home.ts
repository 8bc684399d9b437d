import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Kezdőlap',
  'home.answer.late_one': '{{count}} ügye késik',
  'home.answer.late_other': '{{count}} ügye késik',
  'home.answer.today_one': '{{count}} ügy határideje ma van',
  'home.answer.today_other': '{{count}} ügy határideje ma van',
  'home.answer.fine': 'Önnél semmi sem késik, és ma semminek sincs határideje.',
  'home.all': 'Mind',
  'home.now': 'Késik vagy ma esedékes',
  'home.now.nothing': 'Semmi sem késik, és ma semmi sem esedékes. Ez a jó: minden határidőt előre tartunk.',
  'home.tasks': 'Rám vár',
  'home.tasks.nothing': 'Nem várja Önt hívás, levél vagy kérdés.',
  'home.tasks.untitled': 'Teendő',
  'home.tasks.anyone': 'Bárki elvégezheti',
  'home.tasks.finish': 'Kész',
  'home.tasks.finishThis': 'Kész: {{task}}',
  'home.tasks.done': 'Késznek jelölve.',
  'home.news': 'Híreim',
  'home.news.read': 'Mind olvasottnak jelölöm',
  'home.news.untitled': 'Történt valami',
  'home.undated': 'Nálam folytatandók, határidő nélkül',
  'home.unassigned': 'Felelős nélkül',
  'home.unassigned.nothing': 'Minden nyitott üggyel foglalkozik valaki.',
  'home.coming': 'Ami rám vár ezután',
  'home.coming.nothing': 'Más ügyének nincs határideje. Az új visszajelzések a nyilvántartásba érkeznek.',
  'home.noCases': 'Nem lát ügyeket',
  'home.noCases.text':
    'Az Ön szerepe másoknak állítja be a Redresst, panaszt magától nem nyit meg. A panaszkezelés vezetőjének szerepét a beállításokban lehet megadni.',
  'home.noCases.action': 'A beállításokhoz',
}
