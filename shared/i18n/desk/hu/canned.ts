import type { Translation } from '../../keys.ts'
import type { canned as english } from '../en/canned.ts'

export const canned: Translation<typeof english> = {
  'canned.insert': 'Szöveg beszúrása',
  'canned.choose': 'Kész szövegek',
  'canned.search': 'Keresés név vagy szöveg szerint',
  'canned.none': 'Még nincs kész szöveg.',
  'canned.manage': 'Kész szövegek kezelése',
  'canned.shared': 'Mindenkié',
  'canned.own': 'Csak az enyém',
  'settings.canned-texts': 'Kész szövegek',
  'settings.canned-texts.hint':
    'Szövegek, amelyeket újra és újra használ. Jegyzet vagy levél írásakor a / jellel szúrhatók be.',
  'settings.canned-texts.add': 'Szöveg hozzáadása',
  'settings.canned-texts.whose': 'Ki használja',
  'settings.canned-texts.changed': 'Utolsó módosítás',
  'settings.canned-texts.body.hint':
    'Ami dupla kapcsos zárójelben áll, az ügyből töltődik ki. A **félkövér**, a listák és a linkek úgy működnek, mint a levelekben.',
  'settings.canned-texts.remove': 'Eltávolítás',
  'settings.canned-texts.remove.title': 'Eltávolítja ezt: „{{name}}”?',
  'settings.canned-texts.remove.text': 'Ami vele készült, marad, ahogy van.',
}
