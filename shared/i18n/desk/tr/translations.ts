import type { Translation } from '../../keys.ts'
import type { translations as english } from '../en/translations.ts'

export const translations: Translation<typeof english> = {
  'speaker.label': '{{language}} bilen kim okudu?',
  'speaker.hint':
    'Bu dili kendi dilleriniz arasında saymadınız. Bilen biri okumadan bir şey gitmez; adı dosyada yazar.',
  'translation.add': 'Çeviri ekle',
  'translation.again': 'Yeniden çevir',
  'translation.language': 'Hangi dile',
  'translation.maker': 'Kim çevirdi?',
  'translation.maker.person': 'Bir insan',
  'translation.maker.machine': 'Bir program, elle eklendi',
  'translation.name.person': 'Kişinin adı',
  'translation.name.machine': 'Hangi program',
  'translation.body': 'Çeviri',
  'translation.body.hint': 'Özgün metin yukarıda olduğu gibi kalır.',
  'translation.by.person': '{{language}} çevirisi: {{name}}',
  'translation.by.machine': '{{language}} çevirisi, bir program: {{name}}',
  'translation.writtenBy': 'ekleyen: {{name}}',
  'event.complaint.translated': '{{language}} diline çevrildi',
  'event.complaint.speakerConfirmed': '{{language}} metni okuyan, yazanın belirttiğine göre: {{speaker}}',
  'profile.languages': 'Şikâyetçilere yazdığınız diller',
  'profile.languages.hint':
    'Başka bir dilde, gitmeden önce sözlerinizi kimin okuduğu sorulur. Hiçbirini seçmezseniz hiç sorulmaz.',
}
