import type { Translation } from '../../keys.ts'
import type { staff as english } from '../en/staff.ts'

export const staff: Translation<typeof english> = {
  'signIn.title': 'Bejelentkezés',
  'signIn.email': 'E-mail',
  'signIn.password': 'Jelszó',
  'signIn.submit': 'Bejelentkezés',
  'signIn.pending': 'Bejelentkezés folyamatban…',
  'signIn.back': 'Jelentkezzen be, hogy visszatérjen az előző oldalra.',
  'signIn.forgotten': 'Elfelejtette a jelszavát?',
  'signIn.email.required': 'Írja be az e-mail-címét.',
  'signIn.password.required': 'Írja be a jelszavát.',
  'error.auth.wrongPassword': 'Az e-mail-cím vagy a jelszó nem jó.',
  'error.auth.tooManyAttempts': 'Túl sok próbálkozás. Várjon {{seconds}} másodpercet, és próbálja újra.',
  'error.auth.needsHttps':
    'A bejelentkezéshez titkosított kapcsolat (https) kell. A helyes címet kérdezze meg a rendszergazdától.',
  'error.password.tooShort': 'Legalább 12 karakteres jelszót válasszon.',
  'error.password.tooCommon': 'A támadók ezt a jelszót próbálják először. Válasszon nehezebben kitalálhatót.',
  'error.invitation.invalid': 'Ezt a meghívást már felhasználták, vagy túl régi. Kérjen újat.',

  'forgotten.title': 'Elfelejtette a jelszavát?',
  'forgotten.intro':
    'Írja be azt az e-mail-címet, amellyel bejelentkezik. Küldünk egy linket, amellyel új jelszót választhat.',
  'forgotten.submit': 'Link küldése',
  'forgotten.sent.title': 'Nézze meg a postafiókját',
  'forgotten.sent.text':
    'Ha van fiók ehhez a címhez: {{email}}, úton van a levél a linkkel. A link egy óráig működik. Nem érkezett meg? Nézze meg a levélszemetet, vagy kérdezze meg a rendszergazdát.',
  'forgotten.noMail.title': 'Forduljon a rendszergazdához',
  'forgotten.noMail.text':
    'Ez a Redress még nem küld leveleket, ezért linket sem tud küldeni. A rendszergazda új linket készíthet Önnek itt: Beállítások, Munkatársak.',
  'forgotten.back': 'Vissza a bejelentkezéshez',
  'newPassword.title': 'Válasszon új jelszót',
  'newPassword.intro': 'Mostantól ezzel jelentkezik be. Ahol most be van jelentkezve, ott kijelentkeztetjük.',
  'newPassword.submit': 'Új jelszó mentése',
  'newPassword.done': 'Megváltozott a jelszava. Jelentkezzen be az újjal.',
  'newPassword.missing.text':
    'Nyissa meg újra a levélben kapott linket, vagy másolja be egészben a címsorba.',
  'error.passwordReset.invalid': 'Ezt a linket már felhasználták, vagy túl régi. Kérjen újat.',
  'error.passwordReset.noMail': 'Ez a Redress még nem küld leveleket. Kérjen új linket a rendszergazdától.',

  'invitation.title': 'Üdvözli a Redress',
  'invitation.intro': 'Meghívták, hogy itt dolgozzon. Írja be a nevét, és válasszon jelszót.',
  'invitation.name': 'Az Ön neve',
  'invitation.name.hint': 'Ahogyan a kollégái ismerik',
  'invitation.name.required': 'Írja be a nevét.',
  'invitation.password': 'Jelszó',
  'invitation.password.hint': 'Legalább 12 karakter. Néhány szót könnyebb megjegyezni, mint jeleket.',
  'invitation.submit': 'Kezdés',
  'invitation.missing.title': 'Ez a link nem teljes',
  'invitation.missing.text':
    'Nyissa meg újra a meghívásban lévő linket, vagy másolja be az egészet a címsorba.',
  'invitation.missing.action': 'A bejelentkezéshez',
}
