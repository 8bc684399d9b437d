import type { Translation } from '../../keys.ts'
import type { links as english } from '../en/links.ts'

export const links: Translation<typeof english> = {
  'case.action.link': 'Összekapcsolás másik üggyel',
  'case.tags': 'Címkék',
  'case.tags.add': 'Címke hozzáadása',
  'case.tags.new': 'Új címke',
  'case.tags.none': 'Nincs címke.',
  'case.tags.ready': 'Kész',
  'case.tags.removed': 'A(z) „{{tag}}” címke lekerült.',
  'case.links.add': 'Kapcsolás',
  'case.links.none': 'Nincs másik üggyel összekapcsolva.',
  'case.links.removed': 'A kapcsolat megszűnt.',
  'case.link.relation': 'Hogyan tartoznak össze?',
  'case.link.relation.related': 'Kapcsolódik',
  'case.link.relation.related.hint': 'Mindkettő folytatódik, külön-külön.',
  'case.link.relation.follows': 'Ez az ügy a másikat követi',
  'case.link.relation.follows.hint': 'Ami akkor rendeződött, újra előjött vagy folytatódott.',
  'case.link.relation.duplicate': 'Ez az ügy ismétlés',
  'case.link.relation.duplicate.hint':
    'Ez lezárul, a másik folytatódik. Vezető teheti meg; az újranyitás visszavonja.',
  'case.link.other': 'A másik ügy',
  'case.link.other.hint': 'Írja be a hivatkozási számát vagy szavakat belőle.',
  'case.link.submit': 'Összekapcsolás',
  'case.link.duplicate': 'Lezárás ismétlésként …',
  'case.done.linked': 'Összekapcsolva.',
  'relation.related': 'Kapcsolódik',
  'event.complaint.linked': 'Összekapcsolva egy másik üggyel',
  'event.complaint.unlinked': 'A kapcsolat egy másik üggyel megszűnt',
}
