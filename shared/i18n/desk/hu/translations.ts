import type { Translation } from '../../keys.ts'
import type { translations as english } from '../en/translations.ts'

export const translations: Translation<typeof english> = {
  'speaker.label': 'Ki beszéli ({{language}}) és olvasta el?',
  'speaker.hint':
    'Ezt a nyelvet nem jelölte meg sajátjaként. Semmi sem megy ki, amíg olyasvalaki el nem olvasta, aki beszéli; a neve az ügyben marad.',
  'translation.add': 'Fordítás hozzáadása',
  'translation.again': 'Új fordítás',
  'translation.language': 'Melyik nyelvre',
  'translation.maker': 'Ki készítette?',
  'translation.maker.person': 'Egy ember',
  'translation.maker.machine': 'Egy program, kézzel beírva',
  'translation.name.person': 'A személy neve',
  'translation.name.machine': 'Melyik program',
  'translation.body': 'A fordítás',
  'translation.body.hint': 'Az eredeti fent változatlanul megmarad.',
  'translation.by.person': 'Fordítás ({{language}}): {{name}}',
  'translation.by.machine': 'Gépi fordítás ({{language}}): {{name}}',
  'translation.writtenBy': 'beírta: {{name}}',
  'event.complaint.translated': 'Lefordítva, nyelv: {{language}}',
  'event.complaint.speakerConfirmed': 'A szöveget ({{language}}) az írója szerint elolvasta: {{speaker}}',
  'profile.languages': 'Nyelvek, amelyeken a panaszosoknak ír',
  'profile.languages.hint':
    'Bármely másiknál a Redress megkérdezi, ki beszéli és olvasta el a szövegét, mielőtt kimegy. Ha egyet sem választ, sosem kérdezi.',
}
