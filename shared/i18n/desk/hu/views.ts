import type { Translation } from '../../keys.ts'
import type { views as english } from '../en/views.ts'

export const views: Translation<typeof english> = {
  'views.title': 'Mentett nézetek',
  'views.mine': 'Sajátjaim',
  'views.ofOthers': 'Munkatársak megosztott nézetei',
  'views.by': 'Készítette: {{name}}',
  'views.save': 'Nézet mentése…',
  'views.renew': '„{{name}}” módosításainak mentése',
  'views.edit': '„{{name}}” átnevezése vagy megosztása…',
  'views.remove': '„{{name}}” eltávolítása',
  'views.save.title': 'Nézet mentése',
  'views.edit.title': 'A nézet neve',
  'views.save.submit': 'Mentés',
  'views.name': 'Név',
  'views.name.hint': 'Mit talál itt az ember: „Késések, észak”, „Idei liftek” …',
  'views.shared': 'Mindenki lássa a szervezetben',
  'views.shared.hint':
    'Mindenki ugyanazokat a szűrőket nyitja meg, de csak azokat az ügyeket látja, amelyekhez joga van.',
  'views.saved': '„{{name}}” elmentve',
  'views.removed': '„{{name}}” eltávolítva',
  'views.columns': 'Oszlopok',
  'views.columns.beside': 'Az ügyszám és a tárgy mellett',
  'views.columns.usual': 'A szokásos oszlopok',
  'views.export': 'Exportálás CSV-be',
  'views.keys': 'A nyilvántartásban',
  'error.registerView.ofSomeoneElse':
    'Ezt a nézetet csak a készítője módosíthatja, megosztott nézetet a panaszkezelési vezető is. Mentse el saját néven.',
}
