import type { Translation } from '../../keys.ts'
import type { viewer as english } from '../en/viewer.ts'

export const viewer: Translation<typeof english> = {
  'viewer.tools': 'Fájlok megtekintése',
  'viewer.previous': 'Előző fájl',
  'viewer.next': 'Következő fájl',
  'viewer.count': '{{number}} / {{count}}',
  'viewer.smaller': 'Kisebb',
  'viewer.larger': 'Nagyobb',
  'viewer.turn': 'Forgatás',
  'viewer.download': 'Letöltés',
  'viewer.page': '{{number}}. oldal, összesen {{count}}',
  'viewer.pageBefore': 'Előző oldal',
  'viewer.pageAfter': 'Következő oldal',
  'viewer.firstPage': 'Ez az első oldal.',
  'viewer.lastPage': 'Ez az utolsó oldal.',
  'viewer.picture': '{{name}}, itt megjelenítve',
  'viewer.opening': 'Megnyitás …',
  'viewer.heic':
    'Ez a fénykép az iPhone-ok HEIC formátumában van, amelyet a böngészők nem tudnak megjeleníteni. Töltse le, és nyissa meg a számítógép képnézőjével.',
  'viewer.notShown': 'Az ilyen fájlokat biztonsági okból itt nem jelenítjük meg. Megnyitásához töltse le.',
  'viewer.broken': 'Nem jeleníthető meg: lehet, hogy sérült, vagy jelszó védi. Töltse le a megtekintéséhez.',
}
