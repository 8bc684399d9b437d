import type { Translation } from '../../keys.ts'
import type { surveyRules as english } from '../en/survey-rules.ts'

export const surveyRules: Translation<typeof english> = {
  'settings.surveys': 'Felmérés a panaszkezelésről',
  'settings.surveys.hint': 'Megkérdezik-e a panaszosokat, hogyan kezelték a panaszukat, és mikor.',
  'surveyRules.isOn': 'Kérdezzük meg a panaszosokat, hogyan kezelték a panaszukat',
  'surveyRules.isOn.hint':
    'A saját nyelvükön, a lezárás után e-mailben és az ügy oldalán. Ügyenként egyszer kérdezünk; a válasz megmarad, és nem módosítható. Nem kap e-mailt, aki nem kér híreket e-mailben, megtagadta adatai más célú felhasználását, névtelen, vagy akivel a kapcsolattartás korlátozott.',
  'surveyRules.afterDays': 'A lezárástól az e-mailig eltelő napok',
  'surveyRules.afterDays.hint': '0 és 60 között. Az ügy oldalán azonnal kérdezünk.',
  'surveyRules.quietDays': 'Ennyi napig ugyanaz a személy nem kap második e-mailt',
  'surveyRules.quietDays.hint': '0 és 730 között.',
}
