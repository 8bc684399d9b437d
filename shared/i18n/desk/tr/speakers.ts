import type { Translation } from '../../keys.ts'
import type { speakers as english } from '../en/speakers.ts'

export const speakers: Translation<typeof english> = {
  'speaker.who': 'Gitmeden önce kim okusun? ({{language}})',
  'speaker.colleague':
    '{{name}} bunu şikâyetçinin yazdığıyla yan yana görür; doğru bulunca gönderilir. O zamana kadar geri alabilirsiniz.',
  'speaker.outside': 'Dışarıdan biri, adıyla',
  'speaker.outside.hint':
    'Yalnızca hiçbir iş arkadaşınız yapamıyorsa: dosyada onun onayladığı değil, adını sizin verdiğiniz yazar.',
  'speaker.nobody':
    'Dosyayı görebilen hiçbir iş arkadaşınız bu dili belirtmemiş. Dili bilip sözlerinizi okuyan birinin adını yazın; adı dosyada kalır.',
  'words.title': 'Gitmeden önce okuyun',
  'words.intro': 'Yazan {{name}} bu dili bilmiyor. {{what}}: siz doğru bulunca gönderilir.',
  'words.original': 'Şikâyetçinin yazdığı ({{language}})',
  'words.goesOut': 'Gönderilecek olan',
  'words.check': 'Başka türlü söyleyeceğiniz yeri düzeltin; burada bıraktığınız gider.',
  'words.of': '{{name}} ({{language}})',
  'words.name.title': 'Tek satırda konu',
  'words.name.restatement': 'Anladığımız',
  'words.name.point': 'Karara bağlanacak nokta',
  'words.name.subject': 'Başlık',
  'words.name.body': 'Metin',
  'words.name.reason': 'Gerekçe',
  'words.name.answer': 'Yanıt',
  'words.name.words': 'Onlara söylenen',
  'words.empty': 'Hiçbir bölüm boş kalamaz.',
  'words.submit': 'Sözler doğru',
  'words.submit.corrected': 'Düzelttiğim hâliyle doğru',
  'words.done.confirmed': 'Teşekkürler. Gönderiliyor.',
  'words.allConfirmed': 'Sözler doğru bulundu. Gönderiliyor.',
  'words.refuse': 'Geri gönder',
  'words.refuse.reason': 'Yanlış olan ne?',
  'words.refuse.hint': '{{name}} okur ve yeniden yazar; hiçbir şey gitmez.',
  'words.refuse.empty': 'Neyin yanlış olduğunu kısaca yazın.',
  'words.refuse.submit': 'Geri gönder',
  'words.done.sentBack': 'Geri gönderildi. Hiçbir şey gitmez.',
  'words.sentBack': 'Notu: {{words}}',
  'words.wentBack': 'Sözler {{name}} kişisine geri gönderildi',
  'words.held': 'Okunmayı bekliyor: {{what}}',
  'words.held.hint': 'Yazan: {{name}}. Doğru bulununca gönderilir.',
  'words.state.waiting': 'Okuyacak: {{name}} ({{language}})',
  'words.state.open': 'Okuyacaktı: {{name}} ({{language}})',
  'words.state.confirmed': 'Doğru bulan: {{name}} ({{language}})',
  'words.state.corrected': 'Düzelten: {{name}} ({{language}})',
  'words.see': 'Sözleri gör',
  'words.waitsFor': 'Beklenen: {{names}}',
  'outgoing.turnAway': 'Neden ele alamadığımız',
  'outgoing.restrict': 'Kapatılan yolların bildirimi',
  'event.complaint.speakerConfirmed.colleague':
    '{{language}} metni okuyup doğru bulan iş arkadaşı: {{speaker}}',
  'event.complaint.speakerConfirmed.corrected':
    '{{language}} metni düzeltip doğru bulan iş arkadaşı: {{speaker}}',
  'error.sending.notASpeaker':
    'Bu dili belirtmiş, dosyayı görebilen ve şikâyetin konusu olmayan bir iş arkadaşı seçin.',
  'error.sending.waitsForSpeaker': 'Bir iş arkadaşının okumasını bekliyor. Değiştirmek için geri alın.',
  'error.sending.wordsRefused':
    'Bir iş arkadaşı sözleri geri gönderdi. Geri alın, yeniden yazın ve tekrar sorun.',
  'error.sending.notToRead': 'Artık sizi beklemiyor.',
}
