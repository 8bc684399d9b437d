import type { Translation } from '../../keys.ts'
import type { mail as english } from '../en/mail.ts'

export const mail: Translation<typeof english> = {
  'mail.greeting': 'Tisztelt {{name}}!',
  'mail.outside.why':
    '{{organization}} egy panasszal kapcsolatban kéri a véleményét. Kérjük, erre a levélre válaszoljon: a válaszát azok kapják, akik az ügyet kezelik, a panaszos nem. Amit itt olvas, bizalmas; kérjük, törölje, ha már nincs rá szüksége.',
  'mail.greeting.noName': 'Jó napot kívánunk!',
  'mail.closing': 'Üdvözlettel',
  'mail.closing.person': '{{person}}, {{organization}}',
  'mail.files.linked':
    'Ezek a fájlok túl nagyok egy e-mailhez. Az ügye oldalán találja őket; az oldal az ügyszámot és a hozzáférési kódot kéri:',
  'mail.footer.noReplies':
    'Kérjük, erre az e-mailre ne válaszoljon: a válaszokat senki sem olvassa. Inkább az ügye oldalán írjon nekünk:',
  'mail.footer.why':
    'Azért kapta ezt az e-mailt, mert ezt a címet adták meg ehhez az ügyhöz: {{reference}} ({{organization}}).',
  'mail.footer.secret': 'Ne adja tovább ezt az e-mailt: a benne lévő link megnyitja az ügyét.',

  'mail.confirmEmail.subject': 'Kérjük, erősítse meg az e-mail-címét ({{reference}})',
  'mail.confirmEmail.body':
    'Valaki írt a szervezetünknek ({{organization}}), és ezt az e-mail-címet adta meg. Az ügyszám: {{reference}}.\n\nHa Ön volt az, kérjük, erősítse meg a címet. Akkor ide küldjük az ügyével kapcsolatos híreket.\n\nHa nem Ön volt, nincs teendője.',
  'mail.confirmEmail.action': 'A címem megerősítése',

  'mail.receipt.subject': 'Megkaptuk: {{reference}}',
  'mail.receipt.body.complaint':
    'Köszönjük, hogy írt nekünk. Megkaptuk a panaszát ({{receivedOn}}). Az ügyszáma: {{reference}}.\n\nMunkatársunk elolvassa, amit írt, és egyszerű szavakkal megírja, hogyan értettük. Legkésőbb ezen a napon hírt kap tőlünk: {{restatementDueOn}}\n\nIndokolt válaszunkat legkésőbb ezen a napon megkapja: {{decisionDueOn}}\n\nHa több időre van szükségünk, előre szólunk, és megmondjuk az okát.\n\nEz ingyenes, és soha nem válik a hátrányára.',
  'mail.receipt.body.compliment':
    'Köszönjük kedves szavait. Az ügyszáma: {{reference}}. Továbbadjuk azoknak, akiket illet.',
  'mail.receipt.body.suggestion':
    'Köszönjük az ötletét. Az ügyszáma: {{reference}}. Megírjuk, mit gondolunk róla.\n\nLegkésőbb ezen a napon hírt kap tőlünk: {{answerDueOn}}',
  'mail.receipt.body.enquiry':
    'Megkaptuk a kérdését. Az ügyszáma: {{reference}}.\n\nLegkésőbb ezen a napon hírt kap tőlünk: {{answerDueOn}}',
  'mail.receipt.action': 'Megnézem, hol tart',

  'mail.restatement.subject': 'Jól értettük? ({{reference}})',
  'mail.restatement.body':
    'Elolvastam, amit írt nekünk. Így értettem:\n\n{{restatement}}\n\nJól van így? Kérjük, írja meg, és javítsa ki, ami nem jó vagy hiányzik. Ha nem válaszol, így folytatjuk.',
  'mail.restatement.action': 'Megerősítem vagy kijavítom',

  'mail.update.subject': 'Hírek az ügyéről ({{reference}})',
  'mail.update.body':
    'Szeretnénk elmondani, hol tart az ügye.\n\n{{text}}\n\nLegkésőbb ezen a napon újra hírt kap tőlünk: {{nextOn}}',
  'mail.update.action': 'Az ügyem megnyitása',

  'mail.delay.subject': 'Több időre van szükségünk az ügyéhez ({{reference}})',
  'mail.delay.body':
    'Mostanra szerettünk volna válaszolni. Sajnáljuk, hogy még nem tudunk. Ennek az oka:\n\n{{reason}}\n\nVálaszunkat legkésőbb ezen a napon megkapja: {{dueOn}}',
  'mail.delay.action': 'Az ügyem megnyitása',

  'mail.decision.subject': 'Válaszunk az ügyére ({{reference}})',
  'mail.decision.body':
    'Utánajártunk az ügyének, és döntöttünk. Válaszunkat minden indokkal együtt a csatolt levélben és az ügye oldalán találja.\n\nKérjük, mondja meg, elfogadja-e. Ha nem, valaki más ingyenesen újra megnézi az ügyét.',
  'mail.decision.action': 'A válasz elolvasása',

  'mail.reviewDecision.subject': 'Válaszunk az ügye felülvizsgálata után ({{reference}})',
  'mail.reviewDecision.body':
    'Olyan munkatársunk nézte meg újra az ügyét, aki az első válaszban nem vett részt. Válaszunkat minden indokkal együtt a csatolt levélben és az ügye oldalán találja.\n\nOtt azt is megtalálja, ki segíthet a szervezetünkön ({{organization}}) kívül, ha továbbra sem ért egyet.',
  'mail.reviewDecision.action': 'A válasz elolvasása',

  'mail.reminder.subject': 'Elfogadja a válaszunkat? ({{reference}})',
  'mail.reminder.body':
    'Elküldtük Önnek a válaszunkat ({{answeredOn}}), és még nem kaptunk hírt Öntől.\n\nElfogadja? Ha nem, szóljon, és valaki más újra megnézi az ügyét.\n\nHa nem kapunk hírt, ezen a napon lezárjuk az ügyét: {{closesOn}}\n\nA hallgatását nem vesszük igennek, és később kérheti, hogy az ügyét újra megnyissuk.',
  'mail.reminder.action': 'Válaszolok most',

  'mail.closing.settled.subject': 'Amiben megállapodtunk ({{reference}})',
  'mail.closing.settled.body':
    'Köszönjük, hogy beszélt velünk. Ebben állapodtunk meg:\n\n{{text}}\n\nAzt mondta, hogy ezzel az ügy rendben van. Ha mégsem, nyissa meg az ügyét, és írja meg nekünk. Újra megnézzük.',
  'mail.closing.accepted.subject': 'Az ügye lezárult ({{reference}})',
  'mail.closing.accepted.body':
    'Elfogadta a válaszunkat, és mi megtettük, amit ígértünk. Az ügye most lezárult.\n\nMégsem jó valami? Nyissa meg az ügyét, és írja meg nekünk.\n\nKöszönjük, hogy írt nekünk. Segít, hogy jobban dolgozzunk.',
  'mail.closing.noResponse.subject': 'Lezártuk az ügyét ({{reference}})',
  'mail.closing.noResponse.body':
    'A válaszunk óta nem kaptunk hírt Öntől, ezért lezártuk az ügyét. Ezt nem tekintjük beleegyezésnek.\n\nAz utolsó nap, amikor kérheti az újranyitását: {{reopenUntil}}',
  'mail.closing.withdrawn.subject': 'Visszavonta az ügyét ({{reference}})',
  'mail.closing.withdrawn.body':
    'Kérésére nem foglalkozunk tovább az ügyével. Ugyanerről bármikor újra tehet panaszt.\n\nHa nem Ön kérte ezt, kérjük, nyissa meg az ügyét, és írja meg nekünk.',
  'mail.closing.duplicate.subject': 'Összevontuk az ügyeit ({{reference}})',
  'mail.closing.duplicate.body':
    'Kétszer írt nekünk ugyanarról, ezért mindkettővel ezen az ügyszámon foglalkozunk: {{otherReference}}. Amit írt, mind megvan.',
  'mail.closing.outOfScope.subject': 'Az ügyéről ({{reference}})',
  'mail.closing.outOfScope.body':
    'Köszönjük, hogy írt nekünk. Sajnáljuk, hogy erről nem mi döntünk. Ennek az oka:\n\n{{reason}}\n\nAz ügye oldalán megtalálja, ki segíthet Önnek.',
  'mail.closing.other.subject': 'Az ügye lezárult ({{reference}})',
  'mail.closing.other.body':
    'Az ügye nálunk most lezárult. Az oldalán mindent újra elolvashat, és megnézheti, ki segíthet a szervezetünkön ({{organization}}) kívül, ha nem ért egyet.',
  'mail.closing.action': 'Az ügyem megnyitása',

  'mail.lostCode.subject': 'Új hozzáférési kód: {{reference}}',
  'mail.lostCode.body':
    'Valaki, valószínűleg Ön, új hozzáférési kódot kért az ügyéhez. A létrehozásához nyomja meg a gombot. A régi kód ezután nem működik.\n\nA link eddig működik: {{validUntil}}\n\nHa nem Ön kérte, nincs teendője: a régi kód továbbra is működik.',
  'mail.lostCode.action': 'Új hozzáférési kód létrehozása',

  'mail.codeReissued.subject': 'Megváltozott a hozzáférési kódja ({{reference}})',
  'mail.codeReissued.body':
    'Az ügyéhez új hozzáférési kód készült, a régi már nem működik.\n\nHa nem Ön kérte, kérjük, azonnal hívjon fel minket, vagy írjon nekünk.',
  'mail.codeReissued.action': 'Megnézem, hol tart',

  'mail.message.action': 'Válaszolok az ügyem oldalán',

  'mail.suggestionAnswer.subject': 'Az Ön javaslata ({{reference}})',
  'mail.suggestionAnswer.body': 'Még egyszer köszönjük a javaslatát. Átgondoltuk:\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'Válasz a kérdésére ({{reference}})',
  'mail.enquiryAnswer.body': 'Ez a válaszunk a kérdésére:\n\n{{text}}',
  'mail.answer.action': 'Megnyitás',

  'mail.passedOn.subject': 'Kedves szavai célba értek ({{reference}})',
  'mail.passedOn.body': 'Továbbadtuk kedves szavait azoknak, akiket illet. Elolvasták. Köszönjük!',
  'mail.reviewStarted.subject': 'Más munkatársunk nézi át újra az ügyét ({{reference}})',
  'mail.reviewStarted.body':
    'Nem értett egyet a válaszunkkal, ezért az ügyét most felülvizsgáljuk: olyan munkatársunk néz át mindent újra, aki abban a válaszban nem vett részt. Ez ingyenes.\n\nAz indokolt választ legkésőbb ezen a napon megkapja: {{decisionDueOn}}. Addig az ügye oldalán többet is írhat nekünk.',
  'mail.referred.subject': 'Az ügye ({{reference}}) most független szervezetnél van',
  'mail.referred.body':
    'Az ügye most egy tőlünk független szervezetnél van: {{outsideBody}}. A saját szabályaik szerint vizsgálják, és Önhöz vagy hozzánk fordulnak, ha valamire szükségük van.\n\nNálunk az ügye nyitva marad, amíg ott le nem zárják. Az ügye oldalán láthatja, hol tart.',
  'mail.reopened.subject': 'Az ügye újra nyitva van ({{reference}})',
  'mail.reopened.body':
    'Az ügye újra nyitva van, és megnézzük, mi maradt rendezetlen. Az ügye oldalán láthatja, mi következik, és többet is írhat nekünk.',

  'mail.news.subject': 'Hír érkezett az ügyéről ({{reference}})',
  'mail.news.body': 'Valami új van az ügye oldalán. Itt nem írjuk le, mert az ügye bizalmas.',

  'mail.passwordReset.subject': 'Válasszon új jelszót',
  'mail.passwordReset.body':
    'Valaki új jelszót kért az Ön fiókjához ({{organization}}). Ha Ön volt az, nyomja meg a gombot, és válasszon jelszót.\n\nA link egyszer használható, eddig: {{validUntil}}. Ha nem Ön volt, nincs teendője: a jelszava a régi marad.',
  'mail.passwordReset.action': 'Új jelszó választása',
  'mail.passwordChanged.subject': 'Megváltozott a jelszava',
  'mail.passwordChanged.body':
    'Az Ön fiókjának ({{organization}}) jelszava megváltozott: {{changedAt}}. Máshol mindenütt kijelentkeztettük.\n\nHa nem Ön volt, azonnal szóljon a rendszergazdának.',
  'mail.account.why':
    'Azért kapta ezt az e-mailt, mert fiókja van a panaszok kezeléséhez ({{organization}}).',

  'mail.invitation.subject': 'Meghívás a panaszok kezelésére ({{organization}})',
  'mail.invitation.body':
    'Meghívták, hogy a Redress rendszerben dolgozzon. A szervezet ({{organization}}) ebben foglalkozik a panaszokkal. Nyomja meg a gombot, és válasszon jelszót.\n\nA link egyszer működik, eddig: {{validUntil}}',
  'mail.invitation.action': 'A meghívás elfogadása',
  'mail.invitation.why':
    'Azért kapta ezt az e-mailt, mert a szervezet ({{organization}}) egyik rendszergazdája meghívta.',

  'mail.checkpoint.subject': '{{organization}}: a napló állapota {{size}} bejegyzés után',
  'mail.checkpoint.body':
    'kérjük, őrizze ezt a levelet olyan helyen, ahol senki sem változtathatja meg. Az alábbi sorok mindannak az aláírt ujjlenyomatát adják, amit {{organization}} eddig feljegyzett. Segítségükkel később megállapítható, megváltoztattak-e utólag valamit; hogy hogyan, azt a Redress kézikönyve írja le.',
  'intake.mail.noText': 'Ebben az e-mailben nincs szöveg.',
  'intake.mail.unreadable': 'Ezt az e-mailt a rendszerünk nem tudta elolvasni. Csatoltuk, ahogyan érkezett.',
}
