import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'Nálunk valami nem sikerült. Kérjük, próbálja újra néhány perc múlva. Amit korábban elküldött, megvan.',

  'error.intake.narrativeMissing.complaint': 'Mondja el, mi történt. Néhány szó is elég.',
  'error.intake.narrativeMissing.compliment': 'Mondja el, mi volt jó. Néhány szó is elég.',
  'error.intake.narrativeMissing.suggestion': 'Mondja el az ötletét. Néhány szó is elég.',
  'error.intake.narrativeMissing.enquiry': 'Írja le a kérdését.',
  'error.intake.narrativeTooLong':
    'Ez hosszabb, mint amennyit fogadni tudunk: legfeljebb {{max}} karakter lehet. Kérjük, rövidítse le, vagy csatolja fájlként.',
  'error.intake.fieldTooLong': 'Kérjük, rövidítse le.',
  'error.intake.contactMissing': 'Adjon meg egy elérhetőséget, vagy válassza, hogy nem adja meg a nevét.',
  'error.intake.emailInvalid': 'Ellenőrizze az e-mail-címet. Így néz ki: nev@example.org.',
  'error.intake.phoneInvalid':
    'Ellenőrizze a telefonszámot. Ha külföldi, kezdje + jellel és az országkóddal.',
  'error.intake.postIncomplete': 'Írja be a teljes címet: utca, irányítószám, település.',
  'error.intake.anonymousWithContact':
    'Úgy döntött, hogy nem adja meg a nevét, de elérhetőséget is írt. Kérjük, az egyiket törölje.',
  'error.intake.representedNameMissing': 'Írja be annak a nevét, akinek a nevében szól.',
  'error.intake.representativeNameMissing': 'A saját nevét is írja be.',

  'error.files.tooMany': 'Legfeljebb {{max}} fájlt csatolhat. Kérjük, válassza ki a legfontosabbakat.',
  'error.files.tooLarge': '„{{name}}” túl nagy. Egy fájl legfeljebb {{megabytes}} MB lehet.',
  'error.files.typeNotAllowed':
    'Ezt a fájlt nem tudjuk fogadni: „{{name}}”. Fénykép, PDF, szöveg, irodai dokumentum, hang és videó lehet.',
  'error.files.empty': '„{{name}}” üres. Kérjük, válassza ki újra.',
  'error.files.missing': 'Ez a fájl már nincs meg.',
  'error.files.quotaReached':
    'Ma már nem tudunk több fájlt fogadni Öntől. Kérjük, küldje el holnap vagy postán.',
  'error.files.diskFull':
    'Most nem tudunk fájlokat fogadni. Kérjük, küldje el a szöveget nélkülük; a fájlokat később is csatolhatja.',

  'error.documents.renderFailed':
    'A PDF most nem készült el. Kérjük, próbálja újra néhány perc múlva; amit elküldött, megvan.',

  'error.tracking.wrongPair':
    'Az ügyszám és a hozzáférési kód nem tartozik össze. Kérjük, ellenőrizze mindkettőt.',
  'error.tracking.referenceMissing': 'Írja be az ügyszámát.',
  'error.tracking.accessCodeMissing': 'Írja be a hozzáférési kódját.',
  'error.tracking.correctionMissing': 'Írja meg, mit javítsunk ki.',
  'error.tracking.answerMissing': 'Válassza ki az egyik választ.',
  'error.tracking.reasonMissing': 'Írja meg, miért. Néhány szó is elég.',
  'error.tracking.messageMissing': 'Írjon üzenetet, vagy válasszon egy fájlt.',
  'error.tracking.informationMissing': 'Töltsön ki legalább egyet, vagy írjon nekünk lent.',
  'error.tracking.remedyMissing': 'Válassza ki, mit szeretne inkább.',
  'error.tracking.notNow': 'Ennél a lépésnél ez már nem lehetséges. Az alábbi oldal mutatja, hol tart most.',

  'error.notFound': 'Nem találjuk ezt az oldalt.',
  'error.organization.unknown': 'Ezen a címen nincs semmi.',
  'error.tooManyRequests': 'Ez egyszerre túl sok volt. Kérjük, várjon egy kicsit, és próbálja újra.',
  'error.bodyTooLarge': 'Ez egyszerre túl sok. Kérjük, küldjön kevesebb vagy kisebb fájlt.',
  'error.invalidInput': 'Valami nem megfelelő abban, amit elküldött. Kérjük, menjen vissza, és ellenőrizze.',
  'error.invalidJson': 'Valami nem megfelelő abban, amit elküldött. Kérjük, menjen vissza, és ellenőrizze.',
  'error.unsupportedMediaType':
    'Nem tudjuk elolvasni, amit elküldött. Kérjük, menjen vissza, és próbálja újra.',
  'error.outcomeUnknown':
    'Mentés közben hiba történt, és nem tudjuk, megmaradt-e. Kérjük, nézze meg, ott van-e, mielőtt újra elküldi.',
  'error.intake.notSaved':
    'Semmi sem lett elmentve, mert most nem tudunk menteni. Amit beírt, itt maradt: kérjük, küldje el újra néhány perc múlva. A fájlokat újra ki kell választani.',
  'error.intake.perhapsSaved':
    'Mentés közben megszakadt a kapcsolat. Kérjük, küldje el még egyszer: csak egyszer fogjuk rögzíteni. A fájlokat újra ki kell választani.',
  'error.databaseAway': 'Most semmit sem tudunk elmenteni. Kérjük, próbálja újra néhány perc múlva.',
  'error.auth.originMissing':
    'A böngészője nem jelezte, melyik oldalról érkezett ez. Kérjük, nyissa meg újra az oldalt, és küldje el még egyszer.',
  'error.auth.otherOrigin':
    'Ez egy másik weboldalról érkezett. Kérjük, nyissa meg a mi oldalunkat, és onnan küldje el.',
  'error.intake.formExpired':
    'Ez az oldal sokáig volt nyitva. Kérjük, küldje el újra: amit beírt, mind itt van.',

  'error.field.required': 'Kérjük, töltse ki.',
  'error.field.invalid': 'Kérjük, ellenőrizze.',
  'error.field.wrongType': 'Kérjük, ellenőrizze.',
  'error.field.wrongFormat': 'Kérjük, ellenőrizze, hogyan írta.',
  'error.field.notAnEmail': 'Ellenőrizze az e-mail-címet. Így néz ki: nev@example.org.',
  'error.field.notAnOption': 'Kérjük, válassza ki az egyik választ.',
  'error.field.tooLong': 'Kérjük, rövidítse le.',
  'error.field.tooShort': 'Kérjük, írjon egy kicsit többet.',
  'error.field.unknown': 'Erre nem számítottunk. Kérjük, menjen vissza, és próbálja újra.',

  'error.complaint.notFound': 'Nem találjuk ezt az ügyet.',
  'error.complaint.alreadyClosed': 'Ez az ügy lezárult. Lejjebb láthatja, újra lehet-e nyitni.',
  'error.complaint.stepNotPossible':
    'Ennél a lépésnél ez már nem lehetséges. Az alábbi oldal mutatja, hol tart most.',
  'error.complaint.tooLateToChoose':
    'Már döntöttünk, ezért a választása sajnos későn érkezett. De még megmondhatja, elfogadja-e a válaszunkat.',
  'error.complaint.cannotReopen': 'Ezt az ügyet nem lehet újra megnyitni. Írhat nekünk egy újat.',
  'error.edit.conflict':
    'Amíg írt, valami megváltozott. Kérjük, nézze meg, hol tart most, és küldje el újra.',
  'error.idempotency.running': 'Még dolgozunk azon, amit elküldött. Kérjük, várjon egy pillanatot.',
  'error.idempotency.otherBody': 'Ezt az űrlapot már elküldték más szöveggel. Kérjük, nyissa meg újra.',
  'error.auth.signInFirst': 'Kérjük, előbb nyissa meg az ügyét az ügyszámával és a hozzáférési kódjával.',

  'error.organization.countryUnknown': 'Válasszon országot.',
  'error.organization.timeZoneUnknown': 'Válasszon időzónát.',
  'error.organization.languagesMissing': 'Válasszon legalább egy nyelvet.',
  'error.organization.slugTaken': 'Ilyen nevű szervezet már van. Kérjük, válasszon másik nevet.',
  'error.staff.emailTaken': 'Ezzel az e-mail-címmel már dolgozik itt valaki.',
  'error.setup.tokenWrong':
    'Nyissa meg azt a beállítási linket, amelyet a Redress induláskor kiírt. Egyszer működik.',
  'error.setup.alreadyDone': 'A Redress már be van állítva. Kérjük, jelentkezzen be.',
  'error.setup.nameMissing': 'Írja be a szervezete nevét.',
  'error.setup.countryMissing': 'Válasszon országot.',
  'error.setup.timeZoneMissing': 'Válasszon időzónát.',
  'error.setup.languagesMissing': 'Válasszon legalább egy nyelvet.',
  'error.setup.sizeMissing': 'Válassza ki, hogy egy vagy több ember fog itt dolgozni.',
  'error.setup.administratorNameMissing': 'Írja be a nevét.',
  'error.setup.emailInvalid': 'Ellenőrizze az e-mail-címet. Így néz ki: nev@example.org.',
  'error.setup.passwordTooShort':
    'Legalább {{min}} karakter legyen. Néhány egymás utáni szót könnyű megjegyezni.',
  'error.setup.passwordTooCommon': 'Ezt a jelszót a támadók ismerik. Kérjük, válasszon másikat.',

  'failure.notFound.title': 'Nem találjuk ezt az oldalt',
  'failure.notFound.text': 'Talán hibás a cím, vagy az oldal máshová került. Az ügyét ez nem érinti.',
  'failure.tooMany.title': 'Kérjük, várjon egy pillanatot',
  'failure.tooMany.text':
    'Az Ön hálózatáról egyszerre túl sok kérés érkezett. Próbálja újra néhány perc múlva. Amit korábban elküldött, megvan.',
  'failure.refused.title': 'Ez nem sikerült',
  'failure.unexpected.title': 'Nálunk valami nem sikerült',
  'failure.unexpected.text':
    'Elnézést kérünk. Próbálja újra néhány perc múlva. Ha újra előfordul, hívjon fel minket, vagy írjon nekünk, és adja meg ezt a számot: {{number}}',
  'failure.noOrganization.title': 'Ezen a címen nincs semmi',
  'failure.noOrganization.text':
    'Kérjük, ellenőrizze a címet a levélen, plakáton vagy üzenetben, amely ide vezette.',
  'failure.sendAgain': 'Küldés újra',
  'failure.filesAgain': 'Válassza ki újra a fájljait',
  'failure.links': 'Innen folytathatja:',
}
