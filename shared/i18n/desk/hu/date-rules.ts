import type { Translation } from '../../keys.ts'
import type { dateRules as english } from '../en/date-rules.ts'

export const dateRules: Translation<typeof english> = {
  'settings.date-rules': 'Ki értesül a határidőkről',
  'settings.date-rules.hint':
    'Kit mikortól értesítünk a közeli és a lejárt határidőkről, és magától megy-e ki a rendszeres tájékoztatás.',
  'dateRules.level': 'Szint',
  'dateRules.level.handler': 'Első: aki az üggyel foglalkozik',
  'dateRules.level.handler.intro': 'A saját ügyeiről értesül.',
  'dateRules.level.manager': 'Második: aki a panaszkezelésért felel',
  'dateRules.level.manager.intro': 'A saját telephelyeinek ügyeiről értesül, egyetlen számban.',
  'dateRules.level.topManagement': 'Harmadik: felső vezetés',
  'dateRules.level.topManagement.intro':
    'Arról értesül, ami régóta késik. Ami nyilvános, vagy több embert érint, arról azonnal a lejárat után.',
  'dateRules.roles': 'Kik ők',
  'dateRules.soonDays': 'Ennyi munkanapon belül esedékes ügyekről szólunk',
  'dateRules.soonDays.hint': '1 és 20 között. Üresen: csak ha a határidő már elmúlt.',
  'dateRules.soonDays.manager':
    '1 és 20 között, és csak az, amivel még senki sem foglalkozik. Üresen: csak ha a határidő már elmúlt.',
  'dateRules.lateDays': 'Ennél több munkanapja késő ügyekről szólunk',
  'dateRules.lateDays.hint': '0: azonnal a lejárat után. Üresen: soha.',
  'dateRules.urgent': 'Sürgős ügyben azonnal szólunk',
  'dateRules.urgent.hint':
    'Ha biztonsági vagy nyilvánosságra került ügy határideje múlt el, éjjel is. Minden más munkanaponként egy összesítés.',
  'dateRules.preview': 'Ki értesülne most',
  'dateRules.preview.intro':
    'A fent beállítottak szerint, akár mentve van, akár nem. A megtekintéstől senki sem kap értesítést.',
  'dateRules.preview.closed': 'Munkaidőn kívül: az összesítések a következő nyitáskor mennek ki.',
  'dateRules.preview.none': 'Senki: semmi sem késik, és ezekben a napokban semmi sem esedékes.',
  'dateRules.soon': 'Közeleg',
  'dateRules.late': 'Késik',
  'dateRules.atOnce': 'Azonnal',
  'dateRules.updates': 'Rendszeres tájékoztatás a panaszosnak',
  'dateRules.updates.intro':
    'Hogy milyen gyakran kapnak hírt, azt a szabálycsomagok mondják meg. A végső válasszal véget ér, és annál is, aki nem kéri.',
  'dateRules.updates.label': 'Amikor esedékes',
  'dateRules.updates.draft': 'Munkatárs küldi el',
  'dateRules.updates.draft.hint': 'Egy nappal előtte az ügyintéző kész tervezetet talál.',
  'dateRules.updates.send': 'Magától megy ki',
  'dateRules.updates.send.hint':
    'A panaszos nyelvén, munkaidőben: hol tart az ügy, és mikor jön a következő hír. A papírlevélhez és a híváshoz továbbra is munkatárs kell.',
  'dateRules.levels': 'szintek',
  'error.dateRules.nobody': 'Válasszon minden szinthez legalább egy szerepkört.',
}
