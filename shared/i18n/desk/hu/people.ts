import type { Translation } from '../../keys.ts'
import type { people as english } from '../en/people.ts'

export const people: Translation<typeof english> = {
  'error.staff.lastAdministrator': 'Előbb valaki másnak kell rendszergazdának lennie.',
  'error.staff.siteUnknown': 'Ilyen telephely nincs.',
  'error.staff.left': 'Ez a munkatárs már nem dolgozik itt. Előbb vegye vissza.',
  'error.organization.unknown': 'Ezen a címen nincs szervezet.',
  'error.organization.countryUnknown': 'Ilyen ország nincs.',
  'error.organization.timeZoneUnknown': 'Ilyen időzóna nincs. Így írja: Europe/Istanbul.',
  'error.organization.defaultLanguageMissing': 'Az első nyelv legyen a kiválasztott nyelvek egyike.',
  'error.organization.slugTaken': 'Ezt a nevet már egy másik szervezet címe használja.',
  'error.catalogue.codeTaken': 'Ez a kód már foglalt.',
  'error.catalogue.parentUnknown': 'Nem létezik, ami alá ez tartozna.',
  'error.catalogue.parentCircle': 'Így önmaga alá tartozna.',
  'error.task.alreadyDone': 'Ez már kész.',
  'error.task.ofSomeoneElse': 'Ezt másnak kell elvégeznie.',
  'error.task.endsByItself': 'Ez magától lezárul, ha elvégezte: nyissa meg.',
  'error.field.notAnAddress': 'Olyan webcímet írjon be, amely https:// előtaggal kezdődik.',
  'error.field.notAColor': 'Színt írjon be, például #0a5cad.',
}
