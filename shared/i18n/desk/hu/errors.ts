import type { Translation } from '../../keys.ts'
import type { errors as english } from '../en/errors.ts'

export const errors: Translation<typeof english> = {
  'error.unexpected': 'Nálunk valami nem sikerült. Próbálja újra; ha nem múlik, szóljon a rendszergazdának.',
  'error.offline': 'A kiszolgáló nem érhető el. Semmi sem veszett el: próbálja újra, ha van kapcsolat.',
  'error.unavailable': 'A kiszolgáló foglalt, vagy frissül. Próbálja újra egy perc múlva.',
  'error.signedOut': 'Kijelentkeztettük. A folytatáshoz jelentkezzen be.',
  'error.forbidden': 'Erre nincs jogosultsága. Ha szüksége van rá, kérje a rendszergazdától.',
  'error.notFound': 'Ez nem létezik, vagy nem láthatja.',
  'error.tooLarge': 'Ez túl nagy ahhoz, hogy elküldje.',
  'error.tooManyRequests': 'Túl sok próbálkozás. Várjon egy percet, és próbálja újra.',
  'error.invalid': 'Néhány válasz hiányzik vagy hibás.',
  'error.field.required': 'Töltse ki.',
  'error.field.invalid': 'Ez nem jó. Ellenőrizze.',
  'error.field.tooLong': 'Ez túl hosszú. Rövidítse le.',
  'error.field.tooShort': 'Ez túl rövid.',
  'error.field.number': 'Számot írjon be.',
  'error.invalidInput': 'Néhány válasz hiányzik vagy hibás.',
  'error.bodyTooLarge': 'Ez túl nagy ahhoz, hogy elküldje.',
  'error.databaseAway': 'Az adatbázis nem válaszol. Semmi sem veszett el: próbálja újra egy perc múlva.',
  'error.edit.conflict':
    'Valaki megváltoztatta, amíg Ön dolgozott rajta. Töltse be az újabb állapotot, nézze meg, és küldje el újra a magáét.',
  'error.idempotency.running': 'Ezt már mentjük. Várjon egy pillanatot, és nézze meg újra.',
  'error.idempotency.otherBody':
    'Ezt már elküldték más szöveggel. Töltse be újra az oldalt, és ismételje meg.',
  'error.list.unknownCursor': 'A lista megváltozott. Kezdje az első oldalától.',
  'error.field.notAnEmail': 'E-mail-címet írjon be, például nev@example.com.',
  'error.field.notAnOption': 'Válasszon a lehetőségek közül.',
  'error.field.wrongType': 'Ez nem jó. Ellenőrizze.',
  'error.field.wrongFormat': 'Ez nem jó. Ellenőrizze.',
  'error.field.unknown': 'Ez innen nem küldhető el.',

  'error.auth.signInFirst': 'A folytatáshoz jelentkezzen be.',
  'error.auth.notPermitted': 'Ezt a szerepe nem engedi. Ha szüksége van rá, kérje a rendszergazdától.',
  'error.auth.staffOnly': 'Ezt csak ember teheti meg, program nem.',
  'error.auth.otherOrigin':
    'Ez egy másik oldalról érkezett, ezért nem fogadtuk el. Nyissa meg magát a Redresst.',
  'error.auth.originMissing':
    'A böngészője nem jelezte, melyik oldalról érkezett ez. Töltse be újra az oldalt.',

  'error.policy.notPermitted': 'Ezt a szerepe nem engedi. Kérdezze a panaszkezelés vezetőjét.',
  'error.policy.staffOnly': 'Ezt csak munkatárs teheti meg.',
  'error.policy.otherSite': 'Ez az ügy olyan telephelyé, amely nem az Öné.',
  'error.policy.confidential': 'Ez az ügy bizalmas, és Ön nincs az olvasói között.',
  'error.policy.notYours': 'Csak azokat az ügyeket látja, amelyeket Ön vett fel.',
  'error.policy.isSubject': 'A panasz erről a munkatársról szól: meghallgatjuk, de nem foglalkozik vele.',
  'error.policy.handledTheFirst':
    'Ez a kezelésre tett panasz: aki az elsővel foglalkozott, ezzel nem foglalkozhat.',
  'error.policy.ownDecision':
    'Senki sem vizsgálja felül és nem hagyja jóvá, amiről maga döntött vagy amit maga intézett.',
  'error.policy.notReviewer': 'Ezt csak az ügyhöz kijelölt felülvizsgáló teheti meg.',
  'error.policy.nobodyElseReviews':
    'Itt mindent egy ember végez, ezért más nem vizsgálhatja felül. A további út egy külső szervezet.',
  'error.policy.notNow': 'Az ügynek ebben a szakaszában ez nem lehetséges.',
  'error.policy.otherKind': 'Ennél a fajtánál ez nem lehetséges.',

  'error.complaint.notFound': 'Ez az ügy nem létezik, vagy nem láthatja.',
  'error.complaint.alreadyClosed': 'Az ügy le van zárva. Előbb nyissa meg újra.',
  'error.complaint.notClosed': 'Az ügy még nyitva van.',
  'error.complaint.otherKind': 'Ennél a fajtánál ez nem lehetséges.',
  'error.complaint.sameKind': 'Már ilyen fajtájú. Válasszon másikat.',
  'error.complaint.tooLateToConvert': 'Már túl előrehaladott ahhoz, hogy fajtát váltson.',
  'error.complaint.tooLateToChoose': 'A válasz kiment: a választott jóvátétel már nem változhat.',
  'error.complaint.stepNotPossible': 'Az ügy továbbhaladt: ez a lépés már nem lehetséges. Töltse be újra.',
  'error.complaint.notRestated':
    'Előbb összegezze az ügyet a panaszosnak: a döntés előtt tudnia kell, hogyan értettük.',
  'error.complaint.notInvestigated': 'Előbb írjon tervet: azzal kezdődik a kivizsgálás.',
  'error.complaint.noOwner': 'Ennek az ügynek még nincs felelőse. Előbb adja valakinek.',
  'error.complaint.noOriginal': 'Mondja meg, melyik ügy folytatódik: ez annak ismétlődéseként zárul le.',
  'error.complaint.ownerCannotHandle': 'Ennek a munkatársnak a szerepe itt nem terjed ki ügyek intézésére.',
  'error.complaint.mentionCannotSee':
    '{{names}} nem láthatja ezt az ügyet. Vegye ki a nevet a megjegyzésből, vagy előbb adjon hozzáférést.',
  'error.complaint.notSubject': 'A panasz nem erről a munkatársról szól.',
  'error.complaint.notReferred': 'Ez az ügy most nincs külső szervezetnél.',
  'error.complaint.cannotReopen': 'A lezárás módja miatt ezzel az indokkal nem nyitható meg újra.',
  'error.complaint.cannotClose': 'Ebben a szakaszban így nem zárható le.',
  'error.complaint.remediesOpen': 'Valamit, amit ígértünk, még nem teljesítettünk. Előbb azt tegye meg.',

  'error.decision.everyPointOnce': 'Minden pontról döntsön, mindegyikről egyszer.',
  'error.decision.stepsMissing':
    'A kategória által kért lépések még nyitottak. Végezze el őket, vagy írja meg, miért maradnak ki.',
  'error.decision.noApprovalNeeded': 'Ez a döntés senkinek a jóváhagyására nem vár.',
  'error.decision.notApproved': 'A döntés még olyan jóváhagyására vár, akinek magasabb a kerete.',
  'error.decision.aboveYourLimit':
    'A költség meghaladja az összeget, amelyet jóváhagyhat. Kérje olyantól, akinek magasabb a kerete.',
  'error.decision.noOpenRemedy': 'Mindent teljesítettünk, amit ígértünk.',

  'error.settle.notComplaint': 'Helyben csak panasz rendezhető.',
  'error.settle.tooLate': 'Az ügy már előrébb tart: innen a szokásos úton halad.',
  'error.settle.safety': 'Valakinek a biztonsága forog kockán. Vegye fel, hogy kivizsgálják.',
  'error.settle.severe': 'Súlyos ügyhöz kevés egy beszélgetés. Vegye fel, hogy kivizsgálják.',
  'error.settle.aboutHandling': 'Egy panasz kezeléséről szól, ezért más vizsgálja meg. Vegye fel.',
  'error.settle.aboutStaff':
    'Olyasvalakiről szól, aki itt dolgozik. Előbb őt meg kell hallgatni, ezért vegye fel.',
  'error.assess.belowFloor': 'Ebben a kategóriában az ügyek ennél súlyosabbak. Válasszon magasabb fokozatot.',
  'error.settle.approvalRequired':
    'Ebben a kategóriában minden döntést egy második ember hagy jóvá. Vegye fel, hogy kivizsgálják.',
  'error.settle.belowFloor': 'Ebben a kategóriában az ügyek ennél súlyosabbak. Válasszon magasabb fokozatot.',
  'error.catalogue.ownerUnknown': 'Ez a személy már nem itt dolgozik. Válasszon mást.',
  'error.settle.stepsRequired':
    'Ez a kategória olyan lépéseket kér, amelyek beszélgetés közben nem tehetők meg. Vegye fel, hogy megtegyék őket.',
  'error.settle.aboveYourLimit':
    'Ez többe kerül, mint amennyit helyben megígérhet. Ajánljon kevesebbet, vagy vegye fel.',
  'error.settle.noRepresentative': 'Nincs megadva, ki beszél a panaszos nevében. Írja le, ki az.',

  'error.files.empty': 'Ez a fájl üres.',
  'error.files.missing': 'Ez a fájl már nincs meg.',
  'error.files.tooLarge': 'Egy fájl legfeljebb {{megabytes}} MB lehet.',
  'error.files.tooMany': 'Egyszerre legfeljebb {{max}} fájl csatolható.',
  'error.files.typeNotAllowed': 'Ilyen típusú fájlt nem fogadunk.',
  'error.files.diskFull': 'Nincs hely több fájlnak. Szóljon a rendszergazdának.',
  'error.files.notAnImage': 'Ez a fájl nem kép.',

  'error.staff.emailTaken': 'Ezzel az e-mail-címmel már dolgozik itt valaki.',

  'error.documents.renderFailed':
    'A PDF nem készült el. Próbálja újra; ha nem múlik, az okát a kiszolgáló naplója mutatja.',
  'error.template.valueMissing':
    'A szöveg olyan értéket kér, amely még nem ismert: {{name}}. Adja meg, vagy vegye ki a helyőrzőt.',
  'error.cannedText.ofSomeoneElse': 'Ez a szöveg másé.',
  'error.cannedText.sharedNeedsSettings': 'A közös szövegeket azok módosítják, akik a beállításokat is.',
  'error.cannedText.nameTaken': 'Ezen a nyelven már van ilyen nevű szöveg.',
  'error.cannedText.unknownPlaceholders': 'Egyetlen ügy sem tudja kitölteni: {{names}}.',
  'error.complaint.linkToItself': 'Egy ügy nem kapcsolható önmagához.',
  'error.complaint.linkedAlready': 'Már össze vannak kapcsolva.',
  'error.complaint.followsAnother': 'Már egy másik ügyet követ. Előbb azt a kapcsolatot szüntesse meg.',
  'error.complaint.followsInCircle': 'A másik ügy már ezt követi.',
  'error.complaint.notLinked': 'Már nincsenek összekapcsolva.',
  'error.restriction.running': 'A kapcsolattartás már korlátozott.',
  'error.restriction.notRunning': 'A kapcsolattartás már nem korlátozott.',
  'error.restriction.reviewDay': 'Adjon meg egy mai utáni napot egy éven belül.',
  'error.restriction.appealedAlready': 'A kifogás rögzítve, döntésre vár.',
  'error.restriction.ownDecision': 'Ön zárta le a csatornákat: a kifogásról más dönt.',
  'error.representative.noName': 'Előbb írja be, ki jár el a nevében.',
  'error.representative.noAuthority':
    'Meghatalmazás igazolása nélkül a képviselő nem kap semmit: válasszon fájlt, vagy írja le, miért nem kérünk ilyet.',
  'error.representative.unreachable': 'Írja be, hogyan érhető el a képviselő.',
  'error.message.channelRestricted': 'Ez a csatorna jelenleg le van zárva előtte. Válasszon másikat.',
  'error.message.representativesAddress': 'Javítsa a címet az ügy képviselőjénél, majd próbálja újra.',
  'error.message.needsSpeaker': 'Nevezze meg, ki beszéli ezt a nyelvet és olvasta el.',
  'error.survey.noComment': 'Saját szavaival nem írt semmit.',
  'error.survey.takenUp': 'Valaki már felvette.',
  'error.survey.isConfidential':
    'Az ügy bizalmas: vegye fel kézzel a visszajelzést, és azt is tegye bizalmassá.',
}
