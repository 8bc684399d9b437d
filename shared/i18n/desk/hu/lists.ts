import type { Translation } from '../../keys.ts'
import type { lists as english } from '../en/lists.ts'

/** Categories merged and split. */
export const lists: Translation<typeof english> = {
  'error.category.mergedAlready': 'Ez a kategória már össze van vonva egy másikkal. Előbb azt vonja vissza.',
  'error.category.intoItself': 'Kategória nem vonható össze önmagával vagy már összevont kategóriával.',
  'settings.categories.history': 'Összevonás, felosztás',
  'settings.categories.cases_one': '{{count}} ügy',
  'settings.categories.cases_other': '{{count}} ügy',
  'settings.categories.casesOpen_one': '({{count}} nyitott) tartozik ebbe a kategóriába.',
  'settings.categories.casesOpen_other': '({{count}} nyitott) tartozik ebbe a kategóriába.',
  'settings.categories.merged': 'Összevonva: ügyei itt számítanak: {{name}}, és megtartják ezt a nevet.',
  'settings.categories.merge': 'Összevonás egy másikkal',
  'settings.categories.merge.hint':
    'Az ügyek megtartják ezt a nevet, de mostantól a másiknál számítanak, a múlt adataiban is. Bármikor visszavonható.',
  'settings.categories.merge.into': 'Itt számítsanak',
  'settings.categories.merge.choose': 'Előbb válasszon kategóriát.',
  'settings.categories.merge.submit': 'Összevonás',
  'settings.categories.merge.done': 'Összevonva ezzel: {{name}}.',
  'settings.categories.split': 'Felosztás többre',
  'settings.categories.split.hint':
    'Az új ügyek valamelyik részt kapják. A régiek ebben a kategóriában maradnak: senki sem tudja, melyik részbe tartoztak volna.',
  'settings.categories.split.part': '{{number}}. rész',
  'settings.categories.split.more': 'Még egy rész',
  'settings.categories.split.two': 'Legalább két részt nevezzen meg.',
  'settings.categories.split.submit': 'Felosztás',
  'settings.categories.split.done_one': '{{count}} részre osztva.',
  'settings.categories.split.done_other': '{{count}} részre osztva.',
  'settings.categories.restore': 'Visszavonás',
  'settings.categories.restored': 'A kategória ismét a régi.',
}
