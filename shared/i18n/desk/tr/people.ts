import type { Translation } from '../../keys.ts'
import type { people as english } from '../en/people.ts'

export const people: Translation<typeof english> = {
  'error.staff.lastAdministrator': 'Önce başka biri yönetici olmalı.',
  'error.staff.siteUnknown': 'Böyle bir yer yok.',
  'error.staff.left': 'Bu kişi artık burada çalışmıyor. Önce geri getirin.',
  'error.organization.unknown': 'Bu adreste bir kuruluş yok.',
  'error.organization.countryUnknown': 'Böyle bir ülke yok.',
  'error.organization.timeZoneUnknown': 'Böyle bir saat dilimi yok. Europe/Istanbul gibi yazın.',
  'error.organization.defaultLanguageMissing': 'İlk dil, seçilen dillerden biri olmalıdır.',
  'error.organization.slugTaken': 'Adresinde bu ad olan başka bir kuruluş var.',
  'error.catalogue.codeTaken': 'Bu kod başka birinde var.',
  'error.catalogue.parentUnknown': 'Bunun altında durduğu kayıt yok.',
  'error.catalogue.parentCircle': 'Bu, kendi altında durmuş olurdu.',
  'error.task.alreadyDone': 'Bu zaten yapıldı.',
  'error.task.ofSomeoneElse': 'Bunu başka biri yapacak.',
  'error.task.endsByItself': 'Bu iş yapılınca kendiliğinden biter: açıp yapın.',
  'error.field.notAnAddress': 'https:// ile başlayan bir internet adresi yazın.',
  'error.field.notAColor': '#0a5cad gibi bir renk yazın.',
}
