import type { Translation } from '../../keys.ts'
import type { dateRules as english } from '../en/date-rules.ts'

export const dateRules: Translation<typeof english> = {
  'settings.date-rules': 'Tarihleri kim öğrenir',
  'settings.date-rules.hint':
    'Yaklaşan ve geciken tarihleri kimin ne zaman öğreneceği, düzenli haberlerin kendiliğinden gidip gitmeyeceği.',
  'dateRules.level': 'Kademe',
  'dateRules.level.handler': 'Birinci: dosyayla ilgilenen',
  'dateRules.level.handler.intro': 'Kendi dosyalarını öğrenir.',
  'dateRules.level.manager': 'İkinci: süreçten sorumlu olan',
  'dateRules.level.manager.intro': 'Kendi yerlerindeki dosyaları tek bir sayı olarak öğrenir.',
  'dateRules.level.topManagement': 'Üçüncü: üst yönetim',
  'dateRules.level.topManagement.intro':
    'Uzun süredir geciken işleri öğrenir. Kamuoyuna yansıyan veya bir grubu ilgilendirenleri gecikir gecikmez öğrenir.',
  'dateRules.roles': 'Bunlar kimler',
  'dateRules.soonDays': 'Şu kadar iş günü içinde dolacakları bildir',
  'dateRules.soonDays.hint': '1 ile 20 arası. Boş: yalnızca tarih geçtikten sonra.',
  'dateRules.soonDays.manager':
    '1 ile 20 arası, yalnızca henüz sahibi olmayanlar. Boş: yalnızca tarih geçtikten sonra.',
  'dateRules.lateDays': 'Şu kadar iş gününden uzun süredir gecikenleri bildir',
  'dateRules.lateDays.hint': '0: gecikir gecikmez. Boş: hiçbir zaman.',
  'dateRules.urgent': 'Acil konuları hemen bildir',
  'dateRules.urgent.hint':
    'Güvenlikle ilgili veya kamuoyuna yansıyan bir konunun tarihi geçtiğinde, gece de. Geri kalan her şey iş günü başına tek özettir.',
  'dateRules.preview': 'Şu anda kim öğrenirdi',
  'dateRules.preview.intro':
    'Yukarıda yazılana göre, kaydedilmiş olsun olmasın. Bakmakla kimseye bildirilmez.',
  'dateRules.preview.closed': 'Çalışma saatleri dışında: özetler bir sonraki açılışta gider.',
  'dateRules.preview.none': 'Hiç kimse: geciken bir şey yok, bu günlerde dolan da yok.',
  'dateRules.soon': 'Yaklaşan',
  'dateRules.late': 'Geciken',
  'dateRules.atOnce': 'Hemen',
  'dateRules.updates': 'Şikâyet edene düzenli haber',
  'dateRules.updates.intro':
    'Ne sıklıkta haber verdiğimiz kural paketlerinde yazar. Son yanıtla ve istemeyenler için biter.',
  'dateRules.updates.label': 'Zamanı gelince',
  'dateRules.updates.draft': 'Bir kişi gönderir',
  'dateRules.updates.draft.hint': 'Bir gün önce, dosyayla ilgilenen kişi taslağı hazır bulur.',
  'dateRules.updates.send': 'Kendiliğinden gider',
  'dateRules.updates.send.hint':
    'Kendi dilinde, çalışma saatlerinde; dosyanın hangi aşamada olduğunu ve bir sonraki haberin ne zaman geleceğini söyler. Mektup ve telefon için yine bir kişi gerekir.',
  'dateRules.levels': 'kademeler',
  'error.dateRules.nobody': 'Her kademe için en az bir rol seçin.',
}
