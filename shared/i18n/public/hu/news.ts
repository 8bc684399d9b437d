import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news':
    'Nem szeretne ilyen híreket e-mailben kapni? Akkor csak az ügye oldalán találja meg őket:',
  'mail.footer.replies': 'Erre az e-mailre egyszerűen válaszolhat. Az ügye oldala itt van:',
  'news.ask.title': 'Ne jöjjön több hír e-mailben?',
  'news.ask.text':
    'Akkor {{organization}} nem ír többé e-mailt arról, hogyan állnak a dolgok. Ezeket a híreket az ügye oldalán találja. Amivel tartozunk Önnek, az továbbra is e-mailben jön: átvételi értesítés, kérdések és a válaszunk.',
  'news.off.button': 'Ne jöjjön több hír e-mailben',
  'news.off.title': 'Több hír nem jön e-mailben',
  'news.off.text':
    '{{organization}} hírei az ügye oldalán olvashatók. Az átvételi értesítés, a kérdések és a válaszunk továbbra is e-mailben jön.',
  'news.on.button': 'Újra kérem a híreket e-mailben',
  'news.on.title': 'Újra jönnek hírek e-mailben',
  'news.on.text': '{{organization}} újra e-mailt küld, ha hír van az ügyéről.',
}
