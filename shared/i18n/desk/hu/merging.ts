import type { Translation } from '../../keys.ts'
import type { merging as english } from '../en/merging.ts'

export const merging: Translation<typeof english> = {
  'case.action.merge': 'Egyesítés másik üggyel',
  'case.action.split': 'Egy rész legyen külön ügy',
  'case.merge.other': 'A másik ügy',
  'case.merge.other.hint': 'Írja be a hivatkozási számát vagy szavakat belőle.',
  'case.merge.thisLeads': 'Ez az ügy folytatódik, mert előbb érkezett. A másikkal itt foglalkozunk.',
  'case.merge.otherLeads': 'A másik ügy folytatódik, mert előbb érkezett. Ezzel ott foglalkozunk.',
  'case.merge.stays':
    'Az üzenetek, fájlok, jegyzetek, piszkozatok és feladatok a helyükön maradnak, és együtt olvashatók. A folytatódó ügy határidői maradnak. Bármikor visszavonható.',
  'case.merge.told':
    'A panaszos 20 másodperc múlva értesül róla. Mindkét ügy hivatkozási száma és hozzáférési kódja tovább működik.',
  'case.merge.otherPerson': 'Lehet, hogy nem ugyanaz a személy',
  'case.merge.otherPerson.why':
    'Nem tudni, hogy a két panaszos ugyanaz a személy-e. Mindenki csak a saját oldalát látja, és semmit sem tud meg a másikról; amit ír, csak a folytatódó ügy panaszosa kapja meg.',
  'case.merge.otherPerson.sure': 'Két ember, egy ügy: mégis egyesítem',
  'case.merge.submit': 'Ügyek egyesítése',
  'case.merge.undo': 'Egyesítés visszavonása',
  'case.done.merged': 'Az ügyek egyesítve.',
  'case.done.unmerged': 'Az egyesítés visszavonva.',
  'case.done.split': 'Ez a rész mostantól külön ügy.',
  'case.merged.hidden': 'Ez a dolog egy olyan ügyben folytatódik, amelyet Ön nem láthat',
  'case.merged.into': 'Ez az ügy itt folytatódik: {{reference}}',
  'case.merged.by': 'Egyesítette: {{name}}, {{day}}. Ami ehhez érkezik, ott látható.',
  'case.merged.open': '{{reference}} megnyitása',
  'case.merged.here': 'Ezzel az üggyel egyesítve',
  'case.merged.line': 'Innen: {{reference}}',
  'case.merged.otherPerson': 'Másik személyé: ebből az ügyből semmit sem lát.',
  'case.merged.draft': 'Ott elkezdett írni valamit.',
  'case.split.what': 'Miről szól ez a rész?',
  'case.split.what.hint': 'A panaszos szavaival. Ez lesz az új ügy szövege.',
  'case.split.kind': 'Fajta',
  'case.split.messages': 'Hozzá tartozó üzenetek',
  'case.split.files': 'Hozzá tartozó fájlok',
  'case.split.hint':
    'Másolatok kerülnek át, ebből az ügyből semmi sem vész el. Az új ügynek saját hivatkozási száma és határidői lesznek, attól számítva, amikor ezt a részt elmondták, és a panaszos átvételi értesítést kap. Visszavonáshoz egyesítse a kettőt.',
  'case.split.submit': 'Új ügy létrehozása',
  'case.split.empty': 'Írja le, miről szól ez a rész.',
  'relation.partOf': 'Ennek része volt',
  'relation.hasPart': 'Egy része itt folytatódik',
  'event.complaint.merged': 'Másik ügyben folytatódik',
  'event.complaint.merged.lead': 'Egy másik ügy ebben folytatódik',
  'event.complaint.mergeUndone': 'Újra önállóan folytatódik',
  'event.complaint.mergeUndone.lead': 'A másik ügy már nem ebben folytatódik',
  'event.complaint.split': 'Egy másik ügy része volt',
  'event.complaint.split.origin': 'Egy része külön ügy lett',
  'error.complaint.mergeClosed': 'A kettő közül az egyik le van zárva. Csak nyitott ügyek egyesíthetők.',
  'error.complaint.mergeOtherKind': 'Különböző fajtájúak. Előbb alakítsa át az egyiket.',
  'error.complaint.mergeAnswered':
    'A később érkezett ügyre már válasz ment, és a maga útján halad. Inkább kapcsolja össze őket.',
  'error.complaint.mergeAboutHandling':
    'Az egyik a másik kezelését panaszolja, ezért mások nézik meg. Inkább kapcsolja össze őket.',
  'error.complaint.mergeConfidential': 'Az egyik bizalmas. Előbb legyen mindkettő bizalmas, vagy egyik se.',
  'error.complaint.mergeOwnerConcerned':
    'A folytatódó ügy felelősét a másikban panaszolják. Előbb adja másnak.',
  'error.complaint.mergeOtherPerson':
    'Nem tudni, hogy a panaszosok ugyanaz a személy-e. Erősítse meg, hogy két ember ügyét egyesíti.',
  'error.complaint.notMerged': 'Ez az ügy nincs egyesítve másikkal.',
  'error.complaint.isMerged': 'Ez az ügy egy másikban folytatódik. Inkább vonja vissza az egyesítést.',
  'error.complaint.splitClosed': 'Az ügy le van zárva. Előbb nyissa újra.',
  'error.complaint.splitForeign':
    'Egy kiválasztott üzenet vagy fájl nem ehhez az ügyhöz tartozik. Válasszon újra.',
}
