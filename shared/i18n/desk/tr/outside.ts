import type { Translation } from '../../keys.ts'
import type { outside as english } from '../en/outside.ts'

export const outside: Translation<typeof english> = {
  'case.action.outside': 'Dışarıdan bir uzmana sor',
  'outside.name': 'Ad',
  'outside.email': 'E-posta',
  'outside.subject': 'Konu',
  'outside.body': 'Ne öğrenmek istiyorsunuz',
  'outside.body.hint': 'Uzman yalnızca bunu ve aşağıda seçtiklerinizi okur, e-postayla yanıtlar.',
  'outside.withNarrative': 'Olanlar, şikâyetçinin sözleriyle',
  'outside.messages': 'Şikâyetçinin mesajları',
  'outside.files': 'Dosyalar',
  'outside.files.hint': 'En çok 10 MB. Dosyaların içindekiler kapatılmaz: önce her birine bakın.',
  'outside.covered': 'Şikâyetçinin kim olduğunu kapat',
  'outside.covered.hint':
    'Ad, adresler, telefon, sipariş numarası ve referans bu sözlerde geçtiği her yerde kapatılır. Onu ele verebilecek başka şeyler kalır: bir kez daha okuyun.',
  'outside.goes':
    'Gidecek olanlar: sizin sözleriniz; şikâyetçinin {{count}} metni ve {{files}} dosyası. Uzmana gerekenden fazlasını göndermeyin; yalnızca görmeye hakkı varsa gönderin.',
  'outside.dueOn': 'Bana hatırlat',
  'outside.dueOn.hint': 'Yanıt gelmezse o gün bir görev açılır.',
  'outside.submit': 'E-postayla sor',
  'outside.empty': 'Kime ne sorduğunuzu yazın.',
  'outside.title': 'Dışarıya sorulanlar',
  'outside.asked': '{{time}} tarihinde {{name}} sordu',
  'outside.waiting': 'Henüz yanıt yok',
  'outside.answered': '{{time}} tarihinde yanıtladı',
  'outside.due': 'Beklenen gün: {{day}}',
  'outside.message': 'Dışarıdan bir uzmana',
  'case.done.outsideAsked': 'Soru yolda.',
  'purpose.outsideOpinion': 'Uzmana soru',
  'mails.standing.outside': 'Dışarıdan uzman',
  'event.complaint.outsideAsked': 'Dışarıdan bir uzmana soruldu',
  'event.complaint.outsideAnswered': 'Dışarıdan uzman yanıtladı',
  'error.outside.closed': 'Dosya kapalı. Önce yeniden açın.',
  'error.outside.isParty': 'Bu adres dosyanın bir tarafına ait. Ona “Şikâyetçiye yaz” ile yazın.',
  'error.outside.tooLarge': 'Dosyalar birlikte {{megabytes}} MB sınırını aşıyor. Daha az seçin.',
  'error.outside.askAnew': 'Doğru adresle yeniden sorun: başka adresten gelen eşleşmez.',
}
