import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'A Redress beállítása',
  'setup.lead': 'Néhány válasz, és kezdheti is. Később mindent megváltoztathat.',
  'setup.organization.title': 'Az Ön szervezete',
  'setup.name.label': 'A szervezet neve',
  'setup.name.hint': 'Ahogyan az emberek ismerik. Minden oldalon és levélen szerepel.',
  'setup.country.label': 'Ország',
  'setup.country.choose': 'Válasszon országot',
  'setup.country.hint': 'Ettől függnek az ünnepnapok és a javasolt szabályok.',
  'setup.timeZone.label': 'Időzóna',
  'setup.timeZone.choose': 'Válasszon időzónát',
  'setup.languages.label': 'A nyilvános oldalak nyelvei',
  'setup.languages.hint': 'Az emberek bármilyen nyelven írhatnak. Ezeken a nyelveken válaszolnak Önök.',
  'setup.people.label': 'Ki fog vele dolgozni?',
  'setup.people.one': 'Egy ember',
  'setup.people.oneHint': 'Mindent Ön végez. A felülvizsgálat külső félhez kerül.',
  'setup.people.several': 'Több ember',
  'setup.people.severalHint': 'A szerepek elkülönülnek: senki sem vizsgálja felül a saját döntését.',
  'setup.complaintsManager.label': 'A panaszkezelést is én vezetem',
  'setup.complaintsManager.hint':
    'Látja és intézi a panaszokat. Ha nem Ön teszi, hívjon meg erre valakit, mielőtt az első megérkezik.',
  'setup.administrator.title': 'Ön',
  'setup.administratorName.label': 'Az Ön neve',
  'setup.email.label': 'Az Ön e-mail-címe',
  'setup.email.hint': 'Ezzel jelentkezik majd be.',
  'setup.password.label': 'Jelszó',
  'setup.password.hint': 'Legalább {{min}} karakter. Néhány egymás utáni szó jó választás.',
  'setup.button': 'Beállítás',
  'setup.done.title': '{{organization}}: minden kész',
  'setup.done.text': 'Mostantól írhatnak Önöknek.',
  'setup.done.desk': 'Bejelentkezés és körülnézés',
  'setup.done.portal': 'A nyilvános oldal megtekintése',
  'setup.done.mail':
    'A kimenő levelezés még nincs beállítva. Addig az üzenetek a kimenő levelek között várnak, ott láthatók.',
}
