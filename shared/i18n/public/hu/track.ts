import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Nézze meg, hol tart az ügye',
  'track.signIn.lead':
    'Az ügyszámra és a hozzáférési kódra van szükség, amelyet akkor kapott, amikor írt nekünk.',
  'track.reference.label': 'Ügyszám',
  'track.reference.hint': 'Kis- vagy nagybetűvel, szóközzel vagy anélkül.',
  'track.accessCode.label': 'Hozzáférési kód',
  'track.signIn.button': 'Az ügyem megnyitása',
  'track.signIn.lost': 'Már nincs meg a hozzáférési kódom',
  'track.signIn.expired':
    'Az Ön biztonsága érdekében egy idő után bezártuk az ügyét. Kérjük, nyissa meg újra. Amit elküldött, mind megvan.',
  'track.signOut': 'Az ügyem bezárása ezen az eszközön',
  'track.signedOut.title': 'Az ügyét ezen az eszközön bezártuk',
  'track.signedOut.text': 'Az ügyszámával és a hozzáférési kódjával bármikor visszatérhet.',

  'track.lost.title': 'Új hozzáférési kód kérése',
  'track.lost.lead':
    'Írja be az ügyszámát és azt az e-mail-címet, amelyet megadott nekünk. Oda küldünk egy linket az új kódhoz. A régi kód addig működik, amíg a linket nem használja.',
  'track.lost.button': 'Kérem a linket',
  'track.lost.noEmail':
    'Nem adott meg e-mail-címet? Hívjon fel minket, vagy írjon nekünk. Felteszünk néhány kérdést, és adunk egy új kódot.',
  'track.lost.sent.title': 'Kérjük, nézze meg az e-mailjeit',
  'track.lost.sent.text_one':
    'Ha az ügyszám és a cím összetartozik, az üzenet már úton van. A benne lévő link {{count}} óráig működik.',
  'track.lost.sent.text_other':
    'Ha az ügyszám és a cím összetartozik, az üzenet már úton van. A benne lévő link {{count}} óráig működik.',
  'track.newCode.title': 'Új hozzáférési kód létrehozása',
  'track.newCode.lead':
    'Ha megnyomja a gombot, új hozzáférési kódot kap ehhez az ügyhöz: {{reference}}. A régi ezután nem működik.',
  'track.newCode.button': 'Új kód létrehozása',
  'track.newCode.done.title': 'Az Ön új hozzáférési kódja',
  'track.newCode.done.text':
    'A régi kód már nem működik. Az újat csak egyszer mutatjuk meg: kérjük, most írja fel.',

  'track.confirmEmail.title': 'Ez az Ön e-mail-címe?',
  'track.confirmEmail.lead': 'Akkor ide küldjük az ügyével kapcsolatos híreket: {{email}}',
  'track.confirmEmail.button': 'Igen, ez az én címem',
  'track.confirmEmail.notYou':
    'Nem az Öné? Csak zárja be ezt az oldalt. Akkor erre a címre nem küldünk többet.',
  'track.confirmEmail.done.title': 'Köszönjük. A címét megerősítette.',
  'track.confirmEmail.done.text': 'Mostantól oda küldjük az ügyével kapcsolatos híreket.',
  'track.link.expired.title': 'Ez a link már nem működik',
  'track.link.expired.text':
    'Már felhasználták, vagy túl régi. Az ügyszámával és a hozzáférési kódjával továbbra is megnyithatja az ügyét.',

  'track.title.complaint': 'Az Ön panasza',
  'track.title.compliment': 'Az Ön dicsérete',
  'track.title.suggestion': 'Az Ön javaslata',
  'track.title.enquiry': 'Az Ön kérdése',
  'track.received': 'Beérkezett: {{date}}',
  'track.next.title': 'A következő lépés',
  'track.next.by': '{{what}} – legkésőbb: {{date}}',
  'track.next.overdue':
    'Ez később van, mint ígértük. Elnézést kérünk. Egy munkatársunk most gondoskodik arról, hogy hírt kapjon.',
  'track.next.why': 'Miért ez a dátum?',
  'track.next.promise':
    'Megígérjük, hogy ezt {{within}} megtesszük. A határidő ettől a naptól számít: {{date}}',
  'track.saved.restatementConfirmed': 'Köszönjük. Úgy folytatjuk, ahogyan megerősítette.',
  'track.saved.restatementCorrected': 'Köszönjük. Megkaptuk a javítását, és válaszolunk rá.',
  'track.saved.message': 'Megkaptuk az üzenetét.',
  'track.saved.objected': 'Megkaptuk az ellenvetését. Valaki más nézi meg.',
  'track.saved.files': 'Megkaptuk a fájljait.',
  'track.saved.information': 'Köszönjük. Feljegyeztük, amit írt.',
  'track.saved.remedy': 'Feljegyeztük, mit szeretne inkább.',
  'track.saved.accepted': 'Köszönjük. Feljegyeztük, hogy elfogadja a válaszunkat.',
  'track.saved.refused': 'Feljegyeztük, hogy nem fogadja el a válaszunkat. Az ügye nyitva marad.',
  'track.saved.reviewRequested': 'Megkaptuk a kérését. Valaki más újra megnézi az ügyét.',
  'track.saved.withdrawn': 'Visszavonta az ügyét.',
  'track.saved.emailConfirmed': 'Az e-mail-címét megerősítette.',

  'track.timeline.title': 'A lépések',
  'track.timeline.done': 'Kész',
  'track.timeline.current': 'Most',
  'track.timeline.ahead': 'Később',
  'track.timeline.by': 'legkésőbb: {{date}}',

  'track.restatement.title': 'Jól értettük?',
  'track.restatement.lead': 'Mi így értettük:',
  'track.restatement.yes': 'Igen, így van',
  'track.restatement.correct': 'Valami nem jó vagy hiányzik',
  'track.restatement.correction.label': 'Mit javítsunk ki?',
  'track.restatement.send': 'A javítás elküldése',
  'track.restatement.silence': 'Ha nem válaszol, így folytatjuk.',

  'track.information.title': 'Amit még tudnunk kell',
  'track.information.lead': 'Ezzel tovább tudunk lépni. Amit már elmondott, azt beírtuk: csak ellenőrizze.',
  'track.information.tell': 'Kérjük, írja meg:',
  'track.information.check': 'Kérjük, nézze meg, hogy ez még helyes-e:',
  'track.information.how':
    'A válaszhoz nyissa meg az ügyét. Amit már tudunk, ott be van írva, nem kell újra leírnia.',
  'track.information.isItRight': 'Nálunk ez szerepel. Javítsa, ha nem helyes.',
  'track.information.send': 'Küldés',
  'track.information.empty': 'Amit nem tud, hagyja üresen.',
  'track.information.affectedParties': 'Kit érint még?',

  'track.remedy.title': 'Ön szerint mi hozná rendbe?',
  'track.remedy.lead':
    'Ezek egyikét tudjuk felajánlani. Melyiket szeretné inkább? Segít a döntésben, de megígérni még nem tudjuk.',
  'track.remedy.asked': 'Ön ezt kérte: {{remedy}}',
  'track.remedy.choose': 'Ezt szeretném inkább',
  'track.remedy.none': 'Egyiket sem',
  'track.remedy.comment.label': 'Van valami, amit tudnunk kell?',
  'track.remedy.send': 'A választásom elküldése',

  'track.decision.title': 'A válaszunk',
  'track.decision.on': 'A válasz kelte: {{date}}',
  'track.decision.reviewed': 'A válaszunk a felülvizsgálat után',
  'track.decision.point': '{{number}}. pont',
  'track.decision.upheld': 'Egyetértünk Önnel',
  'track.decision.partlyUpheld': 'Részben egyetértünk Önnel',
  'track.decision.notUpheld': 'Nem értünk egyet Önnel',
  'track.decision.reasons': 'Miért',
  'track.decision.remedies': 'Mit teszünk',
  'track.decision.remedyBy': '{{remedy}} – legkésőbb: {{date}}',
  'track.decision.remedyDone': '{{remedy}} – megtörtént: {{date}}',
  'track.decision.letter': 'Levelünk (PDF)',

  'track.answer.title': 'Elfogadja a válaszunkat?',
  'track.answer.lead': 'Gondolja át nyugodtan. A válasz utolsó napja: {{date}}',
  'track.answer.choose': 'Az Ön válasza',
  'track.answer.accept': 'Igen, elfogadom',
  'track.answer.acceptHint': 'Megtesszük, amit ígértünk, és lezárjuk az ügyét.',
  'track.answer.review': 'Nem, kérem, nézzék meg újra',
  'track.answer.reviewHint':
    'Olyan munkatársunk nézi meg újra az ügyét, aki ebben a válaszban nem vett részt. Ingyenes.',
  'track.answer.refuse': 'Nem, és azt sem kérem, hogy újra megnézzék',
  'track.answer.refuseHint':
    'Az ügye nem számít rendezettnek. Továbbra is fordulhat tőlünk független szervezethez.',
  'track.answer.reason.label': 'Miért nem ért egyet?',
  'track.answer.reason.hint': 'Csak ha nemet mondott. Mit hagytunk ki vagy értettünk félre?',
  'track.answer.send': 'A válaszom elküldése',
  'track.answer.silence':
    'Ha nem kapunk választ, egyszer emlékeztetjük. Ha arra sem válaszol, lezárjuk az ügyét ({{date}}). Később kérheti, hogy újra megnyissuk.',

  'track.outside.title': 'Tőlünk független szervezetek',
  'track.outside.lead': 'Nem kell egyetértenie velünk. Ők is megnézhetik az ügyét:',
  'track.outside.window': 'Az utolsó nap, amikor hozzájuk fordulhat: {{date}}',
  'track.outside.cost': 'Költség: {{cost}}',

  'track.messages.title': 'Üzenetek',
  'track.messages.none': 'Még nincs üzenet.',
  'track.messages.fromYou': 'Ön',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Írjon nekünk',
  'track.messages.write.hint':
    'Kérdezzen, vagy írja le, ami még eszébe jutott. Elolvassuk, mielőtt folytatjuk.',
  'track.messages.files.label': 'Fájlok csatolása',
  'track.messages.send': 'Küldés',

  'track.restriction.title': 'Néhány módon most nem érhet el minket',
  'track.restriction.lead': 'A történtek után ezeken a módokon nem tudjuk fogadni az ügyét:',
  'track.restriction.phone': 'telefonon',
  'track.restriction.counter': 'személyesen a pultnál',
  'track.restriction.email': 'e-mailben',
  'track.restriction.until': 'Ez eddig a napig marad így: {{date}}. Akkor újra megnézzük.',
  'track.restriction.stays':
    'Levélben és ezen az oldalon továbbra is elér minket, és a panasza ugyanúgy halad tovább.',
  'track.restriction.objected':
    'Ön ellenvetést tett. Most olyan munkatársunk nézi meg, aki nem vett részt a döntésben, és értesíti Önt.',
  'track.restriction.decided':
    'Olyan munkatársunk nézte meg az ellenvetését, aki nem vett részt a döntésben. Ezek a módok egyelőre zárva maradnak.',
  'track.restriction.object': 'Ezzel nem értek egyet',
  'track.restriction.objection.label': 'Miért nem ért egyet?',
  'track.restriction.objection.hint':
    'Írja le, Ön hogyan látta a történteket. Olyan munkatársunk olvassa el, aki nem vett részt a döntésben. A panaszára nézve nem lesz rossz következménye.',
  'track.restriction.send': 'Elküldöm az ellenvetésemet',

  'track.yours.title': 'Amit elmondott nekünk',
  'track.yours.remedy': 'Mi hozná rendbe',
  'track.yours.product': 'Termék vagy szolgáltatás',
  'track.yours.orderNumber': 'Szám',
  'track.yours.when': 'Mikor',
  'track.yours.where': 'Hol',
  'track.yours.receipt': 'Átvételi igazolás (PDF)',

  'track.more.title': 'Mit tehet még?',
  'track.handling.link': 'Panasz arra, ahogyan ezzel az üggyel foglalkozunk',
  'track.handling.hint': 'Olyan munkatársunk nézi meg, aki ebben az ügyben nem vesz részt.',
  'track.withdraw.link': 'Az ügy visszavonása',
  'track.withdraw.title': 'Vissza szeretné vonni az ügyét?',
  'track.withdraw.lead':
    'Akkor nem foglalkozunk vele tovább. Azt feljegyezzük, hogy írt nekünk. Ugyanerről később újra tehet panaszt.',
  'track.withdraw.reason.label': 'Elmondaná, miért?',
  'track.withdraw.button': 'Igen, visszavonom',
  'track.withdraw.keep': 'Nem, maradjon nyitva',
  'track.reopen.title': 'Mégsem rendeződött?',
  'track.reopen.lead': 'Az utolsó nap, amikor kérheti az ügye újranyitását: {{date}}',
  'track.reopen.reason.label': 'Mi maradt nyitva?',
  'track.reopen.button': 'Kérem, nyissák meg újra',
  'track.saved.reopened': 'Az ügye újra nyitva van.',
}
