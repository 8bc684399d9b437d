import type { Translation } from '../../keys.ts'
import type { outside as english } from '../en/outside.ts'

export const outside: Translation<typeof english> = {
  'case.action.outside': 'Külső szakértő megkérdezése',
  'outside.name': 'Név',
  'outside.email': 'E-mail-cím',
  'outside.subject': 'Tárgy',
  'outside.body': 'Mit szeretne megtudni',
  'outside.body.hint': 'A szakértő csak ezt és az alább kiválasztottakat olvassa, és e-mailben válaszol.',
  'outside.withNarrative': 'Mi történt, a panaszos szavaival',
  'outside.messages': 'A panaszos üzenetei',
  'outside.files': 'Fájlok',
  'outside.files.hint': 'Legfeljebb 10 MB. A fájlokban semmi sincs kitakarva: előbb nézze meg mindegyiket.',
  'outside.covered': 'A panaszos kilétének kitakarása',
  'outside.covered.hint':
    'A név, a címek, a telefon, a rendelésszám és a hivatkozási szám mindenütt kitakarva. Ami más módon elárulhatja, az marad: olvassa át.',
  'outside.goes':
    'Kimegy: az Ön szavai; a panaszos {{count}} szövege és {{files}} fájlja. Ne küldjön többet, mint amire a szakértőnek szüksége van, és csak akkor, ha láthatja.',
  'outside.dueOn': 'Emlékeztessen ekkor',
  'outside.dueOn.hint': 'Azon a napon feladat jelenik meg, ha nincs válasz.',
  'outside.submit': 'Kérdés e-mailben',
  'outside.empty': 'Írja le, kit és miről kérdez.',
  'outside.title': 'Külső kérdések',
  'outside.asked': 'Kérdezve: {{time}}, {{name}}',
  'outside.waiting': 'Még nincs válasz',
  'outside.answered': 'Válaszolt: {{time}}',
  'outside.due': 'Várt nap: {{day}}',
  'outside.message': 'Külső szakértőnek',
  'case.done.outsideAsked': 'A kérdés úton van.',
  'purpose.outsideOpinion': 'Kérdés szakértőhöz',
  'mails.standing.outside': 'Külső szakértő',
  'event.complaint.outsideAsked': 'Külső szakértőt kérdeztek meg',
  'event.complaint.outsideAnswered': 'A külső szakértő válaszolt',
  'error.outside.closed': 'Az ügy le van zárva. Előbb nyissa újra.',
  'error.outside.isParty': 'Ez az ügy egyik felének címe. Neki az „Írás a panaszosnak” gombbal írjon.',
  'error.outside.tooLarge': 'A fájlok együtt nagyobbak, mint {{megabytes}} MB. Válasszon kevesebbet.',
  'error.outside.askAnew': 'Kérdezzen újra a helyes címmel: ami más címről jön, azt nem párosítjuk.',
}
